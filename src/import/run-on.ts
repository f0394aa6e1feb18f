import { type Block, isProse, paragraph } from './article.ts'
import { NUMBER_WORD } from './numbers.ts'

const NOUN = 'Takeaway|Lesson|Point|Tip|Lektion|Erkenntnis|Lehre|Leçon|Lección|Clave'

const LABEL = `(?:${NOUN})\\s*#?\\s*(?:\\d{1,2}|${NUMBER_WORD})(?![\\p{L}\\p{N}])|#\\d{1,2}\\b`

/** Before a label, or before a number that stands behind the end of a sentence. */
const BOUNDARIES = [
  new RegExp(`(?<!${NOUN})\\s+(?=${LABEL})`, 'u'),
  /(?<=[.!?…。！？:：])\s*(?=\d{1,2}[.)．、]\s?\D)/u,
]

/** Paragraphs in which three takeaways or more run on are parted. */
export function splitRunOn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (!isProse(block)) return [block]
    const parts = BOUNDARIES.map((boundary) => block.text.split(boundary))
    const best = parts.reduce((a, b) => (b.length > a.length ? b : a))
    return best.length < 3 ? [block] : best.map((text) => paragraph(text.trim()))
  })
}
