import { plainText } from '../inline.ts'
import type { Block, Inline } from '../model.ts'

/** How many letters a block has; at least one. */
export function countLetters(block: Block): number {
  return Math.max(1, lettersOf(block))
}

function lettersOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return count(block.text)
    case 'list':
      return sum(
        block.items.map(({ text, children }) => count(text) + sum(children.map(lettersOf))),
      )
    case 'quotation':
      return sum([...block.paragraphs, block.speaker ?? [], block.role ?? []].map(count))
    case 'table':
      return sum([block.head, ...block.rows].flat().map(count))
    case 'code':
      return block.text.length
    default:
      return 0
  }
}

function count(text: readonly Inline[]): number {
  return plainText(text).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
