import type { Block, Inline, Slide } from '../model.ts'

/** Makes each line of the agenda a link to the first slide of its takeaway. */
export function linkAgenda(slides: readonly Slide[]): readonly Slide[] {
  const first = new Map<number, number>()
  for (const [index, { data }] of slides.entries()) {
    if (!first.has(data.number)) first.set(data.number, index + 1)
  }
  return slides.map((slide) => changeAgenda(slide, (block) => linkItems(block, first)))
}

/** Slides whose agenda leads nowhere: a link to a slide leaves its mark in the whole document. */
export function unlinkAgenda(slides: readonly Slide[]): readonly Slide[] {
  return slides.map((slide) => changeAgenda(slide, unlinkItems))
}

function changeAgenda(slide: Slide, change: (block: Block) => Block): Slide {
  if (slide.layout !== 'agenda') return slide
  return { ...slide, data: { ...slide.data, blocks: slide.data.blocks.map(change) } }
}

function unlinkItems(block: Block): Block {
  if (block.kind !== 'list') return block
  const items = block.items.map((item) => ({ ...item, text: item.text.flatMap(withoutLinks) }))
  return { ...block, items }
}

function linkItems(block: Block, first: ReadonlyMap<number, number>): Block {
  if (block.kind !== 'list') return block
  const items = block.items.map((item, index) => {
    const slide = first.get((block.start ?? 1) + index)
    if (slide === undefined) return item
    const children = item.text.flatMap(withoutLinks)
    return { ...item, text: [{ kind: 'link' as const, url: `#${slide}`, children }] }
  })
  return { ...block, items }
}

/** A link cannot stand in a link. */
function withoutLinks(inline: Inline): readonly Inline[] {
  if (inline.kind === 'link') return inline.children.flatMap(withoutLinks)
  if (!('children' in inline)) return [inline]
  return [{ ...inline, children: inline.children.flatMap(withoutLinks) }]
}
