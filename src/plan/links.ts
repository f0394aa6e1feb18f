import type { Block, Inline, List, ListItem } from '../model.ts'
import type { Slide } from '../slide.ts'

/**
 * Makes what leads through a deck lead there: the agenda's lines, the contents on the title, and the
 * track on every other slide. To be done again when slides were added.
 */
export function linkSlides(slides: readonly Slide[]): readonly Slide[] {
  const stops = stopsOf(slides)
  return slides.map((slide) => {
    const { number, blocks } = slide.data
    const isAgenda = slide.layout === 'agenda'
    const way =
      slide.layout === 'title' ? { contents: contentsOf(stops) } : { track: trackOf(stops, number) }
    const linked = isAgenda ? blocks.map((block) => linkItems(block, stops)) : blocks
    return { ...slide, data: { ...slide.data, ...way, blocks: linked } }
  })
}

/** Slides that lead nowhere: a link to a slide leaves its mark in the whole document. */
export function unlinkSlides(slides: readonly Slide[]): readonly Slide[] {
  return slides.map((slide) => {
    const { blocks } = slide.data
    const unlinked = slide.layout === 'agenda' ? blocks.map(unlinkItems) : blocks
    return { ...slide, data: { ...slide.data, contents: [], track: [], blocks: unlinked } }
  })
}

/** Where takeaways begin: the number of the slide and its headline, by the takeaway's number. */
type Stops = ReadonlyMap<number, { readonly slide: number; readonly headline: readonly Inline[] }>

function stopsOf(slides: readonly Slide[]): Stops {
  const stops = new Map<number, { slide: number; headline: readonly Inline[] }>()
  for (const [index, { data }] of slides.entries()) {
    const { number, headline } = data
    if (number === 0 || stops.has(number)) continue
    stops.set(number, {
      slide: index + 1,
      headline: headline.filter(({ kind }) => kind !== 'part'),
    })
  }
  return stops
}

/** More takeaways than that do not stand beside a title. */
const MOST_CONTENTS = 6

function contentsOf(stops: Stops): readonly List[] {
  if (stops.size < 2 || stops.size > MOST_CONTENTS) return []
  const items = [...stops.values()].map(
    ({ slide, headline }): ListItem => ({ text: [linkTo(slide, headline)], children: [] }),
  )
  return [{ kind: 'list', start: 1, items }]
}

/** More tabs than that do not stand beside a slide. */
const LONGEST_TRACK = 16

function trackOf(stops: Stops, current: number): readonly Inline[] {
  if (stops.size < 2 || stops.size > LONGEST_TRACK) return []
  return [...stops].flatMap(([number, { slide }]): Inline[] => {
    const link = linkTo(slide, [{ kind: 'text', text: String(number) }])
    const here: Inline = number === current ? { kind: 'strong', children: [link] } : link
    return number === 1 ? [here] : [{ kind: 'text', text: ' ' }, here]
  })
}

function unlinkItems(block: Block): Block {
  if (block.kind !== 'list') return block
  const items = block.items.map((item) => ({ ...item, text: item.text.flatMap(withoutLinks) }))
  return { ...block, items }
}

function linkItems(block: Block, stops: Stops): Block {
  if (block.kind !== 'list') return block
  const items = block.items.map((item, index) => {
    const stop = stops.get((block.start ?? 1) + index)
    return stop === undefined ? item : { ...item, text: [linkTo(stop.slide, item.text)] }
  })
  return { ...block, items }
}

function linkTo(slide: number, words: readonly Inline[]): Inline {
  return { kind: 'link', url: `#${slide}`, children: words.flatMap(withoutLinks) }
}

/** A link cannot stand in a link. */
function withoutLinks(inline: Inline): readonly Inline[] {
  if (inline.kind === 'link') return inline.children.flatMap(withoutLinks)
  if (!('children' in inline)) return [inline]
  return [{ ...inline, children: inline.children.flatMap(withoutLinks) }]
}
