import type { FootnoteDefinition, Nodes, Root } from 'mdast'

/** A file's footnotes: their numbers by label, and their texts in the order of the numbers. */
export interface Footnotes {
  readonly numbers: ReadonlyMap<string, number>
  readonly definitions: readonly FootnoteDefinition[]
}

/** Finds the footnotes of a file: numbered as they are referred to, then those that nothing refers to. */
export function footnotesOf(root: Root): Footnotes {
  const definitions = new Map(
    findAll(root, 'footnoteDefinition')
      .toReversed()
      .map((node) => [node.identifier, node]),
  )
  const labels = new Set([
    ...findAll(root, 'footnoteReference').map(({ identifier }) => identifier),
    ...[...definitions.keys()].toReversed(),
  ])
  const known = [...labels].filter((label) => definitions.has(label))
  return {
    numbers: new Map(known.map((label, index) => [label, index + 1])),
    definitions: known.flatMap((label) => definitions.get(label) ?? []),
  }
}

type Found<Type> = Extract<Nodes, { type: Type }>

function findAll<Type extends Nodes['type']>(node: Nodes, type: Type): Found<Type>[] {
  const isFound = (each: Nodes): each is Found<Type> => each.type === type
  const below = 'children' in node ? node.children.flatMap((child) => findAll(child, type)) : []
  return isFound(node) ? [node, ...below] : below
}

/** A number as raised digits, which are plain characters in every output. */
export function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
}
