import type { Block } from './article.ts'
import type { Draft, DraftSection } from './draft.ts'
import { escapeCell, escapeLine, escapeNote } from './markdown-text.ts'

/** Writes a draft as the text of a content file. */
export function writeContent(draft: Draft): string {
  const numbers = draft.sections.filter(({ role }) => role === 'takeaway')
  const sections = draft.sections.map((section) =>
    writeSection(section, numbers.indexOf(section) + 1, draft.lang),
  )
  return `${[frontMatter(draft), ...sections].join('\n\n')}\n`
}

/** The longest value that the front matter takes. */
const MAX_VALUE = 200

function frontMatter({ title, author, date, lang, source }: Draft): string {
  const line = (key: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${key}: ${quote(value)}`]
  const from = [
    ...line('  title', title),
    ...line('  url', source.url),
    ...line('  file', source.file),
  ]
  return [
    '---',
    ...line('title', title),
    ...line('author', author),
    ...line('date', date),
    ...line('lang', lang),
    ...(from.length === 0 ? [] : ['source:', ...from]),
    '---',
  ].join('\n')
}

/** JSON’s strings are YAML’s double-quoted ones. */
function quote(value: string): string {
  const isLong = value.length > MAX_VALUE
  return JSON.stringify(isLong ? `${value.slice(0, MAX_VALUE - 2)} …` : value)
}

function writeSection(section: DraftSection, number: number, lang: string): string {
  const name = section.role === 'takeaway' ? '' : roleName(section.role, lang)
  const heading = name === '' ? `## ${number}. ${escapeLine(section.headline)}` : `## ${name}`
  const points = section.points.map(escapeLine)
  const [only = ''] = points
  const notes = section.notes.length === 0 ? [] : ['### Notes', writeNotes(section.notes)]
  return [
    heading,
    ...section.remarks.map((remark) => `<!-- check: ${remark.replaceAll('--', '–')} -->`),
    ...(points.length > 1 ? [points.map((point) => `- ${point}`).join('\n')] : [only]),
    ...section.shown.map(writeShown),
    ...notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const NAMES: Readonly<Record<string, readonly [introduction: string, conclusion: string]>> = {
  en: ['Introduction', 'Conclusion'],
  de: ['Einleitung', 'Fazit'],
  fr: ['Introduction', 'Conclusion'],
  es: ['Introducción', 'Conclusión'],
  it: ['Introduzione', 'Conclusione'],
  pt: ['Introdução', 'Conclusão'],
  nl: ['Inleiding', 'Conclusie'],
  ja: ['はじめに', 'まとめ'],
  zh: ['引言', '结论'],
  ko: ['서론', '결론'],
  ar: ['مقدمة', 'خاتمة'],
}

function roleName(role: 'introduction' | 'conclusion', lang: string): string {
  const [introduction, conclusion] = NAMES[lang.split('-')[0] ?? ''] ?? [
    'Introduction',
    'Conclusion',
  ]
  return role === 'introduction' ? introduction : conclusion
}

function writeShown(block: Block): string {
  switch (block.kind) {
    case 'table':
      return writeTable(block.rows, escapeCell)
    case 'image':
      return `![${escapeLine(block.alt)}](<${block.source.replace(/[<>\\]/g, '\\$&')}>)`
    case 'code':
      return fenced(block.text)
    default:
      return escapeLine(block.text)
  }
}

function writeTable(rows: readonly (readonly string[])[], write: (cell: string) => string): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const lines = rows.map(
    (row) =>
      `| ${Array.from({ length: columns }, (_, column) => write(row[column] ?? '')).join(' | ')} |`,
  )
  const rule = `|${' --- |'.repeat(columns)}`
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n')
}

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}

/** The whole prose; items of a list that follow each other stay one list. */
function writeNotes(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const isListGoingOn = block.kind === 'item' && blocks[index - 1]?.kind === 'item'
      return `${index === 0 ? '' : isListGoingOn ? '\n' : '\n\n'}${writeNote(block)}`
    })
    .join('')
}

function writeNote(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `#### ${block.text}`
    case 'item':
      return `${'  '.repeat(block.depth)}${block.marker} ${escapeNote(block.text)}`
    case 'quote':
      return escapeNote(block.text).replace(/^/gm, '> ')
    case 'paragraph':
      return escapeNote(block.text)
    default:
      return writeShown(block)
  }
}
