import type { Position, Problem } from '../model.ts'
import { isSlip } from '../nearest-word.ts'
import { warning } from '../problem.ts'
import { isNotesName } from './sections.ts'
import { cleanLines } from './text.ts'

/** What an author's comment is: an order to takedeck, a remark to themselves, or a speaker note. */
export type Comment =
  | { readonly kind: 'directive'; readonly key: DirectiveKey; readonly value: string }
  | { readonly kind: 'remark' }
  | { readonly kind: 'note'; readonly text: string }

/** The orders that a comment can give. */
export type DirectiveKey = (typeof DIRECTIVE_KEYS)[number]

const DIRECTIVE_KEYS = ['layout', 'class', 'chart'] as const

/** Marp habits that mean nothing here; passed on, they would steer Marp instead. */
const MARP_DIRECTIVES =
  /^_?(theme|style|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|paginate|header|footer|headingDivider|size|math|transition|fit|marp|class)\s*:/

/** Sorts one comment, given without its `<!--` and `-->`. */
export function readComment(
  comment: string,
  at: Position,
): { comment: Comment; problems: Problem[] } {
  const text = cleanLines(comment)
  const [, name, value = ''] = /^(\w+)\s*:\s*(.*)$/.exec(text) ?? []
  const key = DIRECTIVE_KEYS.find((known) => known === name)
  if (key !== undefined) {
    return { comment: { kind: 'directive', key, value: value.trim() }, problems: [] }
  }
  if (/^(check|todo|import)\s*:/i.test(text)) return { comment: { kind: 'remark' }, problems: [] }
  const problems = MARP_DIRECTIVES.test(text) ? [notADirective(text, at)] : findSlip(text, at)
  return { comment: { kind: 'note', text: withoutLabel(text) }, problems }
}

/** `note: Say it slowly.`: the label says what the comment is anyway. */
function withoutLabel(text: string): string {
  const [label = '', name = ''] = /^([^\n:：]{1,20})[:：]\s*/.exec(text) ?? []
  return isNotesName(name) ? text.slice(label.length) : text
}

/** One line of a name, a sign and a word or two: what an order looks like and a sentence does not. */
const ORDER = /^([\w-]+)(?:\s*[:：=]\s*([\w-]+(?:[ ,]+[\w-]+)?))?$/

/** The same without a sign: no sentence has these two words alone. */
const UNSIGNED_ORDER = /^(layout|chart)\s+([\w-]+)$/

/** A note that was meant as an order: its name is one with a slip in it, or has another sign behind it. */
function findSlip(text: string, at: Position): Problem[] {
  const unsigned = UNSIGNED_ORDER.exec(text)
  const [, written = '', value = '…'] = unsigned ?? ORDER.exec(text) ?? []
  const name = written.toLowerCase()
  const meant = DIRECTIVE_KEYS.find((key) => key === name || isSlip(name, key))
  if (meant === undefined || (value === '…' && meant !== written)) return []
  const wrong = unsigned === null ? `has “${written}”, which is not a key` : 'has no colon'
  const lack = value === '…' ? `names no ${meant}` : wrong
  const message = `This comment ${lack}; it is a speaker note.`
  const hint = `Did you mean <!-- ${meant}: ${value} -->? The keys are ${DIRECTIVE_KEYS.join(', ')}.`
  return [warning('unknown-key', at, message, hint)]
}

function notADirective(text: string, at: Position): Problem {
  const key = text.slice(0, text.indexOf(':'))
  return warning(
    'marp-directive',
    at,
    `“${key}” is a directive of Marp; here this comment is a speaker note.`,
    'Remove it if it was meant for Marp: the theme and `layout:` set the look.',
  )
}

/** Whether a word of a `class` comment can be a class. */
export function isClassName(word: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(word)
}
