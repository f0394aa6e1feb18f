import { plainText } from '../inline.ts'
import type { Block, Inline, Quotation, Table } from '../model.ts'

/** Makes a quotation of a block quote's paragraphs; a last one that begins with a dash names the speaker. */
export function readQuotation(blocks: readonly Block[]): Quotation {
  const paragraphs = blocks.flatMap(textsOf)
  const last = paragraphs.at(-1)
  const attribution = last === undefined || paragraphs.length < 2 ? undefined : afterDash(last)
  if (attribution === undefined) {
    return { kind: 'quotation', paragraphs, speaker: undefined, role: undefined }
  }
  return { kind: 'quotation', paragraphs: paragraphs.slice(0, -1), ...splitRole(attribution) }
}

/** A longer line below a quotation is text that goes on with a dash. */
const LONGEST_SOURCE = 160

/** Has each quotation without a speaker take its source from the line with a dash that stands below it. */
export function takeSources(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const source = sourceBelow(block, blocks[index + 1])
    if (source !== undefined && block.kind === 'quotation')
      return [{ ...block, ...splitRole(source) }]
    return sourceBelow(blocks[index - 1], block) === undefined ? [block] : []
  })
}

function sourceBelow(block: Block | undefined, next: Block | undefined) {
  const isOpen = block?.kind === 'quotation' && block.speaker === undefined
  if (!isOpen || next?.kind !== 'paragraph') return undefined
  const isShort = plainText(next.text).length <= LONGEST_SOURCE
  const source = isShort ? afterDash(next.text) : undefined
  return source !== undefined && isSource(source) ? source : undefined
}

/** A name or an address, and no sentence that goes on. */
function isSource(text: readonly Inline[]): boolean {
  const words = plainText(text).trim()
  const isLink =
    text.find((inline) => inline.kind !== 'text' || inline.text !== '')?.kind === 'link'
  const isNamed = isLink || /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words)
  return isNamed && (!/[.。]$/.test(words) || SHORTENED.test(words))
}

/** “Martin Luther King Jr.” is no sentence. */
const SHORTENED = /(?:^|[\s.])(?:[JS]r|Inc|Ltd|Corp|Co|al|\p{Lu})\.$/u

function textsOf(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [block.text]
    case 'list':
      return block.items.flatMap((item) => [item.text, ...item.children.flatMap(textsOf)])
    case 'quotation':
      return [...block.paragraphs, ...speakerLine(block)]
    case 'code':
      return [codeLines(block.text)]
    case 'table':
      return tableLines(block)
    case 'chart':
      return tableLines(block.table)
    case 'picture':
      return []
  }
}

function tableLines({ head, rows }: Table): (readonly Inline[])[] {
  return [head, ...rows].map((row) => row.flatMap((cell) => [...cell, SPACE]))
}

const SPACE: Inline = { kind: 'text', text: ' ' }

/** Code keeps its lines; a code span has only one. */
function codeLines(code: string): readonly Inline[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line, index): Inline[] => {
    const span: Inline = { kind: 'code', text: line.trim() }
    return index === 0 ? [span] : [{ kind: 'break' }, span]
  })
}

/** A quotation within a quotation keeps its speaker as a line of text. */
function speakerLine({ speaker, role }: Quotation): (readonly Inline[])[] {
  if (speaker === undefined) return []
  const office: readonly Inline[] =
    role === undefined ? [] : [{ kind: 'text', text: ', ' }, ...role]
  return [[{ kind: 'text', text: '— ' }, ...speaker, ...office]]
}

function afterDash(text: readonly Inline[]): readonly Inline[] | undefined {
  const [first, ...rest] = text
  const isSet = first?.kind === 'emphasis' || first?.kind === 'strong'
  if (isSet && rest.length === 0) return afterDash(first.children)
  if (first?.kind !== 'text') return undefined
  const words = /^(?:—|–|―|--?)\s*(.*)$/.exec(first.text)?.[1]
  return words === undefined ? undefined : [{ kind: 'text', text: words }, ...rest]
}

/** A comma between words; the one in “1,000” is none. */
const COMMA = /,(?=\s|$)|[，،]/

/** “Name, role” at the first comma. */
function splitRole(attribution: readonly Inline[]): Pick<Quotation, 'speaker' | 'role'> {
  const index = attribution.findIndex((inline) => inline.kind === 'text' && COMMA.test(inline.text))
  const found = attribution[index]
  if (found?.kind !== 'text') return { speaker: attribution, role: undefined }
  const comma = found.text.search(COMMA)
  const before: Inline = { kind: 'text', text: found.text.slice(0, comma).trimEnd() }
  const after: Inline = { kind: 'text', text: found.text.slice(comma + 1).trimStart() }
  return {
    speaker: [...attribution.slice(0, index), before],
    role: [after, ...attribution.slice(index + 1)],
  }
}
