/// <reference lib="dom" />
import type { SceneLine, SceneRun, SceneStyle } from '../../scene-text.ts'

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
  /** A space is made wider where more than it parts two words. */
  readonly widensSpaces: boolean
  /** None of its letters runs from right to left. */
  readonly isLeftToRight: boolean
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

/** The author ends a line. */
export function endLine(setting: Setting): void {
  const line = setting.lines.at(-1)
  if (line !== undefined) line.endsHard = true
  setting.runs.push({ kind: 'break' })
  setting.isLineEnded = true
}

/** A line ends inside a word: the hyphen that is drawn there becomes a sign of the text. */
export function endSyllable(setting: Setting): void {
  const { syllableStyle, lines } = setting
  const line = lines.at(-1)
  if (syllableStyle === undefined || line === undefined) return
  addText(setting, '-', syllableStyle)
  line.isFirstWordOpen = false
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
    if (current !== undefined) finishAt(current, setting)
    lines.push(openLine(rect, baselinePx, sizePx))
    setting.isLineEnded = false
  }
  const line = lines.at(-1)
  if (line !== undefined) extendLine(line, rect, { baselinePx, sizePx, canEndLine })
}

/** A line ends where its paragraph has come; no space is added to it where it ends without one. */
export function finishAt(line: OpenLine, { length, runs }: Setting): void {
  const last = runs.at(-1)
  line.endsAt = length
  if (last?.kind === 'text' && !/\s$/.test(last.text)) line.spacePx = 0
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

/** Adds text to the last run, or a run of its own where it looks different. */
export function addText(setting: Setting, text: string, style: SceneStyle): void {
  const last = setting.runs.at(-1)
  setting.length += text.length
  if (last?.kind === 'text' && last.style === style) {
    setting.runs[setting.runs.length - 1] = { ...last, text: last.text + text }
  } else setting.runs.push({ kind: 'text', text, style })
}
