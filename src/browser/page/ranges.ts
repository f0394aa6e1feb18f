/// <reference lib="dom" />
import { remember } from './remember.ts'

/**
 * The rectangles of what stands in a node, or of a part of a text. There is one range for all that is
 * read: a page moves every range that there is whenever one of its elements comes or goes.
 */
export function rectanglesIn(node: Node, from?: number, to?: number): DOMRect[] {
  return [...rangeOver(node, from, to).getClientRects()]
}

/** The rectangles of a word or a syllable. Chromium counts the hyphen of a line that ends before it to it: that is left out. */
export function rectanglesOfWord(node: Text, from: number, to: number): DOMRect[] {
  const isBehindHyphen = node.data[from - 1] === '\u00ad' && isHyphenDrawn(node, from - 1)
  return rectanglesIn(node, from, to).slice(isBehindHyphen ? 1 : 0)
}

/** Whether a hyphen is drawn for the soft one at this place: it has room only where a line ends with it. */
export function isHyphenDrawn(node: Text, index: number): boolean {
  return rectanglesIn(node, index, index + 1).some(({ width }) => width > 0)
}

/** The rectangle around a part of a text. */
export function rectangleAround(node: Text, from: number, to: number): DOMRect {
  return rangeOver(node, from, to).getBoundingClientRect()
}

/** The one range, around what stands in a node or a part of it. */
export function rangeOver(node: Node, from?: number, to?: number): Range {
  const range = remember('range', document, () => document.createRange())
  range.selectNodeContents(node)
  if (from !== undefined) range.setStart(node, from)
  if (to !== undefined) range.setEnd(node, to)
  return range
}
