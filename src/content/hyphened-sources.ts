import type { Blockquote, List, Nodes } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { findAll, nodeSource } from './nodes.ts'

/** A warning for each short point that stands alone below a quotation: its hyphen was meant as a dash. */
export function findHyphenedSources(
  shown: readonly Nodes[],
  markdown: string,
  file: string,
): Problem[] {
  const pairs = shown.map((node, index): [Nodes, Nodes | undefined] => [node, shown[index + 1]])
  const below = pairs.filter(([node]) => node.type === 'blockquote').map(([, next]) => next)
  const inside = shown.flatMap((node) => findAll(node, 'blockquote')).map(lastOf)
  return [...below, ...inside].flatMap((list) => {
    if (list?.type !== 'list' || !isOnePoint(list)) return []
    const { text, placeOf } = nodeSource(list, markdown, file)
    const name = /^-[ \t]+(.*)$/.exec(text)?.[1]
    return name === undefined || name.length > LONGEST_NAME ? [] : [hyphened(name, placeOf(0))]
  })
}

/** A name and an office; a longer point is one. */
const LONGEST_NAME = 80

/** What ends a quotation, below its words. */
function lastOf({ children }: Blockquote): Nodes | undefined {
  return children.length > 1 ? children.at(-1) : undefined
}

function isOnePoint({ children, ordered }: List): boolean {
  return ordered !== true && children.length === 1
}

function hyphened(name: string, at: Problem['at']): Problem {
  const message = 'This line below a quotation is a point, since it begins with a hyphen.'
  const hint = `If it names the source, write — ${name}`
  return warning('hyphened-source', at, message, hint)
}
