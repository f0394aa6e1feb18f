import type { Definition, PhrasingContent } from 'mdast'
import type { Choice, Inline, Picture, Position, Problem, SlideLink } from '../model.ts'
import { warning } from '../problem.ts'
import { raised } from './footnotes.ts'
import { readHtml } from './html.ts'
import { readLink } from './links.ts'
import { cleanRun, cleanText } from './text.ts'

/** What reading one section gathers beside its blocks. */
export interface Findings {
  readonly file: string
  readonly definitions: ReadonlyMap<string, Definition>
  /** The numbers of the footnotes, by label. */
  readonly footnotes: ReadonlyMap<string, number>
  readonly problems: Problem[]
  /** Gathers the links to slides. */
  readonly slideLinks: SlideLink[]
  /** Meets a comment in the text, without its `<!--` and `-->`. */
  readonly onComment: (comment: string, at: Position) => void
  /** The `chart` comment above the table that is being read, once. */
  readonly takeChart: () => Choice | undefined
  /** The deck's language, which decides what 1.480 means. */
  readonly lang: string
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

/** Reads running text of a place that has no room for pictures; each one is reported. */
export function readPlainInlines(
  nodes: readonly PhrasingContent[],
  findings: Findings,
): readonly Inline[] {
  const { text, pictures } = readInlines(nodes, findings)
  findings.problems.push(...pictures.map(({ at }) => misplacedPicture(at)))
  return text
}

/** A picture where there is no room for one. */
export function misplacedPicture(at: Position): Problem {
  const message = 'A picture cannot stand in a heading, a table or a footnote; it is left out.'
  return warning('picture-place', at, message, 'Put it in a paragraph of its own.')
}

function readInline(node: PhrasingContent, pictures: Picture[], findings: Findings): Inline[] {
  const children = (nodes: readonly PhrasingContent[]) =>
    joinTexts(nodes.flatMap((child) => readInline(child, pictures, findings)))
  switch (node.type) {
    case 'text':
      return [asText(cleanRun(node.value))]
    case 'inlineCode':
      return readCode(cleanText(node.value))
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
    case 'footnoteReference':
      return [asText(raised(findings.footnotes.get(node.identifier) ?? 0))]
    case 'html':
      return [asText(readHtml(node.value, positionOf(node, findings.file), findings))]
    case 'image':
    case 'imageReference':
      pictures.push(readPicture(node, findings))
      return []
    default:
      return []
  }
}

function asText(text: string): Inline {
  return { kind: 'text', text }
}

function readCode(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'code', text }]
}

function formatted(kind: 'strong' | 'emphasis' | 'deletion', children: Inline[]): Inline[] {
  return children.length === 0 ? [] : [{ kind, children }]
}

function readPicture(
  node: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>,
  findings: Findings,
): Picture {
  const target = node.type === 'image' ? node : findings.definitions.get(node.identifier)
  return {
    kind: 'picture',
    source: target?.url ?? '',
    alt: cleanText(node.alt ?? ''),
    caption: cleanText(target?.title ?? ''),
    at: positionOf(node, findings.file),
  }
}

/** Where a node begins in the author's file. */
export function positionOf(
  node: { position?: { start: { line: number; column: number } } | undefined },
  file: string,
): Position {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** What a comment stood between is one piece again. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const runs: [Inline, ...Inline[]][] = []
  for (const inline of inlines.filter((piece) => piece.kind !== 'text' || piece.text !== '')) {
    const last = runs.at(-1)
    const isPiece = inline.kind === 'text' || inline.kind === 'code'
    if (isPiece && last?.[0].kind === inline.kind) last.push(inline)
    else runs.push([inline])
  }
  return runs.map(joinRun)
}

function joinRun([first, ...others]: readonly [Inline, ...Inline[]]): Inline {
  if (others.length === 0 || (first.kind !== 'text' && first.kind !== 'code')) return first
  const pieces = [first, ...others].map((piece) => ('text' in piece ? piece.text : ''))
  return { kind: first.kind, text: cleanRun(pieces.join('')) }
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
