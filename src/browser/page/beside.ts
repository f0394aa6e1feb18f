/// <reference lib="dom" />
import { columnPieces, isPhrasing, lineBoxes, type Piece } from './pieces.ts'

/** Whether an element is a list in columns, or an item with two texts side by side that are no one line. */
export function hasColumns(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^[uo]l$/.test(element.localName)) return standBeside([...element.children])
  if (element.localName !== 'li' || !/grid|flex/.test(style.display)) return false
  const children = [...element.childNodes].filter((node) => !(node instanceof Comment))
  return columnsOf(element, children) === undefined && standBeside(children)
}

/** An item that sets running text in two columns. */
export function columnsOf(element: Element, children: readonly Node[]): Piece[] | undefined {
  const isGrid = /grid|flex/.test(getComputedStyle(element).display) && element.localName === 'li'
  return isGrid && children.every(isPhrasing) ? columnPieces(children) : undefined
}

/** Whether some neighbours stand side by side, at least two of them, as in columns. */
export function standBeside(nodes: readonly Node[]): boolean {
  const boxes = nodes.map(boxOf).filter((box) => box.width > 0)
  return boxes.some((box, index) => {
    const next = boxes[index + 1]
    if (next === undefined) return false
    const overlapPx = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top)
    const isApart = next.left > box.right - 1 || next.right < box.left + 1
    return isApart && (overlapPx > 2 || next.bottom < box.top)
  })
}

/** Where an element is, or the lines of a text. */
export function boxOf(node: Node): DOMRect {
  if (node instanceof Element) return node.getBoundingClientRect()
  const boxes = lineBoxes(node)
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top)
}
