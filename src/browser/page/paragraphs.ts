/// <reference lib="dom" />
import type { SceneLine, SceneParagraph, SceneRun } from '../../scene-text.ts'
import type { OpenLine, Setting } from './lines.ts'
import { markerOf } from './markers.ts'
import { isHidden, originOf, pixels } from './paint.ts'
import { isInline, type Piece } from './pieces.ts'
import { remember } from './remember.ts'
import { setPieces } from './setting.ts'
import { scaleOf } from './shift.ts'

/** Where a paragraph stands, beside its own words. */
export interface ParagraphPlace {
  readonly slide: Element
  /** The block whose lines it is. */
  readonly block: Element
  /** The item or quotation that it begins. */
  readonly begins: Element | undefined
}

/** Reads a paragraph as it was set; undefined where it has no words. */
export function paragraphOf(
  pieces: readonly Piece[],
  { slide, block: outer, begins }: ParagraphPlace,
): SceneParagraph | undefined {
  const block = blockOfCode(outer)
  const setting = setPieces(pieces, block, originOf(slide))
  const runs = trimRuns(setting.runs)
  if (!runs.some(hasWords) || setting.lines.length === 0) return undefined
  const style = getComputedStyle(block)
  const isRightToLeft = directionOf(style, runs) === 'rtl'
  const isOwnItem = /grid|flex/.test(style.display) && [...block.children].some(isBesideText)
  const around = isOwnItem ? lineEdges(setting) : contentEdges(slide, block)
  const edges = { ...around, isRightToLeft }
  const lines = setting.lines.map(finishLine)
  return {
    runs,
    lines,
    lineHeightPx: lineHeightOf(setting, pieces),
    align:
      (lines.length === 1 ? placedAlignment(style) : undefined) ??
      alignmentOf(style, isRightToLeft),
    isPreformatted: setting.keepsSpaces,
    ...edges,
    indentPx: indentOf(style, setting, edges),
    level: Math.max(0, listDepth(slide, block) - 1),
    marker: begins && markerOf(slide, begins, { ...edges, baselinePx: lines[0]?.baselinePx ?? 0 }),
  }
}

/** What code stands in, where a theme makes that a block inside a line of its own. */
export function blockOfCode(block: Element): Element {
  const [only, ...others] = block.localName.endsWith('pre') ? block.children : []
  const isOwn = only !== undefined && others.length === 0 && only.textContent === block.textContent
  return isOwn && getComputedStyle(only).display === 'inline-block' ? only : block
}

/** How much further in the first line begins: `text-indent`, where the paragraph begins its block. */
export function indentOf(
  style: CSSStyleDeclaration,
  { lines, origin }: Setting,
  edges: { leftPx: number; rightPx: number; isRightToLeft: boolean },
): number {
  const wantedPx = pixels(style.textIndent)
  const [first] = lines
  if (wantedPx === 0 || first === undefined) return 0
  const { leftPx, rightPx, isRightToLeft } = edges
  const atLeft = first.leftPx - origin.left - leftPx
  const atRight = rightPx - first.rightPx + origin.left
  const isShown = Math.abs((isRightToLeft ? atRight : atLeft) - wantedPx) < 2
  return isShown ? wantedPx : 0
}

/** Whether a run is more than the room of a picture. */
export function hasWords(run: SceneRun): boolean {
  return run.kind === 'text' && run.text.trim() !== ''
}

/** Spaces and breaks at the end are not words; no-break spaces there are the room of a picture. */
export function trimRuns(runs: readonly SceneRun[]): SceneRun[] {
  const last = runs.at(-1)
  if (last === undefined) return []
  if (last.kind !== 'text') return trimRuns(runs.slice(0, -1))
  const text = last.text.replace(/[^\S\u00a0]+$/, '')
  return text === '' ? trimRuns(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}

/** A line without what was needed while it was read. */
export function finishLine(line: OpenLine): SceneLine {
  const { baselinePx, widthPx, sizePx, firstWordPx, spacePx, endsAt, endsHard } = line
  return { baselinePx, widthPx, sizePx, firstWordPx, spacePx, endsAt, endsHard }
}

/** The distance between two baselines; the largest that a style asks for where that cannot be seen. */
export function lineHeightOf(
  { lines, around, keepsSpaces }: Setting,
  pieces: readonly Piece[],
): number {
  const first = lines[0]?.baselinePx ?? 0
  const last = lines.at(-1)?.baselinePx ?? 0
  if (lines.length > 1 && last > first && !keepsSpaces) return (last - first) / (lines.length - 1)
  const elements = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.element] : []))
  const heights = [around, ...elements].map((element) =>
    remember('line height', element, wantedLineHeight),
  )
  return Math.max(...heights)
}

/** The distance between two baselines that the style of an element asks for. */
export function wantedLineHeight(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element)
  return (pixels(lineHeight) || 1.2 * pixels(fontSize)) * scaleOf(element)
}

/** The direction of a paragraph; with `unicode-bidi: plaintext` it is that of its first letter. */
export function directionOf(style: CSSStyleDeclaration, runs: readonly SceneRun[]): string {
  if (style.unicodeBidi !== 'plaintext') return style.direction
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? 'rtl'
    : 'ltr'
}

/** Alignment by the direction of the text. */
export function alignmentOf(
  style: CSSStyleDeclaration,
  isRightToLeft = style.direction === 'rtl',
): SceneParagraph['align'] {
  const name = style.textAlign.replace('-webkit-', '')
  if (name === 'center' || name === 'justify' || name === 'end') return name
  const isAtEnd = name === (isRightToLeft ? 'left' : 'right')
  return isAtEnd ? 'end' : 'start'
}

/** Where a flexible box or a grid puts the one line that stands directly in it. */
export function placedAlignment(style: CSSStyleDeclaration): SceneParagraph['align'] | undefined {
  const { display, flexDirection, alignItems, justifyContent, justifyItems } = style
  const isColumn = flexDirection.startsWith('column')
  const flexible = isColumn ? alignItems : justifyContent
  const place = display.includes('flex') ? flexible : display.includes('grid') ? justifyItems : ''
  if (place.includes('center')) return 'center'
  return /end|right/.test(place) ? 'end' : undefined
}

/** The edges of a block's content. */
export function contentEdges(slide: Element, block: Element): { leftPx: number; rightPx: number } {
  const { left, right } = block.getBoundingClientRect()
  const origin = originOf(slide).left
  const style = getComputedStyle(block)
  const scale = scaleOf(block.parentElement ?? block)
  const before = scale * (pixels(style.paddingLeft) + pixels(style.borderLeftWidth))
  const after = scale * (pixels(style.paddingRight) + pixels(style.borderRightWidth))
  return { leftPx: left - origin + before, rightPx: right - origin - after }
}

/** Whether an element takes a place of its own in a grid or a flexible box, beside the text there. */
export function isBesideText(element: Element): boolean {
  return !isInline(element) && !isHidden(getComputedStyle(element))
}

/** The edges of the lines themselves. */
export function lineEdges({ lines, origin }: Setting): { leftPx: number; rightPx: number } {
  return {
    leftPx: Math.min(...lines.map(({ leftPx }) => leftPx)) - origin.left,
    rightPx: Math.max(...lines.map(({ rightPx }) => rightPx)) - origin.left,
  }
}

/** How many lists an element stands inside. */
export function listDepth(slide: Element, element: Element | null): number {
  if (element === null || element === slide) return 0
  return remember('list depth', element, () => {
    const own = element.localName === 'ul' || element.localName === 'ol' ? 1 : 0
    return own + listDepth(slide, element.parentElement)
  })
}
