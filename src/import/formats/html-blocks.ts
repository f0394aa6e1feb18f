/// <reference lib="dom" />
import { type Block, markBehindRule, paragraph } from '../article.ts'
import { cleanLine } from '../clean.ts'

/** What is no text of an article, whatever stands in it. */
const SKIPPED =
  /^(script|style|noscript|template|iframe|object|embed|form|button|input|select|textarea|nav|svg|canvas|video|audio|dialog|head|link|meta|base|figcaption)$/

/** Elements that end the line before them. */
const BLOCKS =
  /^(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|footnote|h[1-6]|header|hgroup|hr|html|li|main|menu|ol|p|pre|section|summary|table|ul)$/

/** The blocks of an element of a page: its text and pictures, and nothing that runs or links. */
export function blocksOfElement(element: Element): Block[] {
  const name = element.localName
  if (SKIPPED.test(name)) return []
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) return headingOf(element, Number(level))
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
      return itemsOf(element, 0)
    case 'blockquote':
      return quoteOf(element)
    case 'table':
      return tableOf(element)
    case 'footnote':
      return [{ kind: 'footnote', text: textOf(element) }]
    case 'pre':
      return [{ kind: 'code', text: (element.textContent ?? '').trimEnd() }]
    case 'img':
      return imageOf(element)
    default:
      return flowOf([...element.childNodes])
  }
}

/** Runs of text between blocks are paragraphs; two line breaks part them, too. */
function flowOf(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = []
  let run: Node[] = []
  const endRun = () => {
    blocks.push(...proseOf(run), ...run.flatMap(imagesIn))
    run = []
  }
  for (const [index, node] of nodes.entries()) {
    const isBreak = nameOf(node) === 'br' && nameOf(nextOf(nodes, index)) === 'br'
    if (isBreak) endRun()
    else if (isElement(node) && holdsBlock(node)) {
      endRun()
      blocks.push(...blocksAt(nodes, index, node))
    } else run.push(node)
  }
  endRun()
  return blocks
}

function blocksAt(nodes: readonly Node[], index: number, element: Element): Block[] {
  const inside = blocksOfElement(element)
  return isBehindRule(nodes, index) ? markBehindRule(inside) : inside
}

/** True where nothing but space stands between a node and an `<hr>` before it. */
function isBehindRule(nodes: readonly Node[], index: number): boolean {
  const before = nodes.slice(0, index).findLast((node) => isElement(node) || textOf(node) !== '')
  return nameOf(before) === 'hr'
}

function nextOf(nodes: readonly Node[], index: number): Node | undefined {
  return nodes.slice(index + 1, index + 4).find((node) => isElement(node) || textOf(node) !== '')
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function nameOf(node: Node | undefined): string {
  return node !== undefined && isElement(node) ? node.localName : ''
}

function holdsBlock(element: Element): boolean {
  if (BLOCKS.test(element.localName)) return true
  return [...element.children].some(holdsBlock)
}

function textOf(node: Node): string {
  return cleanLine(rawText(node))
}

function rawText(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  if (!isElement(node) || SKIPPED.test(node.localName)) return ''
  if (node.localName === 'br') return ' '
  const inside = [...node.childNodes].map(rawText).join('')
  if (node.localName === 'a' && LINK_TO_ITSELF.test(inside)) return ''
  return BLOCKS.test(node.localName) ? ` ${inside} ` : inside
}

/** The sign behind a heading by which it can be linked to. */
const LINK_TO_ITSELF = /^\s*[#¶§🔗∞]\s*$/u

function proseOf(nodes: readonly Node[]): Block[] {
  const text = cleanLine(nodes.map(rawText).join(''))
  if (text === '') return []
  const prose = paragraph(text, leadOf(nodes))
  return [nodes.every(isItalic) ? { ...prose, isItalic: true } : prose]
}

/** Whether nothing in it stands upright. */
function isItalic(node: Node): boolean {
  if (textOf(node) === '') return true
  if (!isElement(node)) return false
  return /^(em|i)$/.test(node.localName) || [...node.childNodes].every(isItalic)
}

function leadOf(nodes: readonly Node[]): string {
  const told = nodes.filter((node) => textOf(node) !== '')
  const [first] = told
  if (first === undefined || !isElement(first)) return ''
  // Word parts what is bold wherever its language changes.
  if (told.every(isBold)) return cleanLine(told.map(rawText).join(''))
  if (isBold(first)) return textOf(first)
  return /^(span|a|em|i|u|font)$/.test(first.localName) ? leadOf([...first.childNodes]) : ''
}

function isBold(node: Node): boolean {
  return /^(b|strong)$/.test(nameOf(node))
}

function headingOf(element: Element, level: number): Block[] {
  const text = textOf(element)
  return [
    ...(text === '' ? [] : [{ kind: 'heading' as const, level, text }]),
    ...[...element.childNodes].flatMap(imagesIn),
  ]
}

function itemsOf(list: Element, depth: number): Block[] {
  const first = Number(list.getAttribute('start') ?? 1) || 1
  const items = [...list.children].filter(({ localName }) => localName === 'li')
  return items.flatMap((item, index) => {
    const marker = list.localName === 'ol' ? `${first + index}.` : '-'
    const isList = (node: Node) => /^(ul|ol|menu)$/.test(nameOf(node))
    const [head, ...below] = flowOf([...item.childNodes].filter((node) => !isList(node)))
    const nested = [...item.children].filter(isList).flatMap((inner) => itemsOf(inner, depth + 1))
    if (head?.kind !== 'paragraph' && head?.kind !== 'heading')
      return [head, ...below, ...nested].flatMap((block) => block ?? [])
    const lead = head.kind === 'heading' ? head.text : head.lead
    return [{ kind: 'item' as const, text: head.text, lead, marker, depth }, ...below, ...nested]
  })
}

function quoteOf(element: Element): Block[] {
  const inside = flowOf([...element.childNodes])
  const lines = inside.flatMap((block) => ('text' in block ? [block.text] : []))
  const others = inside.filter((block) => block.kind === 'image' || block.kind === 'table')
  return [
    ...(lines.length === 0 ? [] : [{ kind: 'quote' as const, text: lines.join('\n') }]),
    ...others,
  ]
}

/** Longer cells are a page’s columns, not data. */
const MAX_CELL = 200

function tableOf(table: Element): Block[] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName)),
  )
  const texts = rows
    .map((cells) => cells.map(textOf))
    .filter((row) => row.some((text) => text !== ''))
  const isData =
    texts.length > 1 && texts.every((row) => row.every((text) => text.length <= MAX_CELL))
  if (isData && texts.some((row) => row.length > 1)) return [{ kind: 'table', rows: texts }]
  return rows.flat().flatMap((cell) => flowOf([...cell.childNodes]))
}

function imagesIn(node: Node): Block[] {
  if (!isElement(node) || SKIPPED.test(node.localName)) return []
  return node.localName === 'img' ? imageOf(node) : [...node.childNodes].flatMap(imagesIn)
}

/** Smaller pictures count visitors or are buttons. */
const MIN_PIXELS = 48

function imageOf(image: Element): Block[] {
  const sizes = ['width', 'height'].map((name) => Number(image.getAttribute(name) ?? MIN_PIXELS))
  const source = (image.getAttribute('src') ?? '').trim()
  if (source === '' || sizes.some((size) => size < MIN_PIXELS)) return []
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent
  const alt = cleanLine(image.getAttribute('alt') ?? '')
  return [{ kind: 'image', source, alt: alt === '' ? cleanLine(caption ?? '') : alt }]
}
