/// <reference lib="dom" />
import { formulaParts, isRaisedFormula } from './formulas.ts'
import { standInName } from './generated.ts'
import { isHidden, pixels } from './paint.ts'
import { rectanglesIn } from './ranges.ts'
import { remember } from './remember.ts'

/** What a paragraph is made of: its text nodes, and what divides them. */
export type Piece =
  | { readonly kind: 'text'; readonly node: Text; readonly element: Element }
  | { readonly kind: 'break' }
  | { readonly kind: 'object'; readonly element: Element }
  | { readonly kind: 'column'; readonly leftPx: number }

/** Elements that are part of running text, whatever they are displayed as. */
export function isPhrasing(node: Node): boolean {
  if (node instanceof Text) return true
  return (
    node instanceof Element && remember('phrasing', document, phrasingNames).has(node.localName)
  )
}

/** The names of such elements. */
export function phrasingNames(): ReadonlySet<string> {
  const names = 'a abbr b br cite code del em i ins kbd mark q s small span strong sub sup time u'
  return new Set([...names.split(' '), standInName()])
}

/**
 * Whether an element stands in a line of text like a word of it: a picture not much higher than that,
 * a formula that is none, or the room between two of its signs.
 */
export function isObject(node: Node): boolean {
  const names = ['img', 'svg', 'canvas']
  if (!(node instanceof Element)) return false
  if (isRaisedFormula(node) || node.classList.contains('mspace')) return true
  if (!names.includes(node.localName)) return false
  const { display, position, float, fontSize } = getComputedStyle(node)
  const isPlaced = ['absolute', 'fixed'].includes(position) || float !== 'none'
  const { height } = node.getBoundingClientRect()
  return display.startsWith('inline') && !isPlaced && height <= 2 * pixels(fontSize)
}

/** Whether a node flows in its parent's lines. */
export function isInline(node: Node): boolean {
  if (node instanceof Text || isObject(node)) return true
  if (!(node instanceof Element) || !isPhrasing(node)) return false
  return node.localName === 'br' || getComputedStyle(node).display.startsWith('inline')
}

/** The text nodes and breaks of some neighbours, from first to last. */
export function piecesOf(nodes: readonly Node[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node instanceof Element) return piecesIn(node)
    const element = node.parentElement
    return node instanceof Text && element !== null ? [{ kind: 'text', node, element }] : []
  })
}

/** The text nodes and breaks inside an element that can be seen. */
export function piecesIn(element: Element): Piece[] {
  if (isHidden(getComputedStyle(element))) return []
  if (isRaisedFormula(element)) {
    return formulaParts(element).map((part) => ({ kind: 'object', element: part }))
  }
  if (isObject(element)) return [{ kind: 'object', element }]
  if (['svg', 'canvas'].includes(element.localName)) return []
  return element.localName === 'br' ? [{ kind: 'break' }] : piecesOf([...element.childNodes])
}

/**
 * The pieces of two neighbours that a grid sets side by side on one baseline: what follows the first
 * begins a column. Undefined where they stand otherwise.
 */
export function columnPieces(nodes: readonly Node[]): Piece[] | undefined {
  const [first, second, ...more] = nodes.filter((node) => node.textContent?.trim() !== '')
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const [before, after] = [lineBoxes(first), lineBoxes(second)]
  const [left, right] = [before[0], after[0]]
  if (left === undefined || right === undefined) return undefined
  const isOneLine = before.every(({ bottom }) => Math.abs(bottom - left.bottom) < left.height / 2)
  const descends =
    Math.abs(right.bottom - left.bottom) < Math.abs(right.height - left.height) / 2 + 2
  const sizes = [left.height, right.height]
  // The lines of a paragraph keep their distance where its sizes differ by no more than this.
  const areAlike = Math.min(...sizes) > 0.8 * Math.max(...sizes)
  if (!areAlike && after.some(({ bottom }) => bottom > right.bottom + 2)) return undefined
  const isBeside = Math.max(...before.map((box) => box.right)) <= right.left
  if (!isOneLine || !isBeside || !descends) return undefined
  return [...piecesOf([first]), { kind: 'column', leftPx: right.left }, ...piecesOf([second])]
}

/** The rectangles of a node's lines of text. */
export function lineBoxes(node: Node): DOMRect[] {
  return rectanglesIn(node).filter(({ width }) => width > 0)
}

/** The parts of a text that a line can end after: words, syllables, spaces, line ends, single ideographs. */
export function tokensOf(text: string): { readonly text: string; readonly from: number }[] {
  const pattern =
    /\n|[^\S\n]+|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\-–—\u00ad]*[-–—\u00ad]+|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\-–—\u00ad]+/g
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], from: match.index }))
}
