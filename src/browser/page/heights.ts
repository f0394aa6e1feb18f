/// <reference lib="dom" />
import type { FittedBlock } from '../../model.ts'
import { chartsOf, leastHeightOf } from './legible.ts'

/** What stands in a slide's text, as its author wrote it: block by block, with a remark at the end. */
export function measureBlocks(slide: Element): FittedBlock[] {
  const blocks = slide.querySelectorAll(':scope > .body > :not(img, .by), :scope > .note')
  return [...blocks].flatMap(membersOf).map(measureBlock)
}

/** Parts and numbers are blocks of their own; steps are one list. An empty frame is nothing. */
export function membersOf(block: Element): Element[] {
  if (block.localName === 'div' && block.childElementCount === 0) return []
  const members = ':scope > :is(.side, .card) > *, :scope > .number'
  return block.matches('.sides, .cards, .numbers') ? [...block.querySelectorAll(members)] : [block]
}

/** How high a block is with the space below it, and each of its points, rows or steps. */
export function measureBlock(block: Element): FittedBlock {
  const items = ':scope > li, :scope > .step, :scope > :is(thead, tbody) > tr'
  const [chart] = chartsOf(block)
  const leastPx = chart === undefined ? 0 : leastHeightOf(chart)
  return {
    heightPx: Math.max(leastPx, heightOf(block)),
    itemsPx: [...block.querySelectorAll(items)].map(heightOf),
  }
}

/** How high an element is with the space below it; what stands in columns shares their height. */
export function heightOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect()
  const parent = element.parentElement
  const isBeside = [element.previousElementSibling, element.nextElementSibling].some(
    (other) => element.matches('.step, .number') && other?.getBoundingClientRect().top === top,
  )
  if (isBeside && parent !== null) {
    return parent.getBoundingClientRect().height / parent.children.length
  }
  const gap = Number.parseFloat(getComputedStyle(parent ?? element).rowGap)
  return height + (Number.isNaN(gap) ? 0 : gap)
}
