import { type Block, textOf } from './article.ts'
import { isConclusion, mayBeConclusion, saysNothing } from './conclusion-names.ts'
import { findEnd } from './last-takeaway.ts'
import type { Section } from './structure.ts'
import { countWords } from './words.ts'

/** An article's sections without its end, and the end. */
export interface Ending {
  readonly sections: readonly Section[]
  readonly conclusion: readonly Block[]
  /** What the article calls it, where that says more than “Conclusion”. */
  readonly headline?: string
  /** What tells only from the count of takeaways where the end begins. */
  readonly remarks?: readonly string[]
}

/** What is known of an article beside its sections. */
export interface Known {
  /** How many takeaways it announces. */
  readonly announced?: number | undefined
  /** Its takeaways have numbers or labels: what has none is no takeaway. */
  readonly isNumbered?: boolean
  /** An interview: the last answer may be longer than others. */
  readonly isTalk?: boolean
  /** Parts of prose without marks: how long each is says nothing. */
  readonly isPlain?: boolean
  readonly intro?: readonly Block[]
}

/** Parts the conclusion from the last takeaway, where the article has one. */
export function cutConclusion(sections: readonly Section[], known: Known = {}): Ending {
  const named = sections.findIndex(({ headline }, index) => {
    const isLast = index === sections.length - 1
    return index > 0 && (isConclusion(headline) || (isLast && mayBeConclusion(headline)))
  })
  if (named > 0) {
    const [first, ...below] = sections.slice(named)
    const conclusion = [...(first?.blocks ?? []), ...below.flatMap(withHeading)]
    return { sections: sections.slice(0, named), conclusion, ...nameOf(first?.headline) }
  }
  const last = sections.at(-1)
  if (last === undefined) return { sections, conclusion: [] }
  const remark = remarkOnLast(last, sections, known)
  if (remark !== undefined)
    return {
      ...{ sections: sections.slice(0, -1), conclusion: last.blocks, remarks: [remark] },
      ...(last.isDerived ? {} : nameOf(last.headline)),
    }
  const cut = findEnd(last.blocks, sections, known)
  if (cut === undefined) return { sections, conclusion: [] }
  const kept = { ...last, blocks: last.blocks.slice(0, cut.end) }
  const heading = cut.end < cut.start ? last.blocks[cut.end] : undefined
  return {
    ...{ sections: [...sections.slice(0, -1), kept], conclusion: last.blocks.slice(cut.start) },
    ...nameOf(heading === undefined ? undefined : textOf(heading)),
  }
}

/** Why the last section is taken for the conclusion, though it is not called one. */
function remarkOnLast(
  last: Section,
  sections: readonly Section[],
  { announced = 0, isTalk = false, intro = [] }: Known,
): string | undefined {
  if (announced >= 2 && sections.length === announced + 1)
    return `“${last.headline}” is one more than announced: it is taken for the conclusion.`
  if (!isTalk && !last.isDerived && callsBack(last, sections.slice(0, -1), intro))
    return `“${last.headline}” comes back to the introduction: it is taken for the conclusion.`
  return undefined
}

/** What the headline says stands in the introduction, and in nothing between. */
function callsBack(
  { headline }: Section,
  others: readonly Section[],
  intro: readonly Block[],
): boolean {
  const words = headline.trim().toLowerCase()
  const says = (block: Block) => textOf(block).toLowerCase().includes(words)
  const isShort =
    countWords(words) <= MAX_CALL_WORDS && words.length >= (/\p{Script=Han}/u.test(words) ? 3 : 8)
  const isTold = others.some(
    (other) => other.headline.toLowerCase().includes(words) || other.blocks.some(says),
  )
  return isShort && others.length >= 3 && intro.some(says) && !isTold
}

const MAX_CALL_WORDS = 5

/** “Methodology”, below the conclusion: what it is called stays with it. */
function withHeading({ headline, blocks }: Section): Block[] {
  return [{ kind: 'heading', level: 3, text: headline }, ...blocks]
}

/** What the article calls its end, where that says something. */
function nameOf(headline: string | undefined): { headline?: string } {
  const isNamed = headline !== undefined && !saysNothing(headline)
  return isNamed ? { headline } : {}
}
