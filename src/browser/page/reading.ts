/// <reference lib="dom" />
import type { Rectangle, SceneNode } from '../../scene.ts'
import type { SceneParagraph } from '../../scene-text.ts'
import { columnsOf, hasColumns } from './beside.ts'
import { bordersOf } from './boxes.ts'
import { chartOf } from './charts.ts'
import { contains, depthOf } from './depth.ts'
import { paintOf, pseudoNodes, wholePicture } from './foreign.ts'
import { formulaAround } from './formulas.ts'
import { generateContent, generates, isMarkerDrawn } from './generated.ts'
import { isHidden, rectangleOn } from './paint.ts'
import { paragraphOf } from './paragraphs.ts'
import { pictureOf } from './pictures.ts'
import { isInline, type Piece, piecesOf } from './pieces.ts'
import { innerRole, withPart } from './roles.ts'
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
  /** The `z-index` of what is being read, and of what was read where that is not 0. */
  depth: number
  /** What is inside has an order of its own: its `z-index` says nothing of others. */
  isContained: boolean
  readonly depths: Map<SceneNode, number>
}

/** Begins to read a part of a slide. */
export function startReading(slide: Element, part: Element, role: string): Reading {
  const at = rectangleOn(slide, part.getBoundingClientRect())
  const nothing = {
    flow: undefined,
    begins: undefined,
    depth: 0,
    isContained: false,
    depths: new Map<SceneNode, number>(),
  }
  return { slide, nodes: [], role, at, ...nothing }
}

/** What was read, from back to front; reading order is kept among what lies equally deep. */
export function inDepthOrder({ nodes, depths }: Reading): SceneNode[] {
  const depthOf = (node: SceneNode) => depths.get(node) ?? 0
  return nodes.toSorted((one, other) => depthOf(one) - depthOf(other))
}

/** Reads an element with all that is inside it. */
export function readBlock(reading: Reading, element: Element): void {
  const style = getComputedStyle(element)
  if (isHidden(style)) return
  const { depth, isContained, role, at } = reading
  if (!isContained) reading.depth = depthOf(style)
  reading.isContained = isContained || contains(style)
  enterPart(reading, element)
  readShown(reading, element, style)
  if (reading.role !== role) reading.flow = undefined
  Object.assign(reading, { depth, isContained, role, at })
}

/** Notes that what follows belongs to a part inside the part. */
export function enterPart(reading: Reading, element: Element): void {
  const role = innerRole(element, reading.role) ?? reading.role
  if (role === reading.role) return
  Object.assign(reading, { role, at: rectangleOn(reading.slide, element.getBoundingClientRect()) })
  reading.flow = undefined
}

/** Reads an element that is not hidden. */
export function readShown(reading: Reading, element: Element, style: CSSStyleDeclaration): void {
  const nodes = wholeNodes(reading, element)
  if (nodes !== undefined) {
    addNodes(reading, withPart(nodes, reading.role, reading.at))
    return
  }
  const isApart = standsApart(element, style)
  if (isApart) reading.flow = undefined
  addBoxes(reading, paintOf(reading.slide, element))
  if (['li', 'blockquote'].includes(element.localName)) reading.begins = element
  readContent(reading, element)
  if (isApart) reading.flow = undefined
}

/**
 * Whether an element's text is no part of the column around it: code, a panel, what is placed, what
 * has columns of its own.
 */
export function standsApart(element: Element, style: CSSStyleDeclaration): boolean {
  if (hasColumns(element, style)) return true
  const isPlaced = ['absolute', 'fixed'].includes(style.position) || depthOf(style) !== 0
  const isFilled = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none'
  const borders = Object.keys(bordersOf(style, element))
  return isPlaced || isFilled || borders.length > 2 || element.localName === 'pre'
}

/** Reads what stands in an element, and what its style generates there. */
export function readContent(reading: Reading, element: Element): void {
  const { slide } = reading
  const restore = generateContent(slide, element)
  if (!isMarkerDrawn(slide, element)) readGenerated(reading, element, 'before')
  readChildren(reading, element)
  readGenerated(reading, element, 'after')
  restore()
}

/** What a style draws before or after an element without words; a slide's own is read with the slide. */
export function readGenerated(reading: Reading, element: Element, which: 'before' | 'after'): void {
  const { slide, depth, isContained } = reading
  if (element === slide || !generates(element, which)) return
  if (!isContained) reading.depth = depthOf(getComputedStyle(element, `::${which}`))
  addBoxes(reading, pseudoNodes(slide, element, which))
  reading.depth = depth
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

/** A paragraph, and the pictures that stand in its lines. */
export function readInline(reading: Reading, nodes: readonly Node[], block: Element): void {
  if (nodes.every(isBlank)) return
  const elements = nodes.flatMap((node) =>
    node instanceof Element ? [node, ...node.querySelectorAll('*')] : [],
  )
  const restores = elements.map((element) => generateContent(reading.slide, element))
  addParagraph(reading, piecesOf(nodes), block)
  for (const restore of restores) restore()
  for (const element of elements) if (isPictured(element)) readBlock(reading, element)
}

/** Whether a node is nothing but spaces: between two blocks stand many of them. */
export function isBlank(node: Node): boolean {
  return node instanceof Text && node.data.trim() === ''
}

/** Whether an element in a line is a picture of its own. */
export function isPictured(element: Element): boolean {
  const formula = formulaAround(element)
  if (formula !== undefined) return formula === element
  return ['img', 'svg', 'canvas'].includes(element.localName)
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
    const paragraphs: SceneParagraph[] = []
    const text: SceneNode = { kind: 'text', role, at, paragraphs }
    reading.flow = { paragraphs, index: nodes.length }
    nodes.push(text)
    noteDepth(reading, [text])
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
  noteDepth(reading, nodes)
}

/** Notes how deep lies what was read. */
export function noteDepth({ depth, depths }: Reading, nodes: readonly SceneNode[]): void {
  if (depth !== 0) for (const node of nodes) depths.set(node, depth)
}

/** Adds boxes below the text that is being read. */
export function addBoxes(reading: Reading, boxes: readonly SceneNode[]): void {
  const { flow, nodes } = reading
  nodes.splice(flow?.index ?? nodes.length, 0, ...boxes)
  if (flow !== undefined) reading.flow = { ...flow, index: flow.index + boxes.length }
  noteDepth(reading, boxes)
}

/** What stands in an element that is read apart from what is around it. */
export function nodesIn(slide: Element, element: Element, role: string): readonly SceneNode[] {
  const reading = startReading(slide, element, role)
  readContent(reading, element)
  return inDepthOrder(reading)
}
