import { type Block, isProse, textOf } from './article.ts'
import { closes, sumsUp } from './closing-words.ts'
import { isConclusion, mayBeConclusion } from './conclusion-names.ts'
import type { Section } from './structure.ts'
import { countWords } from './words.ts'

/** Where the last takeaway ends, and where the conclusion starts, below its heading if it has one. */
export function findEnd(
  blocks: readonly Block[],
  sections: readonly Section[],
  {
    isNumbered = false,
    isTalk = false,
    isPlain = false,
  }: { isNumbered?: boolean; isTalk?: boolean; isPlain?: boolean },
): { end: number; start: number } | undefined {
  const told = lastTold(blocks)
  if (told !== undefined) return { end: told, start: told }
  const heading = blocks.findIndex((block, at) => isHeading(textOf(block).trim(), blocks, at))
  if (heading >= 0) return { end: heading, start: heading + 1 }
  const opening = blocks.findLastIndex((block) => isProse(block) && sumsUp(block.text))
  if (opening > 0) return { end: opening, start: opening }
  const closing = blocks.findLastIndex(closes)
  if (closing > 0 && blocks.slice(closing).every(isProse) && blocks.length - closing <= 2)
    return { end: closing, start: closing }
  const ruled = behindRule(blocks, sections)
  if (ruled !== undefined) return { end: ruled, start: ruled }
  if (isTalk) return undefined
  if (isPlain) return looksBack(blocks)
  const apart = onlyHeading(blocks, sections, isNumbered)
  if (apart !== undefined) return { end: apart, start: apart + 1 }
  return beyondTheUsual(blocks, sections) ?? lastApart(blocks, sections)
}

/** In an interview: the interviewer tells how the talk ends. */
function lastTold(blocks: readonly Block[]): number | undefined {
  const at = blocks.findIndex((block, index) => {
    return index > 0 && isProse(block) && block.voice === 'tells' && isProse(blocks[index - 1])
  })
  return at > 0 ? at : undefined
}

/** A line across, where no other takeaway has one, parts its last paragraphs from what is above. */
function behindRule(blocks: readonly Block[], sections: readonly Section[]): number | undefined {
  const isRuled = (block: Block) => isProse(block) && block.isBehindRule === true
  if (sections.slice(0, -1).some((section) => section.blocks.some(isRuled))) return undefined
  const at = blocks.findLastIndex(isRuled)
  const isEnd = at > 0 && blocks.length - at <= 3 && blocks.slice(at).every(isProse)
  return isEnd ? at : undefined
}

/** A heading inside the last takeaway, where no other takeaway has one, is not below it; nor is a line in plain text. */
function onlyHeading(
  blocks: readonly Block[],
  sections: readonly Section[],
  isNumbered: boolean,
): number | undefined {
  const others = sections.slice(0, -1)
  const heads = (all: readonly Block[]) =>
    all.flatMap((_, at) => (isHead(all, at, isNumbered) ? [at] : []))
  const [at = 0, ...further] = heads(blocks)
  const isOnly = others.length >= 2 && others.every((other) => heads(other.blocks).length === 0)
  return isOnly && at > 0 && (isNumbered || further.length === 0) ? at : undefined
}

/** A heading above prose; where takeaways are numbered, also a short line that does not end like a sentence. */
function isHead(blocks: readonly Block[], at: number, isNumbered: boolean): boolean {
  const block = blocks[at]
  if (block === undefined || !isProse(blocks[at + 1])) return false
  if (block.kind === 'heading') return true
  const isLine = block.kind === 'paragraph' && isProse(blocks[at - 1])
  return (
    isNumbered &&
    isLine &&
    countWords(block.text) <= MAX_LINE_WORDS &&
    !/[^\P{P}?？”’»」』)]$/u.test(block.text)
  )
}

const MAX_LINE_WORDS = 9

/** A line that is called like an end; one that only may be needs prose around it. */
function isHeading(text: string, blocks: readonly Block[], at: number): boolean {
  if (isConclusion(text)) return true
  return mayBeConclusion(text) && isProse(blocks[at - 1]) && isProse(blocks[at + 1])
}

/** All takeaways are built alike; paragraphs that only the last one has end the article. */
function beyondTheUsual(blocks: readonly Block[], sections: readonly Section[]) {
  const others = sections.slice(0, -1).map(({ blocks: below }) => below.length)
  const usual = Math.max(...others)
  const extra = blocks.length - usual
  const isRegular = others.length >= 2 && usual >= 1 && usual - Math.min(...others) <= 1
  if (!isRegular || extra < 1 || extra > 3) return undefined
  return blocks.slice(usual).every((block) => block.kind === 'paragraph')
    ? { end: usual, start: usual }
    : undefined
}

/** Begins a conclusion where a paragraph stands last, and a sentence anywhere else. */
const LOOKING_BACK =
  /^(?:(?:none|all|nothing|much|most) of (?:this|these|it|that)|all th(?:is|at)|nichts davon|all(?: das|es das|edem)|das alles|rien de tout (?:cela|ça)|tout (?:cela|ça)|nada de (?:esto|eso)|todo (?:esto|eso))(?=[\s,])/i

/** The very last paragraph, where it looks back on all that was said. */
function looksBack(blocks: readonly Block[]) {
  const last = blocks.at(-1)
  const isEnd = blocks.length > 1 && last?.kind === 'paragraph' && LOOKING_BACK.test(last.text)
  return isEnd ? { end: blocks.length - 1, start: blocks.length - 1 } : undefined
}

/** The very last paragraph, where only the last takeaway has it and it says nothing of its subject. */
function lastApart(blocks: readonly Block[], sections: readonly Section[]) {
  const lengths = sections.map(({ blocks: below }) => below.length).sort((a, b) => a - b)
  const usual = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || blocks.length < 2 || blocks.length <= usual) return undefined
  const own = [sections.at(-1)?.headline ?? '', ...blocks.slice(0, -1).map(textOf)].join(' ')
  const isApart = LOOKING_BACK.test(last.text) || sharesNothing(last.text, own)
  return isApart ? { end: blocks.length - 1, start: blocks.length - 1 } : undefined
}

/** Whether two texts have no long word in common; without long words nothing can be said. */
function sharesNothing(a: string, b: string): boolean {
  const words = longWords(a)
  const others = new Set(longWords(b))
  return words.length >= 2 && !words.some((word) => others.has(word))
}

/** Short words are everywhere; of long ones the beginning is enough, whatever their endings are. */
function longWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  return words.map((word) => word.slice(0, 5))
}
