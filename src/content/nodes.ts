import type { Nodes } from 'mdast'
import type { Position } from '../model.ts'
import { placesIn } from './places.ts'

type Found<Type> = Extract<Nodes, { type: Type }>

/** Every node of a type, in a node and below it. */
export function findAll<Type extends Nodes['type']>(node: Nodes, type: Type): Found<Type>[] {
  const isFound = (each: Nodes): each is Found<Type> => each.type === type
  const below = 'children' in node ? node.children.flatMap((child) => findAll(child, type)) : []
  return isFound(node) ? [node, ...below] : below
}

/** What an author wrote for a node. */
export interface NodeSource {
  readonly text: string
  /** Where the letter at an offset of that text stands in the file. */
  readonly placeOf: (offset: number) => Position
}

/** The author's own text of a node, and where it stands. */
export function nodeSource({ position }: Nodes, markdown: string, file: string): NodeSource {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 }
  const text = markdown.slice(start.offset, position?.end.offset)
  const { line, column } = start
  return { text, placeOf: placesIn(text, { file, line, column }) }
}
