import type { Nodes, Root, RootContent } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { readPlainBlock } from './plain-blocks.ts'
import { belowOf, endOfText, type Point } from './plain-lines.ts'
import { closeOf } from './plain-raw.ts'

/**
 * Parses a file as `parseMarkdown` does, which takes a fifth of what a build takes: blocks that can be
 * read in one way only, as most can, are read without it, and it reads the others.
 */
export function parseQuickly(markdown: string): Pick<Root, 'type' | 'children'> {
  const parts = cutParts(markdown)
  const shown = parts.map(shownOf).join('')
  // Where a text begins with a byte order mark, the parser leaves it out without counting it.
  if ([markdown, shown].some((text) => text.startsWith('\ufeff'))) return parseMarkdown(markdown)
  // Open code in a footnote ends on another line above a rule than above what really stands there.
  if (/^ {0,3}\[\^/m.test(shown) && /`{3}|~{3}/.test(shown)) return parseMarkdown(markdown)
  return joinNodes(parseMarkdown(shown).children, parts) ?? parseMarkdown(markdown)
}

/** What the parser gets in place of plain blocks: it ends what stands before it. */
const RULE = '***\n\n'

/** Plain blocks side by side, or what stands between such. */
interface Part {
  readonly start: Point
  text: string
  readonly plain: RootContent[]
}

function shownOf({ text, plain }: Part): string {
  return plain.length > 0 ? RULE : text
}

function cutParts(markdown: string): readonly Part[] {
  const parts: Part[] = []
  let start = firstLine(markdown, { line: 1, column: 1, offset: 0 })
  while (start.offset < markdown.length) {
    const last = parts.at(-1)
    const { end, plain } = nextBlock(markdown, start, last?.plain.length === 0)
    const next = firstLine(markdown, end)
    const text = markdown.slice(start.offset, next.offset)
    const nodes = plain === undefined ? [] : [plain]
    if (last === undefined || last.plain.length > 0 !== nodes.length > 0)
      parts.push({ start, text, plain: nodes })
    else {
      last.text += text
      last.plain.push(...nodes)
    }
    start = next
  }
  return parts
}

/** A plain block, or one that the parser has to read, to the next empty line at least. */
function nextBlock(markdown: string, start: Point, isBehindOthers: boolean) {
  const mayGoOn = isBehindOthers && /[\s*+\-\d]/.test(markdown.charAt(start.offset))
  const plain = mayGoOn ? undefined : readPlainBlock(markdown, start)
  const { line, column, offset = 0 } = plain?.position?.end ?? endOfOther(markdown, start)
  return { plain, end: { line, column, offset } }
}

/** The first line from a place on that is not empty, or the end. */
function firstLine(markdown: string, place: Point): Point {
  let next = place
  while (markdown.charAt(next.offset) === '\n') next = belowOf(next)
  return next
}

/** The next empty line, behind what closes a comment or code that begins here. */
function endOfOther(markdown: string, start: Point): Point {
  const close = closeOf(markdown, start) ?? start.offset
  const end = close < 0 ? -1 : markdown.indexOf('\n\n', close)
  return endOfText(start, markdown.slice(start.offset, end < 0 ? undefined : end))
}

/** Puts plain blocks in the places of their rules; undefined where a rule became part of something else. */
function joinNodes(children: readonly RootContent[], parts: readonly Part[]): Root | undefined {
  const nodes: (readonly RootContent[])[] = []
  let done = 0
  let shown: Point = { line: 1, column: 1, offset: 0 }
  for (const part of parts) {
    const { start, plain } = part
    const end = endOfText(shown, shownOf(part))
    const own = nodesAbove(children, done, end)
    done += own.length
    for (const node of own) moveNode(node, start.line - shown.line, start.offset - shown.offset)
    if (plain.length === 0) nodes.push(own)
    else if (isRule(own)) nodes.push(plain)
    else return undefined
    shown = end
  }
  return { type: 'root', children: nodes.flat() }
}

/** The nodes, from an index on, that begin above a place. */
function nodesAbove(nodes: readonly RootContent[], start: number, { line, column }: Point) {
  const endLine = column > 1 ? line + 1 : line
  let end = start
  while (end < nodes.length && lineOf(nodes[end]) < endLine) end += 1
  return nodes.slice(start, end)
}

function isRule([node, ...others]: readonly RootContent[]): boolean {
  return node?.type === 'thematicBreak' && others.length === 0
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 0
}

/** Moves a node, which nobody else has yet, to where it stands in the file. */
function moveNode(node: Nodes, lines: number, letters: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point === undefined) continue
    point.line += lines
    if (point.offset !== undefined) point.offset += letters
  }
  if ('children' in node) for (const child of node.children) moveNode(child, lines, letters)
}
