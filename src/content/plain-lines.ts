import type { Nodes } from 'mdast'

/** A place in a file: line and column counted from 1, and the letters before it. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A line of a file, or what follows the mark of a point or a quotation on it. */
export interface PlainLine {
  readonly text: string
  readonly start: Point
}

/** The line that begins at a place. */
export function lineAt(markdown: string, start: Point): PlainLine {
  const end = markdown.indexOf('\n', start.offset)
  return { text: markdown.slice(start.offset, end < 0 ? undefined : end), start }
}

/** The lines from a place up to the next empty one. */
export function linesFrom(markdown: string, start: Point): readonly PlainLine[] {
  const end = markdown.indexOf('\n\n', start.offset)
  const text = markdown.slice(start.offset, end < 0 ? undefined : end)
  let next = start
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const here = next
      next = belowOf(along(here, line.length))
      return { text: line, start: here }
    })
}

/** A line without so many letters at its beginning. */
export function behind({ text, start }: PlainLine, letters: number): PlainLine {
  return { text: text.slice(letters), start: along(start, letters) }
}

/** Where a line ends. */
export function endOf({ text, start }: PlainLine): Point {
  return along(start, text.length)
}

/** So many letters further on the same line. */
export function along({ line, column, offset }: Point, letters: number): Point {
  return { line, column: column + letters, offset: offset + letters }
}

/** Where the next line begins, seen from the end of one. */
export function belowOf({ line, offset }: Point): Point {
  return { line: line + 1, column: 1, offset: offset + 1 }
}

/** The end of text that begins a line. */
export function endOfText({ line, offset }: Point, text: string): Point {
  const lines = text.split('\n').length - 1
  return {
    line: line + lines,
    column: text.length - text.lastIndexOf('\n'),
    offset: offset + text.length,
  }
}

/** A node with its place. */
export function placed<Node extends Nodes>(node: Node, start: Point, end: Point): Node {
  node.position = { start, end }
  return node
}
