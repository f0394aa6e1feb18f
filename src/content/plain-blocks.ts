import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import { readPlainInlines } from './plain-inlines.ts'
import {
  behind,
  endOf,
  lineAt,
  linesFrom,
  type PlainLine,
  type Point,
  placed,
} from './plain-lines.ts'
import { readCode, readComment } from './plain-raw.ts'

/**
 * Reads the block that begins at a place, as the parser of Markdown would, where it is so plain that it
 * can be read in one way only; undefined where it cannot. No block before it may be open.
 */
export function readPlainBlock(markdown: string, start: Point): RootContent | undefined {
  switch (markdown.charAt(start.offset)) {
    case '#':
      return readHeading(lineAt(markdown, start))
    case '<':
      return readComment(markdown, start)
    case '~':
      return readCode(markdown, start)
    case '>':
      return readQuotation(linesFrom(markdown, start))
    case '`':
      return readCode(markdown, start) ?? readParagraph(linesFrom(markdown, start))
    default: {
      const lines = linesFrom(markdown, start)
      return readList(lines, markdown) ?? readParagraph(lines)
    }
  }
}

/** A heading is its line alone: it needs no empty line below it. */
function readHeading(line: PlainLine): Heading | undefined {
  const marks = /^#{1,6}(?= )/.exec(line.text)?.[0].length ?? 0
  if (marks === 0 || line.text.endsWith('#')) return undefined
  const children = readPlainInlines([behind(line, marks + 1)])
  const depth = marks as 1 | 2 | 3 | 4 | 5 | 6 // as many as the pattern takes
  return children && placed({ type: 'heading', depth, children }, line.start, endOf(line))
}

function readParagraph(lines: readonly PlainLine[]): Paragraph | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (!lines.every(({ text }) => BEGINNING.test(text))) return undefined
  const children = readPlainInlines(lines)
  return children && placed({ type: 'paragraph', children }, first.start, endOf(last))
}

/** What no line begins with but one of a paragraph, whether it is the first there or not. */
const BEGINNING =
  /^(?:[\p{L}“”„«»‘’(…–—"'$€£]|\*\*?[\p{L}\p{N}]|`(?!`)|\[|\d+(?![\d.)])|\d+[.)][\p{L}\p{N}])/u

/** Points of one line each, and nothing below them that would be part of the list. */
function readList(lines: readonly PlainLine[], markdown: string): List | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  const [, mark, number, delimiter = mark] = POINT.exec(first?.text ?? '') ?? []
  if (first === undefined || last === undefined || delimiter === undefined) return undefined
  if (GOES_ON.test(markdown.slice(endOf(last).offset))) return undefined
  const children = lines.flatMap((line) => readPoint(line, delimiter) ?? [])
  if (children.length < lines.length) return undefined
  const isNumbered = number !== undefined
  const numbers = { ordered: isNumbered, start: isNumbered ? Number(number) : null }
  return placed({ type: 'list', ...numbers, spread: false, children }, first.start, endOf(last))
}

/** The mark of a point; of a numbered one the number and what ends it. */
const POINT = /^([-+*]|(\d{1,9})([.)])) (?=\S)/

/** Behind a list: another one, or lines that stand below its last point. */
const GOES_ON = /^\n*(?:[^\S\n]|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/

function readPoint(line: PlainLine, sameDelimiter: string): ListItem | undefined {
  const [marks = '', mark, , delimiter = mark] = POINT.exec(line.text) ?? []
  const paragraph =
    delimiter === sameDelimiter ? readParagraph([behind(line, marks.length)]) : undefined
  if (paragraph === undefined) return undefined
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph] }
  return placed(item, line.start, endOf(line))
}

/** Paragraphs whose lines all stand behind `> `. */
function readQuotation(lines: readonly PlainLine[]): Blockquote | undefined {
  const paragraphs: PlainLine[][] = [[]]
  for (const line of lines) {
    if (line.text.startsWith('> ')) paragraphs.at(-1)?.push(behind(line, 2))
    else if (line.text === '>') paragraphs.push([])
    else return undefined
  }
  const children = paragraphs.flatMap((some) => readParagraph(some) ?? [])
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined || children.length < paragraphs.length)
    return undefined
  return placed({ type: 'blockquote', children }, first.start, endOf(last))
}
