import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { findAll, nodeSource } from './nodes.ts'

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
  return texts.flatMap((node) => {
    const { text, placeOf } = nodeSource(node, markdown, file)
    return [...text.matchAll(REFERENCE)].map(({ index, 0: reference, 1: label }) => {
      const hint = `Write its text on a line of its own: ${reference}: … (or \\${reference} for the signs).`
      return warning('footnote', placeOf(index), `There is no footnote “${label}”.`, hint)
    })
  })
}

/** A number as raised digits, which are plain characters in every output. */
export function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
}
