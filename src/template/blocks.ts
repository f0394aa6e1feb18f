import { chartWords } from '../chart-words.ts'
import { areLeads, partLead } from '../inline.ts'
import type { Block, Chart, Inline, List, ListItem, Picture, Quotation } from '../model.ts'
import { escapeAttribute, escapeText } from './escape.ts'
import { longestRun, printInlines, printRun } from './inlines.ts'
import { printTable } from './tables.ts'

/** Where a picture lies as seen from the deck's Markdown file, and what it shows. */
export type PictureHref = (picture: Picture | Chart) => string

/** Blocks as Markdown, an empty line between them. */
export function printBlocks(blocks: readonly Block[], href: PictureHref): string {
  return blocks.map((block) => printBlock(block, href)).join('\n\n')
}

function printBlock(block: Block, href: PictureHref): string {
  switch (block.kind) {
    case 'paragraph':
      return printInlines(block.text)
    case 'subheading':
      return `### ${printInlines(block.text)}`
    case 'list':
      return printList(block, href)
    case 'quotation':
      return printQuotation(block)
    case 'table':
      return printTable(block)
    case 'chart':
      return printChart(block, href)
    case 'code':
      return printCode(block.language, block.text)
    case 'picture':
      return printPicture(block, href)
  }
}

/** A picture as a tag. */
export function printPicture(picture: Picture, href: PictureHref): string {
  return `<img src="${escapeAttribute(href(picture))}" alt="${escapeAttribute(picture.alt)}">`
}

function printCode(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  const name = /^[\w+#.-]+$/.test(language) ? language : ''
  return `${fence}${name}\n${text}\n${fence}`
}

/** Where every point begins with a phrase in bold, what follows it is set apart for the theme. */
function printList(list: List, href: PictureHref): string {
  const hasLeads = areLeads(list.items.map(({ text }) => text))
  return list.items
    .map((item, index) => {
      const number = Math.min((list.start ?? 0) + index, MAX_NUMBER)
      const marker = list.start === undefined ? '- ' : `${number}. `
      return indent(marker, printItem(item, hasLeads, href))
    })
    .join('\n')
}

/** CommonMark reads nine digits. */
const MAX_NUMBER = 999_999_999

function printItem(item: ListItem, isLeadItem: boolean, href: PictureHref): string {
  const text = isLeadItem ? printLead(item.text) : printInlines(item.text)
  const below = printBlocks(item.children, href)
  if (text === '' || below === '') return text + below
  return text + (item.children.every(continuesText) ? '\n' : '\n\n') + below
}

/** The phrase, what parts it from the rest (a theme that sets it as a heading hides this), the rest. */
function printLead([phrase, ...rest]: readonly Inline[]): string {
  if (phrase === undefined) return ''
  const { phrase: words, mark, rest: text } = partLead(phrase, rest)
  const [, space = '', after = ''] = /^(\s*)(.*)$/s.exec(printRun(text)) ?? []
  const shownMark = mark === '' ? '' : `<b>${escapeText(mark)}</b>`
  return `${printInlines([words])}${shownMark}${space}<span>${after}</span>`
}

/** Only such a list can follow a line of text directly (CommonMark 0.31, 5.3). */
function continuesText(block: Block): boolean {
  return block.kind === 'list' && (block.start ?? 1) === 1 && block.items[0]?.text.length !== 0
}

function indent(marker: string, text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const space = ' '.repeat(marker.length)
  return [marker + first, ...rest.map((line) => (line === '' ? '' : space + line))].join('\n')
}

/** A quotation; its speaker is the last paragraph, after a dash. */
function printQuotation(quotation: Quotation): string {
  const { speaker, role } = quotation
  const by = [speaker, role]
    .filter((part) => part !== undefined)
    .map(printInlines)
    .join(', ')
  const paragraphs = quotation.paragraphs.map(printInlines)
  const all = by === '' ? paragraphs : [...paragraphs, `— ${by}`]
  return all.map((paragraph) => `> ${paragraph}`).join('\n>\n')
}

/** The engine of our own outputs puts the chart itself in this picture's place. */
function printChart(chart: Chart, href: PictureHref): string {
  const alt = escapeAttribute(chartWords(chart))
  return `<figure class="chart"><img src="${escapeAttribute(href(chart))}" alt="${alt}"></figure>`
}
