/// <reference lib="dom" />
import type { SceneLine, SceneRun, SceneStyle } from '../../scene-text.ts'
import { pixels } from './paint.ts'
import { type Piece, tokensOf } from './pieces.ts'
import { rectangleAround, rectanglesOfWord } from './ranges.ts'
import { spaceWidth, textStyle, transformText } from './style.ts'

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** A line while it is being read. */
export type OpenLine = Writable<SceneLine> & {
  leftPx: number
  rightPx: number
  isFirstWordOpen: boolean
}

/** A paragraph while its pieces are being read. */
export interface Setting {
  readonly around: Element
  readonly origin: DOMRect
  readonly keepsSpaces: boolean
  readonly runs: SceneRun[]
  readonly lines: OpenLine[]
  length: number
  /** How wide the last space is. */
  spaceWidthPx: number
  /** The next word begins a line, whatever its place. */
  isLineEnded: boolean
  /** How the last word is set, where it goes on with another syllable. */
  syllableStyle: SceneStyle | undefined
}

/** Reads a paragraph's pieces into runs and lines. */
export function setPieces(pieces: readonly Piece[], around: Element, origin: DOMRect): Setting {
  const keepsSpaces = getComputedStyle(around).whiteSpaceCollapse.startsWith('preserve')
  const setting: Setting = {
    ...{ around, origin, keepsSpaces, runs: [], lines: [] },
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

/** The author ends a line. */
export function endLine(setting: Setting): void {
  const line = setting.lines.at(-1)
  if (line !== undefined) line.endsHard = true
  setting.runs.push({ kind: 'break' })
  setting.isLineEnded = true
}

/** Reads one text node, part by part. */
export function setText(setting: Setting, node: Text, element: Element): void {
  const style = textStyle(element, setting.around)
  const { textTransform: transform } = getComputedStyle(element)
  for (const token of tokensOf(node.data)) {
    const isSpace = token.text.trim() === '' && !/\u00a0/.test(token.text)
    if (token.text === '\n' && setting.keepsSpaces) endLine(setting)
    else if (isSpace) setSpace(setting, token.text, style, widthOf(node, token))
    else setWord(setting, node, { ...token, transform }, style)
  }
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
  addText(setting, '\u00a0', { ...style, spacingPx })
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
  if (line !== undefined) line.endsAt = setting.length
  const baselinePx = rect.bottom - origin.top - 0.1 * style.sizePx
  lines.push({ ...openLine(rect, baselinePx, 0), spacePx: 0.25 * style.sizePx })
  setting.isLineEnded = false
  const opened = lines.at(-1)
  if (opened !== undefined) extendLine(opened, rect, { baselinePx, sizePx: 0, canEndLine: true })
}

/** A space: kept in code, one for many elsewhere, none where a line or a column begins. */
export function setSpace(setting: Setting, text: string, style: SceneStyle, widthPx: number): void {
  const { runs, lines, keepsSpaces } = setting
  const last = runs.at(-1)
  const isNeeded = last?.kind === 'text' && !last.text.endsWith(' ')
  const line = lines.at(-1)
  if (line !== undefined) line.isFirstWordOpen = false
  if (isNeeded) setting.spaceWidthPx = 0
  setting.spaceWidthPx += widthPx
  if (keepsSpaces) addText(setting, text, style)
  else if (isNeeded) addText(setting, ' ', style)
}

/** How wide a part of a text node is; nothing where a line ends with it. */
export function widthOf(node: Text, { text, from }: Word): number {
  return rectangleAround(node, from, from + text.length).width
}

/** Where margins or padding part two words further than their space does, the space is wider. */
export function widenSpace(setting: Setting, rect: DOMRect, style: SceneStyle): void {
  const { runs, lines, keepsSpaces, around } = setting
  const line = lines.at(-1)
  const last = runs.at(-1)
  if (line === undefined || last?.kind !== 'text' || !last.text.endsWith(' ')) return
  if (keepsSpaces || getComputedStyle(around).textAlign === 'justify') return
  const isSameLine = rect.top < line.baselinePx + setting.origin.top && !setting.isLineEnded
  const gapPx = Math.max(rect.left - line.rightPx, line.leftPx - rect.right)
  const sparePx = Math.round((gapPx - setting.spaceWidthPx) * 10) / 10
  if (!isSameLine || sparePx < 1.5 || sparePx > 10 * style.sizePx) return
  const space = { ...last.style, spacingPx: last.style.spacingPx + sparePx, highlight: undefined }
  const words = last.text.slice(0, -1)
  const before = words === '' ? [] : [{ ...last, text: words }]
  runs.splice(-1, 1, ...before, { kind: 'text', text: ' ', style: space })
}

/** Adds text to the last run, or a run of its own where it looks different. */
export function addText(setting: Setting, text: string, style: SceneStyle): void {
  const last = setting.runs.at(-1)
  setting.length += text.length
  if (last?.kind === 'text' && isSameStyle(last.style, style)) {
    setting.runs[setting.runs.length - 1] = { ...last, text: last.text + text }
  } else setting.runs.push({ kind: 'text', text, style })
}

/** Whether two styles look the same; the words of one text have the very same. */
export function isSameStyle(one: SceneStyle, other: SceneStyle): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** A word of a text node, or a letter of a word that does not fit on its line. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly isBroken?: boolean
  /** How its style changes its letters. */
  readonly transform?: string
}

/** Puts a word on its line; a word that is broken is read letter by letter. */
export function setWord(
  setting: Setting,
  node: Text,
  { text, from, isBroken = false, transform = 'none' }: Word,
  style: SceneStyle,
): void {
  const rect = rectOfWord(rectanglesOfWord(node, from, from + text.length))
  if (rect === 'torn' && [...text].length > 1) {
    let start = from
    for (const letter of text) {
      setWord(setting, node, { text: letter, from: start, isBroken: true }, style)
      start += letter.length
    }
    return
  }
  const canEndLine = isBroken || /[-–—\u2e80-\uffef]$/.test(text)
  if (rect instanceof DOMRect) {
    widenSpace(setting, rect, style)
    placeWord(setting, rect, style, canEndLine)
  }
  addText(setting, transformText(text.replaceAll('\u00ad', ''), transform), style)
  setting.syllableStyle = text.endsWith('\u00ad') ? style : undefined
}

/** A line ends inside a word: the hyphen that is drawn there becomes a sign of the text. */
export function endSyllable(setting: Setting): void {
  const { syllableStyle, lines } = setting
  const line = lines.at(-1)
  if (syllableStyle === undefined || line === undefined) return
  addText(setting, '-', syllableStyle)
  line.isFirstWordOpen = false
}

/** Where a word stands, figures among letters from the right included; or that it goes on below. */
export function rectOfWord(rectangles: readonly DOMRect[]): DOMRect | 'torn' | undefined {
  const [first, ...more] = rectangles.filter(({ width }) => width > 0)
  if (first === undefined || more.length === 0) return first
  if (more.some(({ top }) => top >= first.bottom)) return 'torn'
  const left = Math.min(first.left, ...more.map((rect) => rect.left))
  const right = Math.max(first.right, ...more.map((rect) => rect.right))
  return new DOMRect(left, first.top, right - left, first.height)
}

/** Extends the line, or begins the next one where a word stands lower. */
export function placeWord(
  setting: Setting,
  rect: DOMRect,
  style: SceneStyle,
  canEndLine: boolean,
): void {
  const { lines, origin } = setting
  const { sizePx } = style
  const baselinePx = rect.top - origin.top + Math.round(style.ascent * sizePx)
  const current = lines.at(-1)
  const isBelow = current !== undefined && baselinePx > current.baselinePx + 0.6 * sizePx
  if (current === undefined || setting.isLineEnded || isBelow) {
    if (isBelow) endSyllable(setting)
    if (current !== undefined) current.endsAt = setting.length
    lines.push(openLine(rect, baselinePx, sizePx))
    setting.isLineEnded = false
  }
  const line = lines.at(-1)
  if (line !== undefined) extendLine(line, rect, { baselinePx, sizePx, canEndLine })
}

/** A line that a word begins. */
export function openLine(rect: DOMRect, baselinePx: number, sizePx: number): OpenLine {
  const numbers = { baselinePx, sizePx, widthPx: 0, firstWordPx: 0, spacePx: 0.25 * sizePx }
  const edges = { leftPx: rect.left, rightPx: rect.left }
  return { ...numbers, ...edges, endsAt: 0, endsHard: false, isFirstWordOpen: true }
}

/** Adds a word to a line; its largest text says where the baseline is. */
export function extendLine(
  line: OpenLine,
  rect: DOMRect,
  word: { baselinePx: number; sizePx: number; canEndLine: boolean },
): void {
  if (word.sizePx > line.sizePx)
    Object.assign(line, { baselinePx: word.baselinePx, sizePx: word.sizePx })
  line.leftPx = Math.min(line.leftPx, rect.left)
  line.rightPx = Math.max(line.rightPx, rect.right)
  line.widthPx = line.rightPx - line.leftPx
  if (line.isFirstWordOpen) line.firstWordPx += rect.width
  if (word.canEndLine) line.isFirstWordOpen = false
}
