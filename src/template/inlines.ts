import type { Inline } from '../model.ts'
import { escapeText, guardLineStart } from './escape.ts'

/** Running text as one line of Markdown. */
export function printInlines(inlines: readonly Inline[]): string {
  return guardLineStart(printRun(inlines))
}

/** Running text in the middle of a line; `printText` prints its words as Markdown. */
export function printRun(inlines: readonly Inline[], printText: PrintText = escapeText): string {
  return inlines
    .map((inline, index) => {
      const isParted = [inlines[index - 1], inlines[index + 1]].every(
        (other) => !isFormatted(other),
      )
      return printInline(inline, isParted, printText)
    })
    .join('')
}

type PrintText = (text: string) => string

function isFormatted(inline: Inline | undefined): boolean {
  return inline !== undefined && 'children' in inline && inline.kind !== 'link'
}

/** `isParted`: no other formatting touches this one, so that delimiters cannot run together. */
function printInline(inline: Inline, isParted: boolean, printText: PrintText): string {
  switch (inline.kind) {
    case 'text':
      return printText(inline.text)
    case 'code':
      return printCodeSpan(inline.text)
    case 'part':
      return `<span class="part">${escapeText(inline.text)}</span>`
    case 'break':
      return '<br>'
    case 'strong':
      return printFormatted(['**', 'strong'], inline.children, isParted, printText)
    case 'emphasis':
      return printFormatted(['*', 'em'], inline.children, isParted, printText)
    case 'deletion':
      return printFormatted(['~~', 'del'], inline.children, isParted, printText)
    case 'link':
      return `[${printRun(inline.children, printText)}](<${encodeUrl(inline.url)}>)`
  }
}

/**
 * Delimiters where CommonMark is certain to read them (the text inside begins and ends with a
 * letter or a digit: spec 0.31, 6.2, “flanking”), tags everywhere else.
 */
function printFormatted(
  [delimiter, tag]: readonly [string, string],
  children: readonly Inline[],
  isParted: boolean,
  printText: PrintText,
): string {
  const text = children.map((child) => (child.kind === 'text' ? child.text : ' ')).join(' ')
  const isSafe = isParted && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(text)
  const inner = printRun(children, printText)
  return isSafe ? delimiter + inner + delimiter : `<${tag}>${inner}</${tag}>`
}

/** What would end the link is percent-encoded; what would be an entity is escaped. */
function encodeUrl(url: string): string {
  return url.replace(/[<>\s"`\\]/g, encodeURIComponent).replace(/&/g, '&amp;')
}

/** A code span whose fence is longer than every run of backticks inside. */
function printCodeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const padded = /^`|`$|^ .* $/.test(text) ? ` ${text} ` : text
  return fence + padded + fence
}

/** How many backticks stand side by side at most; a fence needs more. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
