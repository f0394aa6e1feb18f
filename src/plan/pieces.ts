import { plainText } from '../inline.ts'
import type { Block, ListItem, Quotation } from '../model.ts'
import type { Piece } from './text-height.ts'

const TABLE_ROW_PX = 55
const CODE_LINE_PX = 32
const CODE_PADDING_PX = 32

/** What blocks are made of, for measuring. A picture stands beside the text and takes no height. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(piecesOfBlock)
}

function piecesOfBlock(block: Block): Piece[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [plainText(block.text)]
    case 'list':
      return block.items.flatMap(piecesOfItem)
    case 'quotation':
      return piecesOfQuotation(block)
    case 'table':
      return [{ heightPx: TABLE_ROW_PX * (block.rows.length + 1) }]
    case 'code':
      return [{ heightPx: CODE_LINE_PX * block.text.split('\n').length + CODE_PADDING_PX }]
    case 'picture':
      return []
  }
}

function piecesOfItem({ text, children }: ListItem): Piece[] {
  return [plainText(text), ...piecesOf(children)]
}

function piecesOfQuotation({ paragraphs, speaker, role }: Quotation): Piece[] {
  const attribution = speaker === undefined ? [] : [[...speaker, ...(role ?? [])]]
  return [...paragraphs, ...attribution].map(plainText)
}
