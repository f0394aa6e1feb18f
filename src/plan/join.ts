import type { Block, Inline, ListItem } from '../model.ts'
import type { Unit } from './units.ts'

/** The blocks that units make up; those that come from the same block are one again. */
export function joinUnits(units: readonly Unit[]): readonly Block[] {
  const blocks: Block[] = []
  for (const [at, unit] of units.entries()) addUnit(blocks, unit, units[at - 1])
  return blocks
}

/** Puts a unit below the one before it, or into the same block. */
function addUnit(blocks: Block[], unit: Unit, previous: Unit | undefined): void {
  const open = blocks.at(-1)
  const isSameBlock = previous?.origin === unit.origin
  const isSame = isSameBlock && previous?.index === unit.index
  const block = isSame ? unit.block : (unit.opening ?? unit.block)
  const joined = isSameBlock && open !== undefined ? joinBlocks(open, block, isSame) : undefined
  if (joined === undefined) blocks.push(block)
  else blocks.splice(-1, 1, joined)
}

/** Two pieces of one block; `isSame` if they come from the same point or paragraph of it. */
function joinBlocks(one: Block, other: Block, isSame: boolean): Block | undefined {
  if (one.kind === 'list' && other.kind === 'list') {
    return { ...one, items: joinLast(one.items, other.items, isSame ? joinPoints : undefined) }
  }
  if (one.kind === 'quotation' && other.kind === 'quotation') {
    const join = isSame ? joinTexts : undefined
    return { ...other, paragraphs: joinLast(one.paragraphs, other.paragraphs, join) }
  }
  return joinSimple(one, other)
}

function joinSimple(one: Block, other: Block): Block | undefined {
  if (one.kind === 'paragraph' && other.kind === 'paragraph') {
    return { ...one, text: joinTexts(one.text, other.text) }
  }
  if (one.kind === 'table' && other.kind === 'table') {
    return { ...one, rows: [...one.rows, ...other.rows] }
  }
  if (one.kind === 'code' && other.kind === 'code') {
    return { ...one, text: `${one.text}\n${other.text}` }
  }
  return undefined
}

/** Two lists as one; with `join`, the last of the one and the first of the other become one. */
function joinLast<Member>(
  ones: readonly Member[],
  others: readonly Member[],
  join: ((one: Member, other: Member) => Member) | undefined,
): readonly Member[] {
  const last = ones.at(-1)
  const [first, ...rest] = others
  if (join === undefined || last === undefined || first === undefined) return [...ones, ...others]
  return [...ones.slice(0, -1), join(last, first), ...rest]
}

/** What continues a point is the rest of its text or something below it. */
function joinPoints(one: ListItem, other: ListItem): ListItem {
  if (other.children.length === 0) return { ...one, text: joinTexts(one.text, other.text) }
  if (one.children.length === 0) {
    return { text: joinTexts(one.text, other.text), children: other.children }
  }
  const last = one.children.at(-1)
  const [first] = other.children
  const isSameList = last?.kind === 'list' && first?.kind === 'list' && sameKind(last, first)
  if (!isSameList) return { ...one, children: [...one.children, ...other.children] }
  const list = { ...last, items: [...last.items, ...first.items] }
  return { ...one, children: [...one.children.slice(0, -1), list] }
}

function sameKind(one: { start: number | undefined }, other: { start: number | undefined }) {
  return (one.start === undefined) === (other.start === undefined)
}

function joinTexts(one: readonly Inline[], other: readonly Inline[]): readonly Inline[] {
  const last = one.at(-1)
  const [first, ...rest] = other
  if (last?.kind !== 'text' || first?.kind !== 'text') return [...one, ...other]
  return [...one.slice(0, -1), { kind: 'text', text: last.text + first.text }, ...rest]
}
