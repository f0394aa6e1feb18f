import type { Definition, Nodes, Root } from 'mdast'
import type { Inline, Position } from '../model.ts'
import { error } from '../problem.ts'
import type { Findings } from './inlines.ts'
import { cleanText } from './text.ts'

/** A link as it may stand on a slide: to the web, to a mail address, or to a slide (`#3`). */
export function readLink(
  address: string,
  children: Inline[],
  at: Position,
  findings: Findings,
): Inline[] {
  const url = cleanText(address)
  const [, slide] = /^#(\d+)$/.exec(url) ?? []
  if (slide !== undefined) findings.slideLinks.push({ slide: Number(slide), at })
  const isAllowed = slide !== undefined || /^(https?:\/\/|mailto:)/i.test(url)
  if (isAllowed) return [{ kind: 'link', url, children }]
  const hint =
    'Link to an address that starts with https://, http:// or mailto:, or to a slide as #3.'
  findings.problems.push(
    error('link', at, `A link to “${url.slice(0, 60)}” is not allowed on a slide.`, hint),
  )
  return children
}

/** The addresses that `[label]: address` lines give; the first of a label counts. */
export function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const definitions = listDefinitions(root).toReversed()
  return new Map(definitions.map((node) => [node.identifier, node]))
}

function listDefinitions(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? node.children.flatMap(listDefinitions) : []
}
