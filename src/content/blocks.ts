import type {
  BlockContent,
  DefinitionContent,
  List as MdList,
  Table as MdTable,
  RootContent,
} from 'mdast'
import type { Block, ListItem, Picture } from '../model.ts'
import { warning } from '../problem.ts'
import { readChart } from './charts.ts'
import { readHtml } from './html.ts'
import { type Findings, positionOf, readInlines, readPlainInlines } from './inlines.ts'
import { readQuotation } from './quotation.ts'
import { readTable } from './tables.ts'
import { cleanCode } from './text.ts'

/** Reads what stands on a slide, in order. */
export function readBlocks(nodes: readonly RootContent[], findings: Findings): Block[] {
  return nodes.flatMap((node) => readBlock(node, findings))
}

function readBlock(node: RootContent, findings: Findings): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, findings)
    case 'heading':
      return [{ kind: 'subheading', text: readPlainInlines(node.children, findings) }]
    case 'list':
      return [readList(node, findings)]
    case 'blockquote':
      return readQuote(node.children, findings)
    case 'table':
      return [readTableOrChart(node, findings)]
    case 'code':
      return [{ kind: 'code', language: node.lang ?? '', text: cleanCode(node.value) }]
    case 'html':
      return readHtmlBlock(node.value, node, findings)
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
  return [readQuotation(blocks), ...blocks.flatMap(picturesIn)]
}

function picturesIn(block: Block): Picture[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.children.flatMap(picturesIn))
  return block.kind === 'picture' ? [block] : []
}

function readTableOrChart(node: MdTable, findings: Findings): Block {
  const table = readTable(node, findings)
  const choice = findings.takeChart()
  if (choice === undefined) return table
  const at = positionOf(node, findings.file)
  const { chart, problems } = readChart(table, { ...choice, lang: findings.lang, tableAt: at })
  findings.problems.push(...problems)
  return chart ?? table
}

function readHtmlBlock(html: string, node: RootContent, findings: Findings): Block[] {
  const text = readHtml(html, positionOf(node, findings.file), findings).trim()
  return text === '' ? [] : [{ kind: 'paragraph', text: [{ kind: 'text', text }] }]
}

function strayRule(node: RootContent, findings: Findings) {
  return warning(
    'rule',
    positionOf(node, findings.file),
    'A line of dashes does not start a new slide here; it is left out.',
    'Start a slide with a ## heading.',
  )
}
