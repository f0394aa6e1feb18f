/// <reference lib="dom" />
import type { FittedBlock } from '../../slide.ts'
import { heightsOfLines } from './code-lines.ts'
import { chartsOf, leastHeightOf } from './legible.ts'

/** What stands in a slide's text, as its author wrote it: block by block, with a remark at the end. */
export function measureBlocks(slide: Element): FittedBlock[] {
  const blocks = slide.querySelectorAll(':scope > .body > :not(img, .by), :scope > .note')
  const leastPx = leastItemOf(slide)
  return [...blocks].flatMap(membersOf).map((block) => measureBlock(block, leastPx))
}

/** What a point takes of its slide at least, in CSS pixels: two columns hold no more than look well. */
export function leastItemOf(slide: Element): number {
  const mostPoints = 12
  const body = slide.querySelector(':scope > .body')
  if (body === null || !slide.classList.contains('columns')) return 0
  return body.getBoundingClientRect().height / mostPoints
}

/** Parts and numbers are blocks of their own; steps are one list. An empty frame is nothing. */
export function membersOf(block: Element): Element[] {
  if (block.localName === 'div' && block.childElementCount === 0) return []
  const members = ':scope > :is(.side, .card) > *, :scope > .number'
  return block.matches('.sides, .cards, .numbers') ? [...block.querySelectorAll(members)] : [block]
}

/** How high a block is with the space below it, and each of its points, rows, steps or lines of code. */
export function measureBlock(block: Element, leastItemPx: number): FittedBlock {
  const [chart] = chartsOf(block)
  const leastPx = chart === undefined ? 0 : leastHeightOf(chart)
  const heightPx = Math.max(leastPx, heightOf(block))
  const itemsPx = block.localName === 'pre' ? heightsOfLines(block) : heightsOfItems(block)
  return { heightPx, itemsPx: itemsPx.map((itemPx) => Math.max(leastItemPx, itemPx)) }
}

/** How high each point, row or step of a block is. */
export function heightsOfItems(block: Element): number[] {
  const items = ':scope > li, :scope > .step, :scope > :is(thead, tbody) > tr'
  return [...block.querySelectorAll(items)].map(heightOf)
}

/** How high an element is with the space below it; what stands in columns shares their height. */
export function heightOf(element: Element): number {
  const { height } = element.getBoundingClientRect()
  const parent = element.parentElement
  if (parent !== null && element.matches('li, .step, .number')) {
    const boxes = [...parent.children].map((child) => child.getBoundingClientRect())
    const rows = new Set(boxes.map(({ top }) => Math.round(top)))
    const sumPx = boxes.reduce((sum, box) => sum + box.height, 0)
    if (rows.size < boxes.length) return (height * parent.getBoundingClientRect().height) / sumPx
  }
  const gap = Number.parseFloat(getComputedStyle(parent ?? element).rowGap)
  return height + (Number.isNaN(gap) ? 0 : gap)
}
