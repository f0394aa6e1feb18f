import type { Nodes, Root, RootContent } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { readPlainBlock } from './plain-blocks.ts'
import { belowOf, endOfText, type Point } from './plain-lines.ts'
import { closeOf } from './plain-raw.ts'

/**
 * Parses a file as `parseMarkdown` does, which takes a fifth of what a build takes: blocks that can be
 * read in one way only, as most can, are read without it, and it reads what stands between these.
 * What a definition says holds for the whole file, which is then parsed as a whole.
 */
export function parseQuickly(markdown: string): Pick<Root, 'type' | 'children'> {
  if (/\]:|\ufeff/.test(markdown)) return parseMarkdown(markdown)
  const parts = cutParts(markdown)
  const children = parts.flatMap(({ start, end, plain }, index) => {
    if (plain !== undefined) return [plain]
    const isLast = index === parts.length - 1
    return parsePart(markdown, start, isLast ? undefined : end) ?? [undefined]
  })
  return children.every((node) => node !== undefined)
    ? { type: 'root', children }
    : parseMarkdown(markdown)
}

/** A plain block, or others that the parser has to read together. */
interface Part {
  readonly start: Point
  readonly end: Point
  readonly plain: RootContent | undefined
}

function cutParts(markdown: string): readonly Part[] {
  const parts: Part[] = []
  let place = firstLine(markdown, { line: 1, column: 1, offset: 0 })
  while (place.offset < markdown.length) {
    const last = parts.at(-1)
    const others = last?.plain === undefined ? last : undefined
    const part = cutPart(markdown, place, others)
    if (part.start === others?.start) parts.pop()
    parts.push(part)
    place = firstLine(markdown, part.end)
  }
  return parts
}

/** The next plain block, or what comes next with the other blocks that stand before it, if any do. */
function cutPart(markdown: string, place: Point, others: Part | undefined): Part {
  const mayGoOn = others !== undefined && /[\s*+\-\d]/.test(markdown.charAt(place.offset))
  const plain = mayGoOn ? undefined : readPlainBlock(markdown, place)
  if (plain !== undefined) return { start: place, end: endOfPlain(plain, place), plain }
  const start = others?.start ?? place
  return { start, end: endOfOther(markdown, place), plain: undefined }
}

/** The first line from a place on that is not empty, or the end. */
function firstLine(markdown: string, place: Point): Point {
  let next = place
  while (markdown.charAt(next.offset) === '\n') next = belowOf(next)
  return next
}

function endOfPlain({ position }: RootContent, start: Point): Point {
  const { line, column, offset = start.offset } = position?.end ?? start
  return { line, column, offset }
}

/** The next empty line, behind what closes a comment or code that begins here. */
function endOfOther(markdown: string, start: Point): Point {
  const close = closeOf(markdown, start) ?? start.offset
  const end = close < 0 ? -1 : markdown.indexOf('\n\n', close)
  return endOfText(start, markdown.slice(start.offset, end < 0 ? undefined : end))
}

/** Parses a part; undefined where, unlike the last one, it is not certain to end where it does. */
function parsePart(markdown: string, start: Point, end: Point | undefined) {
  const part = markdown.slice(start.offset, end?.offset)
  const { children } = parseMarkdown(part)
  const last = children.at(-1)
  if (end !== undefined && last !== undefined && !isEnded(last, part)) return undefined
  for (const node of children) moveNode(node, start.line - 1, start.offset)
  return children
}

/** Whether what a part ends with would not have gone on behind an empty line. */
function isEnded(node: RootContent, part: string): boolean {
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    const last = node.children.at(-1)
    return last === undefined || isEnded(last, part)
  }
  const source = part.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'html') return /^<!--(?!-?>)[\s\S]*-->/.test(source)
  const fence = node.type === 'code' ? /^(?:`{3,}|~{3,})/.exec(source)?.[0] : undefined
  if (fence === undefined) return true
  const last = source.slice(source.lastIndexOf('\n') + 1).trim()
  return (
    source.includes('\n') && last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === ''
  )
}

/** Moves a node, which nobody else has yet, to where it stands in the whole file. */
function moveNode(node: Nodes, lines: number, letters: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point === undefined) continue
    point.line += lines
    if (point.offset !== undefined) point.offset += letters
  }
  if ('children' in node) for (const child of node.children) moveNode(child, lines, letters)
}
