import type { Nodes } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { positionOf } from './inlines.ts'
import { findAll, type NodeSource, nodeSource } from './nodes.ts'

/** Diagrams and formulas, which Marp decks have: in a content file their source is shown as it is. */
export function findUndrawn(shown: readonly Nodes[], markdown: string, file: string): Problem[] {
  const diagrams = shown
    .flatMap((node) => findAll(node, 'code'))
    .filter(({ lang }) => lang?.toLowerCase() === 'mermaid')
    .map((node) => warning('no-diagram', positionOf(node, file), NO_DIAGRAM, HINT))
  const texts = shown.flatMap((node) => findAll(node, 'text'))
  const formulas = texts.flatMap((node) => findFormula(nodeSource(node, markdown, file)))
  return [...diagrams, ...formulas]
}

const NO_DIAGRAM = 'This diagram is not drawn: its source is shown as code.'

const HINT =
  'Show it as a picture; Marp decks alone (marp: true in the front matter) have it drawn.'

/** The first formula of a text that is one for certain: prices and names have single dollar signs, too. */
function findFormula({ text, placeOf }: NodeSource): Problem[] {
  const found = [...text.matchAll(BETWEEN_DOLLARS)].find(isFormula)
  if (found === undefined) return []
  const message = 'This formula is not set: it is shown as it is written.'
  return [warning('no-formula', placeOf(found.index), message, HINT)]
}

function isFormula([whole, inside = '']: RegExpExecArray): boolean {
  return whole.startsWith('$$') ? /[\\^_]/.test(inside) : /(?<!\\)\\[A-Za-z]/.test(inside)
}

/** What stands between one or two dollar signs each, as far as formulas reach. */
const BETWEEN_DOLLARS = /(?<![\\$\w])\${1,2}([^$`]{1,500})\${1,2}(?![\w$])/g
