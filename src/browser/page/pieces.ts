/// <reference lib="dom" />

/** What a paragraph is made of: its text nodes, and what divides them. */
export type Piece =
  | { readonly kind: 'text'; readonly node: Text; readonly element: Element }
  | { readonly kind: 'break' }
  | { readonly kind: 'column'; readonly leftPx: number }

/** Elements that are part of running text, whatever they are displayed as. */
export function isPhrasing(node: Node): boolean {
  if (node instanceof Text) return true
  const names = 'a abbr b br cite code del em i ins kbd mark q s small span strong sub sup time u'
  return node instanceof Element && names.split(' ').includes(node.localName)
}

/** Whether a node flows in its parent's lines. */
export function isInline(node: Node): boolean {
  if (node instanceof Text) return true
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
  if (element.localName === 'br') return [{ kind: 'break' }]
  const { display, visibility } = getComputedStyle(element)
  const isShown = display !== 'none' && visibility !== 'hidden'
  return isShown ? piecesOf([...element.childNodes]) : []
}

/** The items of a grid that sets running text in columns: what follows the first begins a column. */
export function columnPieces(nodes: readonly Node[]): Piece[] {
  const [first, ...rest] = nodes.filter((node) => node.textContent?.trim() !== '')
  if (first === undefined) return []
  const next = rest[0]
  if (next === undefined) return piecesOf([first])
  const range = document.createRange()
  range.selectNode(next)
  const { left } = range.getBoundingClientRect()
  return [...piecesOf([first]), { kind: 'column', leftPx: left }, ...piecesOf(rest)]
}

/** The parts of a text that a line can end after: words, spaces, line ends, single ideographs. */
export function tokensOf(text: string): { readonly text: string; readonly from: number }[] {
  const pattern =
    /\n|[^\S\n]+|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\-–—]*[-–—]+|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\-–—]+/g
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], from: match.index }))
}
