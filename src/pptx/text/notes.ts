import { plainText } from '../../inline.ts'
import type { Block, Inline, List, Table } from '../../model.ts'
import { type XmlElement, xml } from '../xml.ts'

/** What the words of notes need to know. */
export interface NotesContext {
  readonly lang: string
  /** The relationship that leads to an address; undefined where there is nothing to lead to. */
  readonly linkId: (address: string) => string | undefined
}

/** How a run is set beside its words. */
type RunFormat = Readonly<Record<string, string | number>>

/** How far a level of a list stands in, in EMU: what PowerPoint gives its own notes. */
const STEP = 171_450

/** The paragraphs of notes: lists are lists, emphasis is emphasis, links lead on. */
export function noteParagraphs(blocks: readonly Block[], context: NotesContext): XmlElement[] {
  return blocks.flatMap((block) => paragraphsOfBlock(block, 0, context))
}

function paragraphsOfBlock(block: Block, level: number, context: NotesContext): XmlElement[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text, margin(level), context)]
    case 'subheading':
      return [paragraph([{ kind: 'strong', children: block.text }], margin(level), context)]
    case 'list':
      return listParagraphs(block, level, context)
    case 'quotation': {
      const said = block.paragraphs.map((text): Inline[] => [{ kind: 'emphasis', children: text }])
      const all = [...said, ...(block.speaker === undefined ? [] : [block.speaker])]
      return all.map((text) => paragraph(text, margin(level + 1), context))
    }
    case 'table':
      return tableParagraphs(block, level, context)
    case 'chart':
      return tableParagraphs(block.table, level, context)
    case 'code':
      return block.text
        .split('\n')
        .map((text) => paragraph([{ kind: 'code', text }], margin(level), context))
    case 'picture':
      return [paragraph([{ kind: 'text', text: block.alt }], margin(level), context)]
  }
}

function listParagraphs(
  { items, start }: List,
  level: number,
  context: NotesContext,
): XmlElement[] {
  const sign =
    start === undefined
      ? [xml('a:buFont', { typeface: 'Arial' }), xml('a:buChar', { char: '•' })]
      : [xml('a:buAutoNum', { type: 'arabicPeriod', startAt: start > 1 ? start : undefined })]
  const properties = xml(
    'a:pPr',
    { marL: STEP * (level + 1), lvl: level > 0 ? Math.min(8, level) : undefined, indent: -STEP },
    sign,
  )
  return items.flatMap(({ text, children }) => [
    paragraph(text, properties, context),
    ...children.flatMap((child) => paragraphsOfBlock(child, level + 1, context)),
  ])
}

/** A table's rows, their cells parted by tabs. */
function tableParagraphs({ head, rows }: Table, level: number, context: NotesContext) {
  const line = (cells: Table['head']): Inline[] => [
    { kind: 'text', text: cells.map(plainText).join('\t') },
  ]
  return [head, ...rows].map((cells) => paragraph(line(cells), margin(level), context))
}

function margin(level: number): XmlElement | undefined {
  return level === 0 ? undefined : xml('a:pPr', { marL: STEP * level })
}

function paragraph(
  text: readonly Inline[],
  properties: XmlElement | undefined,
  context: NotesContext,
): XmlElement {
  return xml('a:p', {}, [properties, ...text.flatMap((inline) => runsOf(inline, {}, context))])
}

function runsOf(inline: Inline, format: RunFormat, context: NotesContext): XmlElement[] {
  const inside = (children: readonly Inline[], more: RunFormat) =>
    children.flatMap((child) => runsOf(child, { ...format, ...more }, context))
  switch (inline.kind) {
    case 'text':
    case 'part':
      return [run(inline.text, format, [], context)]
    case 'code': {
      const font = xml('a:latin', { typeface: 'Courier New' })
      return [run(inline.text, format, [font], context)]
    }
    case 'break':
      return [xml('a:br', {}, [xml('a:rPr', { lang: context.lang })])]
    case 'strong':
      return inside(inline.children, { b: 1 })
    case 'emphasis':
      return inside(inline.children, { i: 1 })
    case 'deletion':
      return inside(inline.children, { strike: 'sngStrike' })
    case 'link':
      return inside(inline.children, {}).map((each) => withLink(each, inline.url, context))
  }
}

function run(
  text: string,
  format: RunFormat,
  inside: readonly XmlElement[],
  { lang }: NotesContext,
): XmlElement {
  return xml('a:r', {}, [xml('a:rPr', { lang, ...format }, inside), xml('a:t', {}, [text])])
}

function withLink(run: XmlElement, address: string, { linkId }: NotesContext): XmlElement {
  const [properties, ...words] = run.children
  const id = linkId(address)
  if (typeof properties !== 'object' || id === undefined) return run
  const link = xml('a:hlinkClick', { 'r:id': id })
  const linked = { ...properties, children: [...properties.children, link] }
  return { ...run, children: [linked, ...words] }
}
