import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'

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

/** What looks like a reference to a footnote; the Markdown parser leaves it as text where there is none. */
const REFERENCE = /(?<!\\)\[\^([^\]\s]+)\]/g

/** A warning for each reference on a slide that no footnote answers: it would stand there as it is. */
export function findMissingFootnotes(
  shown: readonly Nodes[],
  markdown: string,
  file: string,
): Problem[] {
  const texts = shown.flatMap((node) => findAll(node, 'text'))
  return texts.flatMap(({ position }) => {
    if (position === undefined) return []
    const source = markdown.slice(position.start.offset, position.end.offset)
    return [...source.matchAll(REFERENCE)].map(({ index, 0: reference, 1: label }) => {
      const before = source.slice(0, index).split('\n')
      const line = position.start.line + before.length - 1
      const first = before.length === 1 ? position.start.column : 1
      const at = { file, line, column: first + (before.at(-1)?.length ?? 0) }
      const hint = `Write its text on a line of its own: ${reference}: … (or \\${reference} for the signs).`
      return warning('footnote', at, `There is no footnote “${label}”.`, hint)
    })
  })
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
