/// <reference lib="dom" />
import type { SceneStyle } from '../../scene-text.ts'
import { addText, endLine, extendLine, finishAt, openLine, type Setting } from './lines.ts'
import { pixels } from './paint.ts'
import type { Piece } from './pieces.ts'
import { sharedStyle, spaceWidth, textStyle } from './style.ts'
import { setText } from './words.ts'

/** Reads a paragraph's pieces into runs and lines. */
export function setPieces(pieces: readonly Piece[], around: Element, origin: DOMRect): Setting {
  const { whiteSpaceCollapse, textAlign, direction, writingMode } = getComputedStyle(around)
  const keepsSpaces = whiteSpaceCollapse.startsWith('preserve')
  const widensSpaces = !keepsSpaces && textAlign !== 'justify'
  const isLeftToRight =
    direction === 'ltr' && writingMode === 'horizontal-tb' && !pieces.some(hasOtherWay)
  const setting: Setting = {
    ...{ around, origin, keepsSpaces, widensSpaces, isLeftToRight, runs: [], lines: [] },
    ...{ length: 0, spaceWidthPx: 0, isLineEnded: true, syllableStyle: undefined },
  }
  for (const piece of pieces) {
    if (piece.kind === 'text') setText(setting, piece.node, piece.element)
    else if (piece.kind === 'break') endLine(setting)
    else if (piece.kind === 'object') setObject(setting, piece.element)
    else setting.runs.push({ kind: 'tab', toPx: piece.leftPx - origin.left })
  }
  return setting
}

/** Whether a text has letters from right to left, or signs that turn the direction. */
export function hasOtherWay(piece: Piece): boolean {
  const letters = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe]/
  const rare = /[\ud802\ud803\ud83a\ud83b]/ // the first halves of the others
  return piece.kind === 'text' && (letters.test(piece.node.data) || rare.test(piece.node.data))
}

/** Leaves the room of what stands in a line without being text: a space as wide as that. */
export function setObject(setting: Setting, element: Element): void {
  const parent = element.parentElement ?? setting.around
  const style = { ...textStyle(parent, setting.around), highlight: undefined, link: undefined }
  const { marginLeft, marginRight } = getComputedStyle(element)
  const rect = element.getBoundingClientRect()
  const before = pixels(marginLeft)
  const widthPx = rect.width + before + pixels(marginRight)
  if (widthPx < 1) return
  const room = new DOMRect(rect.left - before, rect.top, widthPx, rect.height)
  placeObject(setting, room, style)
  const spacingPx = Math.round(10 * (widthPx - spaceWidth(parent))) / 10
  addText(setting, '\u00a0', sharedStyle({ ...style, spacingPx }))
}

/** Puts what is no text on its line; where it begins one, the words after it say how high that is. */
export function placeObject(setting: Setting, rect: DOMRect, style: SceneStyle): void {
  const { lines, origin } = setting
  const line = lines.at(-1)
  const isBelow = line !== undefined && rect.top - origin.top > line.baselinePx
  if (line !== undefined && !setting.isLineEnded && !isBelow) {
    extendLine(line, rect, { baselinePx: 0, sizePx: 0, canEndLine: true })
    return
  }
  if (line !== undefined) finishAt(line, setting)
  const baselinePx = rect.bottom - origin.top - 0.1 * style.sizePx
  lines.push({ ...openLine(rect, baselinePx, 0), spacePx: 0.25 * style.sizePx })
  setting.isLineEnded = false
  const opened = lines.at(-1)
  if (opened !== undefined) extendLine(opened, rect, { baselinePx, sizePx: 0, canEndLine: true })
}
