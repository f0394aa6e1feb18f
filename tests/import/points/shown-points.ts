import { draftContent } from '../../../src/import/draft.ts'
import type { Judge } from '../../../src/import/points/judge.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { type RatedArticle, type RatedSentence, structureOf } from './rated-articles.ts'

/** A point of an imported article, with the rating of the sentence that it was taken from. */
export interface ShownPoint {
  readonly text: string
  readonly article: RatedArticle
  /** Its place among the sections of the draft. */
  readonly section: number
  readonly role: string
  readonly sentence: RatedSentence | undefined
  readonly remarks: readonly string[]
}

/** How many of some points are fit for a slide as they are, need a word mended, or are not fit. */
export interface Quality {
  readonly points: number
  readonly fit: number
  readonly mend: number
  readonly unfit: number
  /** Not fit, and no remark says that it may not be. */
  readonly unfitUnsaid: number
  readonly fitWithRemark: number
}

/** What the ratings of their sentences say of points. */
export function qualityOf(points: readonly ShownPoint[]): Quality {
  const count = (isMeant: (point: ShownPoint) => boolean) => points.filter(isMeant).length
  const isUnfit = (point: ShownPoint) => fitnessOf(point) === 'unfit'
  const isFit = (point: ShownPoint) => fitnessOf(point) === 'fit'
  return {
    points: points.length,
    fit: count(isFit),
    mend: count((point) => fitnessOf(point) === 'mend'),
    unfit: count(isUnfit),
    unfitUnsaid: count((point) => isUnfit(point) && point.remarks.length === 0),
    fitWithRemark: count((point) => isFit(point) && point.remarks.length > 0),
  }
}

function fitnessOf({ sentence }: ShownPoint): 'fit' | 'mend' | 'unfit' {
  if (sentence === undefined || sentence.stands === 0 || sentence.worth === 0) return 'unfit'
  return sentence.stands === 2 ? 'fit' : 'mend'
}

/** What the draft of an article shows, as this judge weighs its sentences. */
export async function listShownPoints(article: RatedArticle, judge?: Judge): Promise<ShownPoint[]> {
  const structure = structureOf(article)
  const draft = draftContent(structure, undefined, await loadTagger(article.lang), judge)
  const rated = article.parts.flatMap(({ paragraphs }) => paragraphs.flat())
  return draft.sections.flatMap(({ role, points, remarks }, section) =>
    points.map((text, at) => ({
      ...{ text, article, section, role },
      sentence: shortest(rated.filter((sentence) => holds(sentence.text, text))),
      remarks: remarks.filter((remark) => isAbout(remark, at + 1)),
    })),
  )
}

function shortest(sentences: readonly RatedSentence[]): RatedSentence | undefined {
  return [...sentences].sort((a, b) => a.text.length - b.text.length)[0]
}

/** “point 2: …”, “points 1, 3: …”, and what is said of a section’s only sentence. */
function isAbout(remark: string, number: number): boolean {
  const [, numbers = ''] = /^points? ([\d, ]+):/.exec(remark) ?? []
  return numbers.split(', ').includes(String(number)) || /whole sentence that may lean/.test(remark)
}

/** True where all words of a point stand in a sentence, in their order. */
function holds(sentence: string, point: string): boolean {
  const words = lettersOf(sentence)
  let from = 0
  return lettersOf(point).every((word) => {
    const at = words.indexOf(word, from)
    from = at + 1
    return at >= 0
  })
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Han}]|[^\s\p{P}\p{Script=Han}]+/gu) ?? []
}
