import { plainText } from '../inline.ts'
import type { Block, Slide } from '../model.ts'

/**
 * The size step of a slide's main text, `s1` (little text, set large) to `s4`, by how much of it
 * there is. The limits come from slides filled to their edges in the look studies of the themes.
 */
export function sizeClass(layout: string, slide: Pick<Slide, 'data'>): string {
  const { headline, blocks, quotation } = slide.data
  switch (layout) {
    case 'title':
      return step([32, 60, 100], plainText(headline).length)
    case 'statement':
      return step([36, 72, 120], textOf(blocks).length || plainText(headline).length)
    case 'quote':
      return step([50, 100, 170], (quotation?.paragraphs ?? []).map(plainText).join(' ').length)
    default:
      return pointsStep(blocks)
  }
}

/** How a headline is set: `hs` short, none usual, `hl` long, `hx` very long. */
export function headlineClass(headline: string): string {
  if (headline.length <= 24) return 'hs'
  if (headline.length <= 36) return ''
  return headline.length <= 56 ? 'hl' : 'hx'
}

function step(limits: readonly number[], amount: number): string {
  const index = limits.findIndex((limit) => amount <= limit)
  return `s${(index < 0 ? limits.length : index) + 1}`
}

/** A step holds up to so many items and so many words. */
function pointsStep(blocks: readonly Block[]): string {
  const words = textOf(blocks).split(/\s+/).length
  const items = blocks.reduce((sum, block) => sum + lineCount(block), 0)
  return `s${Math.max(stepNumber([2, 3, 4], items), stepNumber([16, 30, 50], words))}`
}

function stepNumber(limits: readonly number[], amount: number): number {
  return Number(step(limits, amount).slice(1))
}

function lineCount(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.reduce(
        (sum, item) =>
          sum + 1 + item.children.reduce((inner, child) => inner + lineCount(child), 0),
        0,
      )
    case 'table':
      return block.rows.length + 1
    case 'code':
      return block.text.split('\n').length
    case 'picture':
      return 4
    default:
      return 1
  }
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ').trim()
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return plainText(block.text)
    case 'list':
      return block.items.map((item) => `${plainText(item.text)} ${textOf(item.children)}`).join(' ')
    case 'quotation':
      return block.paragraphs.map(plainText).join(' ')
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText).join(' ')
    case 'code':
      return block.text
    case 'picture':
      return ''
  }
}
