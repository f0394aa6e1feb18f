import type {
  BlockContent,
  DefinitionContent,
  List as MdList,
  Table as MdTable,
  RootContent,
} from 'mdast'
import type { Block, Inline, ListItem } from '../model.ts'
import { warning } from '../problem.ts'
import { type Findings, positionOf, readInlines } from './inlines.ts'
import { readQuotation } from './quotation.ts'
import { cleanLines, cleanRun } from './text.ts'

/** Reads what stands on a slide, in order. */
export function readBlocks(nodes: readonly RootContent[], findings: Findings): Block[] {
  return nodes.flatMap((node) => readBlock(node, findings))
}

function readBlock(node: RootContent, findings: Findings): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, findings)
    case 'heading':
      return [{ kind: 'subheading', text: readInlines(node.children, findings).text }]
    case 'list':
      return [readList(node, findings)]
    case 'blockquote':
      return readQuote(node.children, findings)
    case 'table':
      return [readTable(node, findings)]
    case 'code':
      return [{ kind: 'code', language: node.lang ?? '', text: node.value }]
    case 'html':
      return readHtml(node.value, node, findings)
    case 'thematicBreak':
      findings.problems.push(strayRule(node, findings))
      return []
    default:
      return []
  }
}

function readParagraph(
  node: Extract<RootContent, { type: 'paragraph' }>,
  findings: Findings,
): Block[] {
  const { text, pictures } = readInlines(node.children, findings)
  return text.length === 0 ? [...pictures] : [{ kind: 'paragraph', text }, ...pictures]
}

function readList(node: MdList, findings: Findings): Block {
  const items = node.children.map((item): ListItem => {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph')
      return { text: [], children: readBlocks(item.children, findings) }
    const { text, pictures } = readInlines(first.children, findings)
    return { text, children: [...pictures, ...readBlocks(rest, findings)] }
  })
  return { kind: 'list', start: node.ordered ? (node.start ?? 1) : undefined, items }
}

function readQuote(
  children: readonly (BlockContent | DefinitionContent)[],
  findings: Findings,
): Block[] {
  const blocks = readBlocks(children, findings)
  return [readQuotation(blocks), ...blocks.filter((block) => block.kind === 'picture')]
}

function readTable(node: MdTable, findings: Findings): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell): readonly Inline[] => readInlines(cell.children, findings).text),
  )
  const [head = [], ...body] = rows
  const align = head.map((_, column) => node.align?.[column] ?? undefined)
  return { kind: 'table', align, head, rows: body.map((row) => head.map((_, i) => row[i] ?? [])) }
}

/** A block of raw HTML is shown as the text that it is; the comments in it are comments. */
function readHtml(html: string, node: RootContent, findings: Findings): Block[] {
  const at = positionOf(node, findings.file)
  const text = html.replace(/<!--([\s\S]*?)-->/g, (_whole, comment: string) => {
    findings.onComment(comment, at)
    return ''
  })
  const shown = cleanRun(cleanLines(text))
  return shown === '' ? [] : [{ kind: 'paragraph', text: [{ kind: 'text', text: shown }] }]
}

function strayRule(node: RootContent, findings: Findings) {
  return warning(
    'rule',
    positionOf(node, findings.file),
    'A line of dashes does not start a new slide here; it is left out.',
    'Start a slide with a ## heading.',
  )
}
