import type { Code, Html } from 'mdast'
import { endOfText, lineAt, type Point, placed } from './plain-lines.ts'

/**
 * Where a comment or code that begins at a place is closed, or goes on at least to; -1 where nothing closes
 * it, undefined where no such thing begins.
 */
export function closeOf(markdown: string, { offset }: Point): number | undefined {
  if (markdown.startsWith('<!--', offset)) return markdown.indexOf('-->', offset + '<!--'.length)
  const [fence] = /^(?:`{3,}|~{3,})/.exec(markdown.slice(offset, offset + LONGEST_FENCE)) ?? []
  return fence === undefined ? undefined : markdown.indexOf(`\n${fence}`, offset)
}

/** Only this much of a line is looked at for one. */
const LONGEST_FENCE = 100

/** Reads a comment that ends with its line. */
export function readComment(markdown: string, start: Point): Html | undefined {
  const close = closeOf(markdown, start) ?? -1
  const end = close + '-->'.length
  const value = markdown.slice(start.offset, end)
  const isPlain = close >= 0 && /^<!--(?!-?>)[^\u0000-\u0009\u000b-\u001f]*$/.test(value)
  if (!isPlain || !endsLine(markdown, end)) return undefined
  return placed({ type: 'html', value }, start, endOfText(start, value))
}

/** Reads code between two fences of the same length that begin their lines. */
export function readCode(markdown: string, start: Point): Code | undefined {
  const { text } = lineAt(markdown, start)
  const [, fence, lang = ''] = /^(`{3,}|~{3,})([\w+#.-]*)$/.exec(text) ?? []
  const [begin, close] = [start.offset + text.length, closeOf(markdown, start) ?? -1]
  if (fence === undefined || close < begin) return undefined
  const value = markdown.slice(begin + 1, close)
  const end = close + 1 + fence.length
  if (/^ {0,3}(?:`{3}|~{3})|\r/m.test(value) || !endsLine(markdown, end)) return undefined
  const place = endOfText(start, markdown.slice(start.offset, end))
  return placed({ type: 'code', lang: lang === '' ? null : lang, meta: null, value }, start, place)
}

function endsLine(markdown: string, offset: number): boolean {
  return offset === markdown.length || markdown.charAt(offset) === '\n'
}
