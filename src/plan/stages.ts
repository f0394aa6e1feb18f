import { afterMark, plainText } from '../inline.ts'
import type { Block, Inline, List, ListItem } from '../model.ts'
import type { Stage } from '../slide.ts'
import { takeNote } from './remarks.ts'

/** A numbered list whose items begin with a bold phrase, with at most a paragraph around it. */
export function areSteps(blocks: readonly Block[]): boolean {
  return itemsOf(blocks).every(({ text }) => leadOf(text) !== undefined) && isOneList(blocks)
}

/** A numbered list whose items begin with a time in bold. */
export function areEvents(blocks: readonly Block[]): boolean {
  const leads = itemsOf(blocks).map(({ text }) => leadOf(text) ?? '')
  return areSteps(blocks) && leads.every(isShort) && (leads.every(isTime) || areYears(leads))
}

/** Makes a function that takes the numbered list out of a section's blocks, item by item. */
export function takeStages(layout: 'steps' | 'timeline') {
  return (all: readonly Block[]) => {
    const list = all.find(isNumbered)
    if (list === undefined) return { blocks: all }
    const { blocks, note } = all.at(-1) === list ? { blocks: all, note: [] } : takeNote(all)
    const stages = list.items.map((item, index) =>
      readStage(item, (list.start ?? 1) + index, layout === 'timeline'),
    )
    return { stages, blocks: blocks.filter((block) => block !== list), note }
  }
}

function isNumbered(block: Block): block is List {
  return block.kind === 'list' && block.start !== undefined
}

function isOneList(blocks: readonly Block[]): boolean {
  const at = blocks.findIndex(isNumbered)
  const others = blocks.filter((_, index) => index !== at)
  const isNear = at >= 0 && at <= 1 && blocks.length - at <= 2
  return isNear && itemsOf(blocks).length > 1 && others.every(({ kind }) => kind === 'paragraph')
}

function itemsOf(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.find(isNumbered)?.items ?? []
}

function leadOf([first]: readonly Inline[]): string | undefined {
  return first?.kind === 'strong' ? plainText([first]) : undefined
}

const LONGEST_TIME = 24

function isShort(phrase: string): boolean {
  return phrase.length <= LONGEST_TIME
}

/** A phrase with a number that is a time of day, or stands with a unit of time. */
function isTime(phrase: string): boolean {
  return /\d/.test(phrase) && TIME.test(phrase)
}

const TIME =
  /\d{1,2}[:.h]\d\d(?!\d)|\b[QH][1-4]\b|\b(?:a\.?m|p\.?m)\b|\d (?:BCE?|CE|AD|[vn]\. ?Chr|[ad]\. ?C)\b|\bAD \d|(?:weeks?|days?|months?|years?|hours?|minutes?|woche|tage?|monat|jahr|semaine|jour|mois|année|semana|d[ií]as?|mes|año|settiman|giorn|anno)|\b(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)|[年月日週周]/iu

/**
 * A number alone may be an amount (“1200 riders”): years are later from item to item. Early ones (“79”) stand
 * alone, before more that can only be years.
 */
function areYears(phrases: readonly string[]): boolean {
  const early = phrases.findIndex((phrase) => !/^\d{2,3}$|^1[0-4]\d\d$/.test(phrase))
  const late = phrases.slice(early)
  const years = phrases.map((phrase) => Number(/\b\d{4}\b|^\d+$/.exec(phrase)?.[0]))
  const isLater = (year: number, index: number) =>
    year >= (years[index - 1] ?? 0) && (index < early || year >= FIRST_YEAR)
  return (
    early >= 0 &&
    late.length > early &&
    years.every((year, index) => isLater(year, index) && year <= LAST_YEAR)
  )
}

const FIRST_YEAR = 1500
const LAST_YEAR = 2100

/** An item whose bold phrase is its title, or its time. */
function readStage({ text, children }: ListItem, order: number, isEvent: boolean): Stage {
  const [first, ...rest] = text
  const lead = first?.kind === 'strong' ? first.children : []
  const words = first?.kind === 'strong' ? afterMark(rest) : text
  const shared = { order, blocks: children }
  if (!isEvent) return { ...shared, when: [], title: withoutColon(lead), text: words }
  const event = readEvent(words)
  const [time, title] = event.title.length === 0 ? partTime(lead) : [lead, event.title]
  return { ...shared, when: withoutColon(time), title, text: event.text }
}

/** `08:12 Stand-in on` is a time and the name of what happened then. */
function partTime(lead: readonly Inline[]): readonly [readonly Inline[], readonly Inline[]] {
  const [first, ...rest] = withoutColon(lead)
  const [, time, name] = first?.kind === 'text' ? (NAMED_TIME.exec(first.text) ?? []) : []
  if (time === undefined || name === undefined) return [lead, []]
  return [[{ kind: 'text', text: time }], [{ kind: 'text', text: name }, ...rest]]
}

/** A time of day or a year, a space or a mark, and words that do not go on with the time. */
const NAMED_TIME =
  /^((?:\d{1,2}[:.h]\d\d|(?:1\d|20|21)\d\d)(?:\s?(?:[ap]\.?m\.?|Uhr)(?![\p{L}.]))?)(?:\s*[:：,]|\s[—–])?\s+(?!(?:uhr|[ap]m|to|till?|until|and|or|bis|und|à|au|et|a|al|y|e|h|hrs?|bce?|b\.c|ce|ad|utc|gmt|ces?t|e[sd]t|p[sd]t|time|o[’']clock)(?!\p{L}))(\p{L}.*)$/iu

/** `Title: what happened`, or `**Title** what happened`. */
function readEvent(words: readonly Inline[]): Pick<Stage, 'title' | 'text'> {
  const [first, ...rest] = words
  if (first?.kind === 'strong') {
    return { title: withoutColon(first.children), text: afterMark(rest) }
  }
  const [, title, text] =
    first?.kind === 'text'
      ? (/^(.{1,40}?)(?:(?::|\s[—–])\s+|：\s*)(.*)$/.exec(first.text) ?? [])
      : []
  if (title === undefined || text === undefined) return { title: [], text: words }
  return { title: [{ kind: 'text', text: title }], text: [{ kind: 'text', text }, ...rest] }
}

/** A phrase set as a heading needs no colon. */
function withoutColon(phrase: readonly Inline[]): readonly Inline[] {
  const last = phrase.at(-1)
  if (last?.kind !== 'text') return phrase
  return [...phrase.slice(0, -1), { kind: 'text', text: last.text.replace(/\s*[:：]$/, '') }]
}
