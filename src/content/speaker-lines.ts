import type { Paragraph, PhrasingContent } from 'mdast'

/** A dash that sets off who said something. One hyphen begins a point. */
const DASH = /^(?:—|–|―|--)/

/**
 * Parts the last line of a block quote from the paragraph that it ends, where it begins with a dash:
 * authors leave out the empty line between a quotation and its speaker.
 */
export function partSpeakerLine<Node extends { type: string }>(
  nodes: readonly (Node | Paragraph)[],
): readonly (Node | Paragraph)[] {
  const last = nodes.at(-1)
  if (last === undefined || !isParagraph(last)) return nodes
  const cut = cutLastLine(last.children)
  const [first] = cut?.line ?? []
  if (cut === undefined || first?.type !== 'text' || !DASH.test(first.value)) return nodes
  const paragraphs = [cut.above, cut.line].map((children) => ({ ...last, children }))
  return [...nodes.slice(0, -1), ...paragraphs]
}

function isParagraph(node: { type: string }): node is Paragraph {
  return node.type === 'paragraph'
}

/** Running text in two: its last line, and what stands above it. */
function cutLastLine(nodes: readonly PhrasingContent[]) {
  const index = nodes.findLastIndex(endsLine)
  const found = nodes[index]
  if (found === undefined) return undefined
  const [above, below] = [nodes.slice(0, index), nodes.slice(index + 1)]
  if (found.type !== 'text') return { above, line: below }
  const end = found.value.lastIndexOf('\n')
  const [before, after] = [found.value.slice(0, end), found.value.slice(end + 1)]
  return {
    above: [...above, { ...found, value: before }],
    line: after === '' ? below : [{ ...found, value: after }, ...below],
  }
}

function endsLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.includes('\n'))
}
