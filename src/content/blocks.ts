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
import { readQuotation, takeSources } from './quotation.ts'
import { partSpeakerLine } from './speaker-lines.ts'
import { cellPlaces, readTable } from './tables.ts'
import { cleanCode } from './text.ts'

/** Reads what stands on a slide, in order. */
export function readBlocks(nodes: readonly RootContent[], findings: Findings): Block[] {
  return takeSources(nodes.flatMap((node) => readBlock(node, findings)))
}

function readBlock(node: RootContent, findings: Findings): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, findings)
    case 'heading':
      return [{ kind: 'subheading', text: readPlainInlines(node.children, findings) }]
    case 'list':
      return readList(node, findings)
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

/** A list, then the pictures that stood in it: they need more room than a point has. */
function readList(node: MdList, findings: Findings): Block[] {
  const read = node.children.map((item) => readItem(item, findings))
  const items = read.filter(({ item, pictures }) => pictures.length === 0 || !isEmpty(item))
  const pictures = read.flatMap((each) => each.pictures)
  if (items.length === 0 && pictures.length > 0) return pictures
  const start = node.ordered ? (node.start ?? 1) : undefined
  return [{ kind: 'list', start, items: items.map(({ item }) => item) }, ...pictures]
}

function readItem({ children: nodes }: MdList['children'][number], findings: Findings) {
  const blocks = readBlocks(nodes, findings)
  const [first, ...rest] = blocks.filter((block) => block.kind !== 'picture')
  const hasText = nodes[0]?.type === 'paragraph' && first?.kind === 'paragraph'
  const item: ListItem = hasText
    ? { text: first.text, children: rest }
    : { text: [], children: first === undefined ? [] : [first, ...rest] }
  return { item, pictures: blocks.filter(isPicture) }
}

function isEmpty({ text, children }: ListItem): boolean {
  return text.length === 0 && children.length === 0
}

function readQuote(
  children: readonly (BlockContent | DefinitionContent)[],
  findings: Findings,
): Block[] {
  const blocks = readBlocks(partSpeakerLine(children), findings)
  return [readQuotation(blocks), ...blocks.filter(isPicture)]
}

function isPicture(block: Block): block is Picture {
  return block.kind === 'picture'
}

function readTableOrChart(node: MdTable, findings: Findings): Block {
  const table = readTable(node, findings)
  const choice = findings.takeChart()
  if (choice === undefined) return table
  const placeOf = cellPlaces(node, findings.file)
  const { chart, problems } = readChart(table, { ...choice, lang: findings.lang, placeOf })
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
