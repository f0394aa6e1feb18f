import type { Nodes } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { findAll, type NodeSource, nodeSource } from './nodes.ts'

/** Warnings for text that was meant as Markdown and, for want of a space or a line, is none. */
export function findStrayMarkup(
  shown: readonly Nodes[],
  markdown: string,
  file: string,
): Problem[] {
  const sourcesOf = (type: 'paragraph' | 'text') =>
    shown.flatMap((node) => findAll(node, type)).map((node) => nodeSource(node, markdown, file))
  return [
    ...sourcesOf('paragraph').flatMap((source) => findStrayLines(source)),
    ...sourcesOf('text').flatMap((source) => findStrayMarks(source)),
  ]
}

/** What a line begins with, or a whole paragraph looks like. */
function findStrayLines({ text, placeOf }: NodeSource): Problem[] {
  const lines = text.split('\n')
  const heading = /^(#{2,6})([^#\s].*)$/m.exec(text)
  const [, marks = '', words = ''] = heading ?? []
  const hint = `Write ${marks} ${words.slice(0, 40)}`
  const told = 'This heading has no space behind its #, so it is text.'
  return [
    ...(heading === null ? [] : [warning('no-heading', placeOf(heading.index), told, hint)]),
    ...(areRows(lines) ? [noTable(lines, placeOf(0))] : []),
    ...(arePoints(lines) ? [noList(placeOf(0))] : []),
  ]
}

/** A table's line of dashes, without the spaces around it. */
const DASHES = /^\|?\s*:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)*\s*\|?$/

function isOfDashes(line: string): boolean {
  return DASHES.test(line.trim())
}

function areRows(lines: readonly string[]): boolean {
  const rows = lines.filter((line) => /^\|.*\|$/.test(line.trim()))
  const hasDashes = lines.some((line) => line.includes('|') && isOfDashes(line))
  return rows.length > 1 || (hasDashes && lines.length > 1)
}

function noTable(lines: readonly string[], at: Problem['at']): Problem {
  const hint = lines.some(isOfDashes)
    ? 'The line of dashes needs as many columns as the head has: |---|---| below | a | b |.'
    : 'Write a line of dashes below the head: |---|---| below | a | b |.'
  return warning('no-table', at, 'These lines look like a table, and are none.', hint)
}

/** Two lines that begin with a dash and a letter, or one with a bullet of a word processor. */
function arePoints(lines: readonly string[]): boolean {
  const hasBullet = lines.some((line) => /^\s*[•●▪◦‣∙]/u.test(line))
  return hasBullet || lines.filter((line) => /^\s*[-+]\p{L}/u.test(line)).length > 1
}

function noList(at: Problem['at']): Problem {
  const message = 'These lines look like points, and are none.'
  return warning('no-list', at, message, 'Begin each with a dash and a space: - a key point')
}

/** Marks among words that Markdown leaves as they are; one behind a backslash is meant as a mark. */
function findStrayMarks({ text, placeOf }: NodeSource): Problem[] {
  return STRAY_MARKS.flatMap(({ rule, mark, message, hint }) => {
    const found = mark.exec(text)
    if (found === null) return []
    return [warning(rule, placeOf(found.index), message, hint(found[1] ?? ''))]
  })
}

const STRAY_MARKS = [
  {
    rule: 'no-picture',
    mark: /(?<!\\)!\[[^[\]]*\]\((?=[^\s()<>]*\s)([^()<>]*)\)/,
    message: 'This is no picture: a path with spaces needs < and > around it.',
    hint: (path: string) =>
      `Write ![What it shows](<${path.trim()}>), or name the file without spaces.`,
  },
  {
    rule: 'no-bold',
    mark: /(?<![\\\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}])/u,
    message: 'These two asterisks are shown as they are.',
    hint: () => 'Words in bold stand between **two pairs**, without spaces inside them.',
  },
  {
    rule: 'no-comment',
    mark: /(?<!\\)<!-(?!-)/,
    message: 'This is no comment: it is shown as text.',
    hint: () => 'A comment stands between <!-- and -->.',
  },
] as const
