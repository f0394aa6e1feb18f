/// <reference lib="dom" />
import type { Rectangle, SceneNode, SceneParagraph } from '../../model.ts'
import { bordersOf } from './boxes.ts'
import { chartOf } from './charts.ts'
import { paintOf, wholePicture } from './foreign.ts'
import { generateContent, isMarkerDrawn } from './generated.ts'
import { isHidden, rectangleOn } from './paint.ts'
import { paragraphOf } from './paragraphs.ts'
import { pictureOf } from './pictures.ts'
import { columnPieces, isInline, isPhrasing, type Piece, piecesOf } from './pieces.ts'
import { pseudoBoxes } from './pseudo.ts'
import { tableNodes } from './tables.ts'

/** A slide while it is being read from first to last. */
export interface Reading {
  readonly slide: Element
  readonly nodes: SceneNode[]
  role: string
  at: Rectangle
  /** The paragraphs that the next one continues, and where they stand among the nodes. */
  flow: { readonly paragraphs: SceneParagraph[]; readonly index: number } | undefined
  /** The item or quotation whose first paragraph is still to come. */
  begins: Element | undefined
}

/** Reads an element with all that is inside it. */
export function readBlock(reading: Reading, element: Element): void {
  const style = getComputedStyle(element)
  if (isHidden(style)) return
  const nodes = wholeNodes(reading, element)
  if (nodes !== undefined) {
    addNodes(reading, nodes)
    return
  }
  const isApart = standsApart(element, style)
  if (isApart) reading.flow = undefined
  addBoxes(reading, paintOf(reading.slide, element))
  if (['li', 'blockquote'].includes(element.localName)) reading.begins = element
  readContent(reading, element)
  if (isApart) reading.flow = undefined
}

/** Whether an element's text is no part of the column around it: code, a panel, what is placed. */
export function standsApart(element: Element, style: CSSStyleDeclaration): boolean {
  const isPlaced = style.position === 'absolute' || style.position === 'fixed'
  const isFilled = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none'
  const borders = Object.keys(bordersOf(style, element))
  return isPlaced || isFilled || borders.length > 2 || element.localName === 'pre'
}

/** Reads what stands in an element, and what its style generates there. */
export function readContent(reading: Reading, element: Element): void {
  const { slide } = reading
  const restore = generateContent(slide, element)
  if (element !== slide && !isMarkerDrawn(slide, element))
    addBoxes(reading, pseudoBoxes(slide, element, '::before'))
  readChildren(reading, element)
  if (element !== slide) addBoxes(reading, pseudoBoxes(slide, element, '::after'))
  restore()
}

/** What an element is as a whole, nothing where it is out of sight; undefined where its parts are read. */
export function wholeNodes({ slide, role }: Reading, element: Element): SceneNode[] | undefined {
  if (element.classList.contains('chart-data')) return []
  if (element instanceof HTMLTableElement) {
    const read = (_: Element, inside: Element) => nodesIn(slide, inside, role)
    return tableNodes(slide, element, read)
  }
  if (element instanceof HTMLImageElement) return [pictureOf(slide, element) ?? []].flat()
  const isChart = element instanceof SVGSVGElement && element.classList.contains('drawing')
  if (isChart) return [chartOf(slide, element)]
  return wholePicture(slide, element)
}

/** Reads what stands in an element: neighbours in one line are a paragraph. */
export function readChildren(reading: Reading, element: Element): void {
  const children = [...element.childNodes].filter((node) => !(node instanceof Comment))
  const columns = columnsOf(element, children)
  if (columns !== undefined) {
    addParagraph(reading, columns, element)
    return
  }
  let inline: Node[] = []
  for (const node of children) {
    if (isInline(node)) inline.push(node)
    else {
      readInline(reading, inline, element)
      inline = []
      if (node instanceof Element) readBlock(reading, node)
    }
  }
  readInline(reading, inline, element)
}

/** An item that sets running text in two columns. */
export function columnsOf(element: Element, children: readonly Node[]): Piece[] | undefined {
  const isGrid = /grid|flex/.test(getComputedStyle(element).display) && element.localName === 'li'
  return isGrid && children.every(isPhrasing) ? columnPieces(children) : undefined
}

/** A paragraph, and the pictures that stand in its lines. */
export function readInline(reading: Reading, nodes: readonly Node[], block: Element): void {
  const elements = nodes.flatMap((node) =>
    node instanceof Element ? [node, ...node.querySelectorAll('*')] : [],
  )
  const restores = elements.map((element) => generateContent(reading.slide, element))
  addParagraph(reading, piecesOf(nodes), block)
  for (const restore of restores) restore()
  for (const element of elements)
    if (['img', 'svg', 'canvas'].includes(element.localName)) readBlock(reading, element)
}

/** Adds a paragraph; lines of several sizes that the author parted are paragraphs of their own. */
export function addParagraph(reading: Reading, pieces: readonly Piece[], block: Element): void {
  const { slide, begins } = reading
  const paragraph = paragraphOf(pieces, { slide, block, begins })
  if (paragraph === undefined) return
  const sizes = new Set(paragraph.lines.map(({ sizePx }) => sizePx))
  const end = pieces.findIndex(({ kind }) => kind === 'break')
  if (sizes.size > 1 && end > 0) {
    addParagraph(reading, pieces.slice(0, end), block)
    addParagraph(reading, pieces.slice(end + 1), block)
  } else continueFlow(reading, paragraph)
}

/** Adds a paragraph to the open column of text, or begins another one. */
export function continueFlow(reading: Reading, paragraph: SceneParagraph): void {
  const { role, at, nodes } = reading
  reading.begins = undefined
  const above = reading.flow?.paragraphs.at(-1)
  if (reading.flow === undefined || above === undefined || !isBelow(above, paragraph)) {
    reading.flow = { paragraphs: [], index: nodes.length }
    nodes.push({ kind: 'text', role, at, paragraphs: reading.flow.paragraphs })
  }
  reading.flow.paragraphs.push(paragraph)
}

/** Whether a paragraph stands below another in the same column. */
export function isBelow(above: SceneParagraph, paragraph: SceneParagraph): boolean {
  const last = above.lines.at(-1)?.baselinePx ?? 0
  const isLower = (paragraph.lines[0]?.baselinePx ?? 0) > last
  const meets = paragraph.leftPx < above.rightPx && paragraph.rightPx > above.leftPx
  const isAligned = paragraph.align === above.align
  return isLower && meets && isAligned && paragraph.isRightToLeft === above.isRightToLeft
}

/** Adds what is no text; text after it begins anew. */
export function addNodes(reading: Reading, nodes: readonly SceneNode[]): void {
  if (nodes.length === 0) return
  reading.flow = undefined
  reading.nodes.push(...nodes)
}

/** Adds boxes below the text that is being read. */
export function addBoxes(reading: Reading, boxes: readonly SceneNode[]): void {
  const { flow, nodes } = reading
  nodes.splice(flow?.index ?? nodes.length, 0, ...boxes)
  if (flow !== undefined) reading.flow = { ...flow, index: flow.index + boxes.length }
}

/** What stands in an element that is read apart from what is around it. */
export function nodesIn(slide: Element, element: Element, role: string): readonly SceneNode[] {
  const at = rectangleOn(slide, element.getBoundingClientRect())
  const reading: Reading = { slide, nodes: [], role, at, flow: undefined, begins: undefined }
  readContent(reading, element)
  return reading.nodes
}
