import { afterMark, plainText } from '../inline.ts'
import type { Block } from '../model.ts'
import type { BigNumber } from '../slide.ts'
import { takeNote } from './remarks.ts'

/** One to four paragraphs like `**62%** — what it says`, and at most a short remark below. */
export function areNumbers(blocks: readonly Block[]): boolean {
  const numbers = blocks.flatMap(readNumber)
  const others = blocks.filter((block) => readNumber(block).length === 0)
  const isOnlyRemark = others.length === 0 || (others.length === 1 && others[0] === blocks.at(-1))
  const isShortRemark = others.length === 0 || takeNote(blocks).note.length > 0
  return numbers.length >= 1 && numbers.length <= 4 && isOnlyRemark && isShortRemark
}

/** Takes the numbers out of a section's blocks. */
export function takeNumbers(all: readonly Block[]) {
  const isRemarked = readNumberOf(all.at(-1)).length === 0
  const { blocks, note } = isRemarked ? takeNote(all) : { blocks: all, note: [] }
  return {
    numbers: blocks.flatMap(readNumber),
    blocks: blocks.filter((block) => readNumber(block).length === 0),
    note,
  }
}

function readNumberOf(block: Block | undefined): BigNumber[] {
  return block === undefined ? [] : readNumber(block)
}

function readNumber(block: Block): BigNumber[] {
  if (block.kind !== 'paragraph') return []
  const [first, ...rest] = block.text
  const value = first?.kind === 'strong' ? plainText([first]) : ''
  const [, sign, digits, unit] = NUMBER.exec(value) ?? []
  const label = afterMark(rest)
  if (digits === undefined || value.length > LONGEST || label.length === 0) return []
  return [{ sign: sign === '-' ? '−' : (sign ?? ''), value: digits, unit: unit ?? '', label }]
}

const LONGEST = 14

/** A sign, digits with what stands before and among them, and a unit. */
const NUMBER = /^([+\-−–±]?)([^\d]{0,3}\d(?:[\d.,:/’'\u00a0\u202f ]*\d)?)(.*)$/u
