import type { Block, Chart, Deck } from '../model.ts'

/** All charts of a deck, in order. */
export function chartsOf({ context, sections }: Deck): Chart[] {
  return [...context, ...sections.flatMap(({ blocks }) => blocks)].flatMap(chartsIn)
}

function chartsIn(block: Block): Chart[] {
  if (block.kind === 'chart') return [block]
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ children }) => children.flatMap(chartsIn))
}

/** All words that a chart shows. */
export function wordsOfChart({ categories, series }: Chart): string {
  const words = series.flatMap(({ name, points }) => [name, ...points.map(({ label }) => label)])
  return [...categories, ...words].join(' ')
}
