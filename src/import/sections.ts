import { type Block, paragraph, textOf } from './article.ts'
import type { Start } from './families/family.ts'
import { cutHeadline, shorten } from './families/headline.ts'
import type { Section } from './structure.ts'
import { countWords } from './words.ts'

/** An article in parts: what stands above the first takeaway, and the takeaways. */
export interface Parts {
  readonly intro: readonly Block[]
  readonly sections: readonly Section[]
  /** Headings of groups of takeaways, which have no place in a draft. */
  readonly removed: readonly string[]
}

/** Cuts an article where its takeaways start. */
export function cutSections(blocks: readonly Block[], starts: readonly Start[]): Parts {
  const parts = starts.map((start, position) =>
    partGroups(blocks.slice(start.index + 1, starts[position + 1]?.index)),
  )
  const sections = starts.map((start, position) => {
    const { below = [] } = parts[position] ?? {}
    const section =
      start.title === ''
        ? headedByFirst(below)
        : sectionOf(start, start.rest === '' ? below : [paragraph(start.rest), ...below])
    if (start.isPart) return { ...section, isPart: true }
    if (start.kept === undefined) return section
    return { ...section, headline: start.kept + section.headline }
  })
  const box = cutBox(sections)
  const above = partGroups(blocks.slice(0, starts[0]?.index ?? 0))
  return {
    ...{ intro: [...above.below, ...box.blocks], sections: box.sections },
    removed: [above, ...parts].flatMap(({ groups }) => groups),
  }
}

/** A heading with nothing below it names the group of takeaways that follows. */
function partGroups(blocks: readonly Block[]): { below: readonly Block[]; groups: string[] } {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1
  return { below: blocks.slice(0, end), groups: blocks.slice(end).map(textOf) }
}

/** Longer headlines without anything below them are prose. */
const MAX_LONE_WORDS = 12

function sectionOf({ title, isDerived }: Start, blocks: readonly Block[]): Section {
  const isProse = blocks.length === 0 && countWords(title) > MAX_LONE_WORDS
  if (isProse)
    return { headline: shorten(title), blocks: [paragraph(`${title}.`)], isDerived: true }
  return { headline: title, blocks, isDerived }
}

/** A label that stands alone has its headline on the next line. */
function headedByFirst([first, ...below]: readonly Block[]): Section {
  const text = first === undefined ? '' : textOf(first)
  const { title, rest, isDerived } = cutHeadline(text, '', below.length > 0)
  return { headline: title, blocks: rest === '' ? below : [paragraph(rest), ...below], isDerived }
}

/** How a box is called that sums up an article, above it or at its end. */
export const BOX =
  /^((the )?key (takeaways?|points|findings)|takeaways|tl;?dr|at a glance|highlights|in brief|summary|das wichtigste( in kürze)?|auf einen blick|kurz und knapp|l’essentiel|en bref|à retenir|lo esencial|puntos clave|claves|要点|小结|小結|ポイント|この記事のポイント|핵심 요약)\s*[:：]?$/i

/** How an introduction is called that has a heading of its own. */
const FIRST =
  /^(in short|in (?:a )?nutshell|kurz gesagt|in kürze|en résumé|en deux mots|en resumen|en pocas palabras|kort gezegd|in het kort|in sintesi|(the )?(background|context|introduction|overview)|einleitung|(der )?hintergrund|worum (es )?geht( es)?|introducción|(el )?contexto|(le )?contexte|introduzione|introdução|inleiding|はじめに|引言)\s*[:：]?$/i

/** A box on top sums up what follows: it belongs to the introduction, and so does one that is called so. */
function cutBox(sections: readonly Section[]) {
  const [first, ...rest] = sections
  const isBox = first !== undefined && rest.length >= 2 && opensArticle(first)
  return isBox ? { sections: rest, blocks: first.blocks } : { sections, blocks: [] }
}

function opensArticle({ headline }: Section): boolean {
  return BOX.test(headline.trim()) || FIRST.test(headline.trim())
}
