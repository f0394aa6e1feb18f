/// <reference lib="dom" />
import type { SceneStyle } from '../../scene-text.ts'
import { isWord, type Place, type Token, type Words, wordsInside } from './inside.ts'
import { addText, endLine, placeWord, type Setting } from './lines.ts'
import { tokensOf } from './pieces.ts'
import { rectangleAround, rectanglesOfWord } from './ranges.ts'
import { sharedStyle, textStyle, transformText } from './style.ts'

/** Reads one text node, part by part: where spaces are kept, each of its lines is one. */
export function setText(setting: Setting, node: Text, element: Element): void {
  const style = textStyle(element, setting.around)
  const { textTransform: transform, direction, whiteSpaceCollapse } = getComputedStyle(element)
  const keepsSpaces = /^(?:preserve|break-spaces)$/.test(whiteSpaceCollapse)
  const tokens = tokensOf(node.data)
  const placeOf = placesIn(node)
  const isOneWay = setting.isLeftToRight && direction === 'ltr' && !node.data.includes('\u00ad')
  for (const part of setting.keepsSpaces ? partLines(tokens) : [tokens]) {
    const words = { node, tokens: part, placeOf }
    const inside = isOneWay ? wordsInside(words) : new Set<Token>()
    setPart(setting, { ...words, inside, style, transform, keepsSpaces })
  }
}

/** The words of a part of a text, and which of them stand between others of their line. */
interface Part extends Words {
  readonly inside: ReadonlySet<Token>
  readonly style: SceneStyle
  /** How their style changes their letters. */
  readonly transform: string
  /** Several spaces beside each other are several, as in code. */
  readonly keepsSpaces: boolean
}

/** Reads a part of a text node, word by word. */
export function setPart(setting: Setting, part: Part): void {
  const { tokens, inside } = part
  const words = tokens.filter(isWord)
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.from ?? 0]
  for (const token of tokens) {
    // Nothing but their own space parts words of one text that runs one way.
    const isNext = inside.size > 0 && token.from > from && token.from <= to
    if (!isWord(token)) setSpaces(setting, part, token, { isNext })
    else if (inside.has(token) && setting.lines.at(-1)?.isFirstWordOpen === false)
      addText(setting, transformText(token.text, part.transform), part.style)
    else setWord(setting, part, token, { isNext })
  }
}

/** Reads what is between two words: it ends the line, or it is a space. */
export function setSpaces(
  setting: Setting,
  { node, style, keepsSpaces }: Part,
  token: Token,
  { isNext = false }: Standing,
): void {
  if (token.text === '\n' && setting.keepsSpaces) {
    endLine(setting)
    return
  }
  const widthPx = isNext || !setting.widensSpaces ? 0 : widthOf(node, token)
  setSpace(setting, keepsSpaces && token.text !== '\n' ? token.text : ' ', style, widthPx)
}

/** The parts that line ends divide a text into; each begins with one, but the first. */
export function partLines(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.text === '\n') parts.push([])
    parts.at(-1)?.push(token)
  }
  return parts
}

/** Where the words of a text stand; each is asked for once. */
export function placesIn(node: Text): Words['placeOf'] {
  const places = new Map<Token, Place>()
  return (token) => {
    const known = places.get(token)
    if (known !== undefined) return known
    const { from, text } = token
    const place = rectOfWord(rectanglesOfWord(node, from, from + text.length))
    places.set(token, place)
    return place
  }
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
  if (keepsSpaces || isNeeded) addText(setting, text, style)
}

/** How wide a part of a text node is; nothing where a line ends with it. */
export function widthOf(node: Text, { text, from }: Token): number {
  return rectangleAround(node, from, from + text.length).width
}

/** Where margins or padding part two words further than their space does, the space is wider. */
export function widenSpace(setting: Setting, rect: DOMRect, style: SceneStyle): void {
  const { runs, lines, widensSpaces } = setting
  const line = lines.at(-1)
  const last = runs.at(-1)
  if (line === undefined || last?.kind !== 'text' || !last.text.endsWith(' ')) return
  if (!widensSpaces) return
  const isSameLine = rect.top < line.baselinePx + setting.origin.top && !setting.isLineEnded
  const gapPx = Math.max(rect.left - line.rightPx, line.leftPx - rect.right)
  const sparePx = Math.round((gapPx - setting.spaceWidthPx) * 10) / 10
  if (!isSameLine || sparePx < 1.5 || sparePx > 10 * style.sizePx) return
  const spacingPx = last.style.spacingPx + sparePx
  const space = sharedStyle({ ...last.style, spacingPx, highlight: undefined })
  const words = last.text.slice(0, -1)
  const before = words === '' ? [] : [{ ...last, text: words }]
  runs.splice(-1, 1, ...before, { kind: 'text', text: ' ', style: space })
}

/** How a word stands in its text. */
interface Standing {
  /** It is a letter of a word that does not fit on its line. */
  readonly isBroken?: boolean
  /** Nothing but a space is between it and the word before. */
  readonly isNext?: boolean
}

/** Puts a word on its line; a word that is broken is read letter by letter. */
export function setWord(
  setting: Setting,
  part: Part,
  token: Token,
  { isBroken = false, isNext = false }: Standing,
): void {
  const { style, transform } = part
  const { text } = token
  const place = part.placeOf(token)
  if (place === 'torn' && [...text].length > 1) {
    for (const letter of brokenLetters(token))
      setWord(setting, { ...part, transform: 'none' }, letter, { isBroken: true })
    return
  }
  const canEndLine = isBroken || /[-–—\u2e80-\uffef]$/.test(text)
  if (place instanceof DOMRect) {
    if (!isNext) widenSpace(setting, place, style)
    placeWord(setting, place, style, canEndLine)
  }
  addText(setting, transformText(text.replaceAll('\u00ad', ''), transform), style)
  setting.syllableStyle = text.endsWith('\u00ad') ? style : undefined
}

/** The letters of a word, each with its place in the text. */
export function brokenLetters({ text, from }: Token): Token[] {
  let at = from
  return [...text].map((letter) => {
    at += letter.length
    return { text: letter, from: at - letter.length }
  })
}

/** Where a word stands, figures among letters from the right included; or that it goes on below. */
export function rectOfWord(rectangles: readonly DOMRect[]): Place {
  const [first, ...more] = rectangles.filter(({ width }) => width > 0)
  if (first === undefined || more.length === 0) return first
  if (more.some(({ top }) => top >= first.bottom)) return 'torn'
  const left = Math.min(first.left, ...more.map((rect) => rect.left))
  const right = Math.max(first.right, ...more.map((rect) => rect.right))
  return new DOMRect(left, first.top, right - left, first.height)
}
