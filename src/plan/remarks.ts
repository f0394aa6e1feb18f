import { plainText } from '../inline.ts'
import type { Block, Inline } from '../model.ts'

/** A last paragraph up to this many characters is a remark on what stands above it. */
const NOTE_LENGTH = 120

/** Takes a short last paragraph as the remark on what stands above it. */
export function takeNote(blocks: readonly Block[]): {
  blocks: readonly Block[]
  note: readonly Inline[]
} {
  const last = blocks.at(-1)
  const isNote =
    blocks.length > 1 && last?.kind === 'paragraph' && plainText(last.text).length <= NOTE_LENGTH
  return isNote ? { blocks: blocks.slice(0, -1), note: last.text } : { blocks, note: [] }
}
