import type { Nodes, Root, RootContent } from 'mdast'
import { parseMarkdown } from './markdown.ts'

/** From how many letters on a part of a file is parsed by itself. */
const LONG_PART = 16_000

/**
 * Parses a file as `parseMarkdown` does, a long one part by part: for every list that ends the parser
 * copies all that it has read, so that a file of a thousand sections takes it 1.4 times as long.
 * What a definition says holds for the whole file, which is then parsed as a whole.
 */
export function parseLongMarkdown(markdown: string, partLetters = LONG_PART): Root {
  const parts = markdown.includes(']:') ? [markdown] : cutBeforeSections(markdown, partLetters)
  if (parts.length < 2) return parseMarkdown(markdown)
  const roots = parts.map(parseMarkdown)
  const areWhole = roots.slice(0, -1).every(({ children }, index) => {
    const last = children.at(-1)
    return last === undefined || isEnded(last, parts[index] ?? '')
  })
  return areWhole ? joinRoots(roots, parts) : parseMarkdown(markdown)
}

/** Parts of at least so many letters; each but the first begins with a heading after an empty line. */
function cutBeforeSections(markdown: string, partLetters: number): string[] {
  const parts: string[] = []
  let start = 0
  for (const { index } of markdown.matchAll(/(?<=\n\n)## /g)) {
    if (index - start < partLetters) continue
    parts.push(markdown.slice(start, index))
    start = index
  }
  return [...parts, markdown.slice(start)]
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

function joinRoots(roots: readonly Root[], parts: readonly string[]): Root {
  let [line, offset] = [0, 0]
  for (const [index, root] of roots.entries()) {
    const part = parts[index] ?? ''
    moveNode(root, line, offset)
    line += part.split('\n').length - 1
    offset += part.length
  }
  const [start, end] = [roots[0]?.position?.start, roots.at(-1)?.position?.end]
  const children = roots.flatMap((root) => root.children)
  if (start === undefined || end === undefined) return { type: 'root', children }
  return { type: 'root', children, position: { start, end } }
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
