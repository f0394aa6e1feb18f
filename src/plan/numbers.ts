import { afterMark, plainText } from '../inline.ts'
import type { Block, Inline, List, ListItem } from '../model.ts'
import type { BigNumber } from '../slide.ts'
import { isName } from './names.ts'
import { takeNote } from './remarks.ts'

/** One to four paragraphs or points like `**62%** — what it says`, and at most a short remark below. */
export function areNumbers(all: readonly Block[]): boolean {
  const blocks = all.flatMap(asParagraphs)
  const numbers = blocks.flatMap(readNumber)
  const others = blocks.filter((block) => readNumber(block).length === 0)
  const isOnlyRemark = others.length === 0 || (others.length === 1 && others[0] === blocks.at(-1))
  const isShortRemark = others.length === 0 || takeNote(blocks).note.length > 0
  const isFew = numbers.length >= 1 && numbers.length <= 4
  return isFew && isOnlyRemark && isShortRemark && !blocks.some(beginsWithName)
}

function beginsWithName(block: Block): boolean {
  return block.kind === 'paragraph' && isName(phraseOf(block.text))
}

/** The words in bold that a text begins with. */
function phraseOf([first]: readonly Inline[]): string {
  return first?.kind === 'strong' ? plainText([first]) : ''
}

/** Takes the numbers out of a section's blocks. */
export function takeNumbers(written: readonly Block[]) {
  const all = written.flatMap(asParagraphs)
  const isRemarked = readNumberOf(all.at(-1)).length === 0
  const { blocks, note } = isRemarked ? takeNote(all) : { blocks: all, note: [] }
  return {
    numbers: blocks.flatMap(readNumber),
    blocks: blocks.filter((block) => readNumber(block).length === 0),
    note,
  }
}

/** The points of a list as paragraphs, where each is a figure and a few words. */
function asParagraphs(block: Block): readonly Block[] {
  if (block.kind !== 'list' || !areFigures(block)) return [block]
  return block.items.map(({ text }) => ({ kind: 'paragraph', text }))
}

/** Amounts, that is: points that begin with years or times of day tell what happened when. */
function areFigures({ start, items }: List): boolean {
  const isMoment = ({ text }: ListItem) => MOMENT.test(plainText(text.slice(0, 1)))
  return start === undefined && items.every(isFigure) && !items.every(isMoment)
}

function isFigure({ text, children }: ListItem): boolean {
  const phrase = phraseOf(text)
  const isAmount = AMOUNT.test(phrase) && !isName(phrase)
  return isAmount && children.length === 0 && isShortLabel(text.slice(1))
}

/** A dash or colon, and then few words. */
function isShortLabel(rest: readonly Inline[]): boolean {
  const words = plainText(rest)
  return /^\s*[—–:：]/.test(words) && plainText(afterMark(rest)).length <= LONGEST_LABEL
}

const LONGEST_LABEL = 60

/** Before the first digit stand at most a sign and a currency. */
const AMOUNT = /^[+\-−–±~≈<>≤≥]?\s?(?:[A-Z]{0,3}\s?\p{Sc}|[A-Z]{3}\s?)?\s?\d/u

/** A year, a time of day, a day of a month. */
const MOMENT =
  /^(?:1\d|20|21)\d\d(?:[–-]\d+)?:?$|\d{1,2}[:h]\d\d|^\d{1,2}\.? (?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fév|fev|avr|jui|aoû|déc)|[年月日]/iu

function readNumberOf(block: Block | undefined): BigNumber[] {
  return block === undefined ? [] : readNumber(block)
}

function readNumber(block: Block): BigNumber[] {
  if (block.kind !== 'paragraph') return []
  const value = phraseOf(block.text)
  const [, sign, digits, unit] = NUMBER.exec(value) ?? []
  const label = afterMark(block.text.slice(1))
  if (digits === undefined || value.length > LONGEST || label.length === 0) return []
  return [{ sign: sign === '-' ? '−' : (sign ?? ''), value: digits, unit: unit ?? '', label }]
}

const LONGEST = 14

/** A sign, digits with what stands before and among them, and a unit. */
const NUMBER = /^([+\-−–±]?)((?:[A-Z]{3}\s|[^\d]{0,3})\d(?:[\d.,:/’'\u00a0\u202f ]*\d)?)(.*)$/u
