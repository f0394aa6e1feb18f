import type { Definition, PhrasingContent } from 'mdast'
import type { Inline, Picture, Position, Problem } from '../model.ts'
import { error } from '../problem.ts'
import { cleanRun, cleanText } from './text.ts'

/** What reading one section gathers beside its blocks. */
export interface Findings {
  readonly file: string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly problems: Problem[]
  /** Meets a comment in the text, without its `<!--` and `-->`. */
  readonly onComment: (comment: string, at: Position) => void
}

/** Running text, and the pictures that stood in it. */
export interface RunningText {
  readonly text: readonly Inline[]
  readonly pictures: readonly Picture[]
}

/** Reads running text; trailing and leading space is dropped. */
export function readInlines(nodes: readonly PhrasingContent[], findings: Findings): RunningText {
  const pictures: Picture[] = []
  const text = trim(joinTexts(nodes.flatMap((node) => readInline(node, pictures, findings))))
  return { text, pictures }
}

function readInline(node: PhrasingContent, pictures: Picture[], findings: Findings): Inline[] {
  const children = (nodes: readonly PhrasingContent[]) =>
    joinTexts(nodes.flatMap((child) => readInline(child, pictures, findings)))
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: cleanRun(node.value) }]
    case 'inlineCode':
      return [{ kind: 'code', text: cleanText(node.value) }]
    case 'break':
      return [{ kind: 'break' }]
    case 'strong':
      return formatted('strong', children(node.children))
    case 'emphasis':
      return formatted('emphasis', children(node.children))
    case 'delete':
      return formatted('deletion', children(node.children))
    case 'link':
      return readLink(node.url, children(node.children), positionOf(node, findings.file), findings)
    case 'linkReference': {
      const url = findings.definitions.get(node.identifier)?.url ?? ''
      return readLink(url, children(node.children), positionOf(node, findings.file), findings)
    }
    case 'html':
      return readHtml(node.value, positionOf(node, findings.file), findings)
    case 'image':
    case 'imageReference':
      pictures.push(readPicture(node, findings))
      return []
    default:
      return []
  }
}

function formatted(kind: 'strong' | 'emphasis' | 'deletion', children: Inline[]): Inline[] {
  return children.length === 0 ? [] : [{ kind, children }]
}

/** A link leads to the web, to a mail address, or to a slide (`#3`). */
function readLink(url: string, children: Inline[], at: Position, findings: Findings): Inline[] {
  if (/^(https?:\/\/|mailto:|#\d+$)/i.test(url)) return [{ kind: 'link', url, children }]
  findings.problems.push(
    error(
      'link',
      at,
      `A link to “${url.slice(0, 60)}” is not allowed on a slide.`,
      'Link to an address that starts with https://, http:// or mailto:, or to a slide as #3.',
    ),
  )
  return children
}

/** Raw HTML is text, a comment is a comment. */
function readHtml(html: string, at: Position, findings: Findings): Inline[] {
  const comment = /^<!--([\s\S]*?)-->$/.exec(html)
  if (comment === null) return [{ kind: 'text', text: cleanRun(html) }]
  findings.onComment(comment[1] ?? '', at)
  return []
}

function readPicture(
  node: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>,
  findings: Findings,
): Picture {
  const source =
    node.type === 'image' ? node.url : (findings.definitions.get(node.identifier)?.url ?? '')
  const at = positionOf(node, findings.file)
  return { kind: 'picture', source, alt: cleanText(node.alt ?? ''), at }
}

/** Where a node begins in the author's file. */
export function positionOf(
  node: { position?: { start: { line: number; column: number } } | undefined },
  file: string,
): Position {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: cleanRun(last.text + inline.text) }
    } else joined.push(inline)
  }
  return joined
}

function trim(inlines: readonly Inline[]): Inline[] {
  const last = inlines.length - 1
  return inlines
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline
      const start = index === 0 ? inline.text.trimStart() : inline.text
      return { kind: 'text' as const, text: index === last ? start.trimEnd() : start }
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '')
}
