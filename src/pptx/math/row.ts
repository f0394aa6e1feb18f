import type { MathNode } from '../../scene.ts'
import { type XmlElement, xml } from '../xml.ts'
import { argument, type MathContext, properties, textOf } from './context.ts'
import { isSum, sumElement } from './sums.ts'

/** Nodes beside each other: a function and a sum take in what follows them. */
export function rowElements(nodes: readonly MathNode[], context: MathContext): XmlElement[] {
  const shown = nodes.filter((node) => !isInvisible(node))
  const elements: XmlElement[] = []
  for (let index = 0; index < shown.length; index++) {
    const node = shown[index]
    if (node === undefined) continue
    const next = shown[index + 1]
    if (next !== undefined && isSum(node)) {
      elements.push(sumElement(node, next, context))
      index++
    } else if (next !== undefined && isFunction(node, nodes)) {
      elements.push(functionElement(node, next, context))
      index++
    } else elements.push(...context.convert([node], context))
  }
  return elements
}

/** The sign after the name of a function, which stands with the name where that has scripts. */
const APPLY = '\u2061'

/** What sets something below or above its first child. */
const SCRIPTS = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'])

function isInvisible(node: MathNode): boolean {
  const isEmpty = node.name === 'mrow' && node.children.length === 0
  return isEmpty || (node.name === 'mo' && textOf(node) === APPLY)
}

/** A name like “sin” or “lim”, with what stands below or above it, that is said of what follows. */
function isFunction(node: MathNode, row: readonly MathNode[]): boolean {
  const after = row[row.indexOf(node) + 1]
  const isApplied = after?.name === 'mo' && textOf(after) === APPLY
  const [base] = node.children
  const isNameInScript = SCRIPTS.has(node.name) && base !== undefined
  return isApplied || (isNameInScript && textOf(base).endsWith(APPLY))
}

function functionElement(name: MathNode, of: MathNode, context: MathContext): XmlElement {
  return xml('m:func', {}, [
    properties('m:funcPr', {}, context),
    argument('m:fName', [name], context),
    argument('m:e', [of], context),
  ])
}

/** A row, or what stands between brackets that grow with it. */
export function groupElements({ children }: MathNode, context: MathContext): XmlElement[] {
  const [first, last] = [children[0], children.at(-1)]
  const opens = isFence(first)
  const closes = children.length > 1 && isFence(last)
  if (!opens && !closes) return rowElements(children, context)
  const inside = children.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const dividers = inside.filter(isFence)
  const parts = splitAt(inside, dividers)
  const values = {
    begChr: opens && first ? textOf(first) : '',
    sepChr: dividers[0] && textOf(dividers[0]),
    endChr: closes && last ? textOf(last) : '',
  }
  return [
    xml('m:d', {}, [
      properties('m:dPr', values, context),
      ...parts.map((part) => xml('m:e', {}, rowElements(part, context))),
    ]),
  ]
}

function isFence(node: MathNode | undefined): boolean {
  return node?.name === 'mo' && node.attributes.fence === 'true'
}

function splitAt(nodes: readonly MathNode[], dividers: readonly MathNode[]): MathNode[][] {
  const parts: MathNode[][] = [[]]
  for (const node of nodes) {
    if (dividers.includes(node)) parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts
}
