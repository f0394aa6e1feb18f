/// <reference lib="dom" />
import type { Rectangle, SceneNode } from '../../scene.ts'
import { standInName } from './generated.ts'

/**
 * What an element inside the body of one of our slides is: a card, a step, its heading, a figure; what a style
 * generates is decoration. Undefined where it belongs to the part around it.
 */
export function innerRole(element: Element, around: string): string | undefined {
  const { localName, classList, parentElement } = element
  // A slide's own number is generated, too.
  if (around === 'number') return undefined
  if (parentElement?.closest('.body') == null) return undefined
  if (localName === standInName()) return 'decoration'
  if (/^h[3-6]$/.test(localName)) return around === 'body' ? undefined : 'heading'
  const isPart = /^(?:div|figure)$/.test(localName) && !classList.contains('number')
  return isPart ? classList[0] : undefined
}

/** Says of pictures, tables and charts which part of the slide they are. */
export function withPart(nodes: readonly SceneNode[], role: string, at: Rectangle): SceneNode[] {
  return nodes.map((node) =>
    ['picture', 'table', 'chart'].includes(node.kind) ? { ...node, part: { role, at } } : node,
  )
}
