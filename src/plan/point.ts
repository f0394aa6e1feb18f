import { plainText } from '../inline.ts'
import type { Block, Inline, ListItem } from '../model.ts'
import { costOfEnd } from './sentences.ts'

/** A piece of a point. */
export interface PointPiece {
  readonly item: ListItem
  /** The words of its point that stand above or before the piece where a slide begins with it. */
  readonly reminder: readonly Inline[]
}

/** A point whole; where it is tall, its sentences and then each thing below it. */
export function piecesOfPoint(
  item: ListItem,
  isDivided: boolean,
  divide: (text: readonly Inline[]) => readonly (readonly Inline[])[],
): readonly PointPiece[] {
  if (!isDivided) return [{ item, reminder: [] }]
  const texts = divide(item.text)
  const below = item.children.flatMap(membersOf)
  const [first, ...others] = below
  const own = texts.map((text, index): PointPiece => {
    const isLast = index === texts.length - 1
    const children = isLast && first !== undefined ? [first] : []
    const reminder = index === 0 ? [] : leadOf(item.text, texts[index - 1] ?? [])
    return { item: { text, children }, reminder }
  })
  const reminder = reminderOf(item.text)
  return [...own, ...others.map((child) => ({ item: { text: [], children: [child] }, reminder }))]
}

function membersOf(block: Block): readonly Block[] {
  return block.kind === 'list' ? block.items.map((item) => ({ ...block, items: [item] })) : [block]
}

/** What recalls a text before the rest of it: its phrase in bold, or that its sentence goes on. */
function leadOf(text: readonly Inline[], before: readonly Inline[]): readonly Inline[] {
  const [first] = text
  const isLead = first?.kind === 'strong' && plainText([first]).length <= SHORT_TEXT
  if (isLead) return [first, { kind: 'text', text: ' … ' }]
  return costOfEnd(plainText(before)) === 0 ? [] : [{ kind: 'text', text: '… ' }]
}

/** A text up to this many letters is said again whole. */
const SHORT_TEXT = 90

/** Of a longer one this many letters. */
const REMINDER_LENGTH = 60

/** What recalls a text above what stands below it: all of it, its phrase in bold, or its beginning. */
function reminderOf(text: readonly Inline[]): readonly Inline[] {
  const words = plainText(text)
  if (words.length <= SHORT_TEXT) return text
  const [first] = text
  if (first?.kind === 'strong' && plainText([first]).length <= SHORT_TEXT) {
    return [first, { kind: 'text', text: ' …' }]
  }
  const beginning = words.slice(0, REMINDER_LENGTH).replace(/\s\S*$/u, '')
  return [{ kind: 'text', text: `${beginning} …` }]
}
