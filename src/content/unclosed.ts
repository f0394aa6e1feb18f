import type { Nodes, Root } from 'mdast'
import type { Position, Problem } from '../model.ts'
import { error } from '../problem.ts'
import { nodeSource } from './nodes.ts'
import { placesIn } from './places.ts'
import { splitAfterComments } from './text.ts'

/** Where HTML comments are opened and never closed. Code may hold whatever it likes. */
export function findUnclosedComments(root: Root, markdown: string, file: string): Problem[] {
  const placeOf = placesIn(markdown, { file, line: 1, column: 1 })
  return openings(root, markdown).map((offset) => unclosed(placeOf(offset)))
}

/** A block of code that nothing closes: all that follows is code. One in a list or quotation ends with it. */
export function findUnclosedCode(root: Root, markdown: string, file: string): Problem[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'code') return []
    const { text, placeOf } = nodeSource(node, markdown, file)
    const [fence] = /^(?:`{3,}|~{3,})/.exec(text) ?? []
    const last = text.split('\n').slice(1).at(-1)?.trim()
    if (fence === undefined || (last?.startsWith(fence) && /^(?:`+|~+)$/.test(last))) return []
    const message = 'This code is never closed, so everything below it is code, too.'
    return [error('code-open', placeOf(0), message, `Close it with a line that is ${fence}`)]
  })
}

function openings(node: Nodes, markdown: string): number[] {
  if ('children' in node) return node.children.flatMap((child) => openings(child, markdown))
  if (node.type !== 'html' && node.type !== 'text') return []
  const start = node.position?.start.offset ?? 0
  const source = markdown.slice(start, node.position?.end.offset)
  // In HTML only a comment that nothing closes is open.
  const [closed, rest] = node.type === 'html' ? splitAfterComments(source) : ['', source]
  const open = rest.search(node.type === 'html' ? OPENING : UNESCAPED_OPENING)
  return open < 0 ? [] : [start + closed.length + open]
}

const OPENING = /<!--(?!-?>)/

/** Markdown leaves an opening as text where nothing closes it; `\<!--` is meant as text. */
const UNESCAPED_OPENING = /(?<!\\)<!--/

function unclosed(at: Position): Problem {
  return error(
    'comment-open',
    at,
    'This comment is never closed, so everything below it would vanish.',
    'Close it with -->.',
  )
}
