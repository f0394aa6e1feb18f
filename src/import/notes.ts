import type { Block } from './article.ts'
import { escapeNote } from './markdown-text.ts'

/** The prose of a section as its speaker notes; items of a list that follow each other stay one list. */
export function writeNotes(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const isListGoingOn = block.kind === 'item' && blocks[index - 1]?.kind === 'item'
      return `${index === 0 ? '' : isListGoingOn ? '\n' : '\n\n'}${writeNote(block)}`
    })
    .join('')
}

function writeNote(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `#### ${escapeNote(block.text)}`
    case 'item':
      return `${'  '.repeat(block.depth)}${block.marker} ${escapeNote(block.text)}`
    case 'quote':
      return escapeNote(block.text).replace(/^/gm, '> ')
    case 'footnote':
    case 'paragraph':
      return escapeNote(block.text)
    default:
      return ''
  }
}
