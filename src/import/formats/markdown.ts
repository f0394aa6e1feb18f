import type { List, PhrasingContent, Root, RootContent } from 'mdast'
import { parseMarkdown } from '../../content/markdown.ts'
import { type Block, markBehindRule, paragraph } from '../article.ts'
import { cleanLine } from '../clean.ts'

/** Reads Markdown as blocks; raw HTML and everything that links hide is left out. */
export function readMarkdown(markdown: string): Block[] {
  return blocksOf(parseMarkdown(markdown).children)
}

function blocksOf(nodes: Root['children']): Block[] {
  return nodes.flatMap((node, at) => {
    const blocks = blocksOfNode(node)
    return nodes[at - 1]?.type === 'thematicBreak' ? markBehindRule(blocks) : blocks
  })
}

function blocksOfNode(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: textOfNodes(node.children) }]
    case 'paragraph':
      return [...proseOf(node.children), ...imagesOf(node.children)]
    case 'list':
      return itemsOf(node, 0)
    case 'blockquote':
      return [{ kind: 'quote', text: blocksOf(node.children).map(quoted).join('\n') }]
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map((row) => row.children.map((cell) => textOfNodes(cell.children))),
        },
      ]
    case 'code':
      return [{ kind: 'code', text: node.value }]
    default:
      return []
  }
}

function quoted(block: Block): string {
  return 'text' in block ? block.text : ''
}

function proseOf(nodes: readonly PhrasingContent[]): Block[] {
  const text = textOfNodes(nodes)
  if (text === '') return []
  const prose = paragraph(text, leadOf(nodes))
  return [nodes.every(isItalic) ? { ...prose, isItalic: true } : prose]
}

/** The bold words at the beginning; they may be in italics, too. */
function leadOf([first]: readonly PhrasingContent[]): string {
  if (first?.type === 'emphasis' && first.children.length === 1) return leadOf(first.children)
  return first?.type === 'strong' ? textOfNodes(first.children) : ''
}

function isItalic(node: PhrasingContent): boolean {
  if (node.type === 'strong') return node.children.every(isItalic)
  return node.type === 'emphasis' || textOfNode(node).trim() === ''
}

function itemsOf(list: List, depth: number): Block[] {
  return list.children.flatMap((item, index) => {
    const [first, ...rest] = item.children
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '-'
    const nodes = first?.type === 'paragraph' ? first.children : []
    const others = first?.type === 'paragraph' ? rest : item.children
    const more = others.flatMap((node) =>
      node.type === 'list' ? itemsOf(node, depth + 1) : blocksOfNode(node),
    )
    const prose = { text: textOfNodes(nodes), lead: leadOf(nodes), marker, depth }
    return [{ kind: 'item' as const, ...prose }, ...imagesOf(nodes), ...more]
  })
}

function imagesOf(nodes: readonly PhrasingContent[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'image')
      return [{ kind: 'image', source: node.url, alt: cleanLine(node.alt ?? '') }]
    return 'children' in node ? imagesOf(node.children) : []
  })
}

function textOfNodes(nodes: readonly PhrasingContent[]): string {
  return cleanLine(nodes.map(textOfNode).join(''))
}

function textOfNode(node: PhrasingContent): string {
  if (node.type === 'break') return ' '
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(textOfNode).join('') : ''
}
