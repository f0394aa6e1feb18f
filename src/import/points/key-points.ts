/** A section of an article, as far as its key points need it. */
export interface ProseSection {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly lang: string
}

/** What a section comes down to, and what its author should look at. */
export interface KeyPoints {
  readonly points: readonly string[]
  readonly remarks: readonly string[]
}

/** The key points of a section: whole sentences that are short enough, in the article's order. */
export function keyPoints({ paragraphs, lang }: ProseSection): KeyPoints {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const sentences = paragraphs.flatMap((paragraph) =>
    [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()),
  )
  const points = sentences.filter(isShort).slice(0, MAX_POINTS)
  const remarks = points.length === 0 ? ['no sentence is short enough for a point'] : []
  return { points: points.map((point) => point.replace(/[.。]$/, '')), remarks }
}

const MAX_POINTS = 4
const MAX_WORDS = 18
const MAX_CHARACTERS = 120

function isShort(sentence: string): boolean {
  const words = sentence.split(/\s+/).length
  return sentence.length > 3 && words <= MAX_WORDS && sentence.length <= MAX_CHARACTERS
}
