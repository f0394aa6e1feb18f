import type { MathNode } from '../../scene.ts'
import { type XmlElement, xml } from '../xml.ts'
import { argument, type MathContext, properties, textOf } from './context.ts'

/** The operators that Office Math sets large, with their limits. */
const LARGE = /^[∑∏∐∫∬∭∮∯∰⋀⋁⋂⋃⨀⨁⨂⨄⨆]$/u

/** Which children of an element are its limits. */
const LIMITS: Readonly<Record<string, readonly [below: number, above: number]>> = {
  mo: [-1, -1],
  msub: [1, -1],
  msup: [-1, 1],
  msubsup: [1, 2],
  munder: [1, -1],
  mover: [-1, 1],
  munderover: [1, 2],
}

/** Whether a node is a sum, an integral or their like, with or without limits. */
export function isSum(node: MathNode): boolean {
  return LIMITS[node.name] !== undefined && LARGE.test(textOf(baseOf(node)))
}

/** A sum over what follows it. */
export function sumElement(sum: MathNode, of: MathNode, context: MathContext): XmlElement {
  const [below, above] = LIMITS[sum.name] ?? [-1, -1]
  const values = {
    chr: textOf(baseOf(sum)),
    limLoc: sum.name.startsWith('mu') || sum.name === 'mover' ? 'undOvr' : 'subSup',
    subHide: below === -1 ? 1 : undefined,
    supHide: above === -1 ? 1 : undefined,
  }
  return xml('m:nary', {}, [
    properties('m:naryPr', values, context),
    argument('m:sub', [sum.children[below]], context),
    argument('m:sup', [sum.children[above]], context),
    argument('m:e', [of], context),
  ])
}

function baseOf(node: MathNode): MathNode {
  return node.name === 'mo' ? node : (node.children[0] ?? node)
}
