import type { MathNode } from '../../scene.ts'
import { type XmlAttributes, type XmlElement, xml } from '../xml.ts'

/** What the parts of a formula need to know of the whole. */
export interface MathContext {
  /** How its signs look: `a:rPr`, upright. */
  readonly style: XmlElement
  /** Turns nodes that stand beside each other into Office Math. */
  readonly convert: (nodes: readonly MathNode[], context: MathContext) => XmlElement[]
}

/** What one sort of MathML element is in Office Math. */
export type MathConverter = (node: MathNode, context: MathContext) => XmlElement[]

/** An argument of a structure: its base, its numerator, its limit. */
export function argument(
  name: string,
  nodes: readonly (MathNode | undefined)[],
  context: MathContext,
): XmlElement {
  const present = nodes.filter((node) => node !== undefined)
  return xml(name, {}, context.convert(present, context))
}

/** The properties of a structure; its own signs (a bar, a bracket) look like the formula. */
export function properties(
  name: string,
  values: Readonly<Record<string, string | number | undefined>>,
  { style }: MathContext,
): XmlElement {
  const written = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [propertyOf(key, value)],
  )
  return xml(name, {}, [...written, xml('m:ctrlPr', {}, [style])])
}

function propertyOf(key: string, value: string | number): XmlElement {
  const attributes: XmlAttributes = { 'm:val': value }
  return xml(`m:${key}`, attributes)
}

/** The words inside a node. */
export function textOf({ text, children }: MathNode): string {
  return text + children.map(textOf).join('')
}
