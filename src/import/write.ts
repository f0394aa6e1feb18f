import type { Block } from './article.ts'
import { DOUBTFUL } from './doubtful.ts'
import type { Draft, DraftSection } from './draft.ts'
import { escapeCell, escapeLine } from './markdown-text.ts'

/** Writes a draft as the text of a content file. */
export function writeContent(draft: Draft): string {
  const numbers = draft.sections.filter(({ role }) => role === 'takeaway')
  const sections = draft.sections.map((section) =>
    writeSection(section, numbers.indexOf(section) + 1, draft.lang),
  )
  const above = draft.isDoubtful === true ? [writeRemark(DOUBTFUL)] : []
  return `${[frontMatter(draft), ...above, ...sections].join('\n\n')}\n`
}

/** The longest value that the front matter takes. */
const MAX_VALUE = 200

function frontMatter({ title, subtitle, author, date, lang, source }: Draft): string {
  const line = (key: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${key}: ${quote(value)}`]
  const from = [
    ...line('  title', withSite(title, source.site)),
    ...line('  url', source.url),
    ...line('  file', source.file),
  ]
  return [
    '---',
    ...line('title', title),
    ...line('subtitle', subtitle),
    ...line('author', author),
    ...line('date', date),
    ...line('lang', lang),
    ...(from.length === 0 ? [] : ['source:', ...from]),
    '---',
  ].join('\n')
}

/** A source is its article, and who published it: “Four lessons | The Harbour Post”. */
function withSite(title: string, site: string | undefined): string {
  return site === undefined || title.includes(site) ? title : `${title} | ${site}`
}

/** JSON’s strings are YAML’s double-quoted ones. */
function quote(value: string): string {
  const isLong = value.length > MAX_VALUE
  return JSON.stringify(isLong ? `${value.slice(0, MAX_VALUE - 2)} …` : value)
}

function writeSection(section: DraftSection, number: number, lang: string): string {
  const { role, headline, notes } = section
  const heading =
    role === 'takeaway' ? `## ${number}. ${escapeLine(headline)}` : `## ${roleName(role, lang)}`
  return [
    heading,
    ...section.remarks.map(writeRemark),
    ...writeBody(section),
    ...(notes === '' ? [] : ['### Notes', notes]),
  ].join('\n\n')
}

/** A remark for the author. Two dashes would end the comment, for some readers also before a `!`. */
function writeRemark(remark: string): string {
  return `<!-- check: ${remark.replace(/\s+/g, ' ').replaceAll('--', '–')} -->`
}

/** What the slide shows; a section without anything is meant to show its headline alone. */
function writeBody({ lead, points, shown }: DraftSection): string[] {
  const lines = points.map(escapeLine)
  if (lines.length + shown.length === 0) return ['<!-- layout: statement -->']
  const list = lines.length > 1 ? [lines.map((line) => `- ${line}`).join('\n')] : lines
  const above = lead === undefined ? [] : [escapeLine(lead)]
  return [...above, ...list, ...shown.map(writeShown)]
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
      return writeTable(block.rows)
    case 'image':
      return `![${escapeLine(block.alt)}](<${escapeTarget(block.source)}>)`
    case 'code':
      return fenced(block.text)
    default:
      return escapeLine(block.text)
  }
}

/** A path between angle brackets: what would end it, or be read as an entity, has a backslash. */
function escapeTarget(path: string): string {
  return path.replace(/[<>\\]|&(?=#?\w+;)/g, '\\$&')
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const lines = rows.map(
    (row) =>
      `| ${Array.from({ length: columns }, (_, column) => escapeCell(row[column] ?? '')).join(' | ')} |`,
  )
  const rule = `|${' --- |'.repeat(columns)}`
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n')
}

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}
