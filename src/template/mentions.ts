import type { Position, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error } from '../problem.ts'

/** A Handlebars template and the file that it stands in. */
export interface TemplateSource {
  readonly file: string
  readonly text: string
  /** What it was compiled to when takedeck was; a project's own have nothing. */
  readonly ready?: object
}

/** A name in a template: used, inserted as it is, or the name of another template. */
export interface Mention {
  readonly kind: 'name' | 'insert' | 'partial'
  /** `quotation.speaker` has two. */
  readonly parts: readonly string[]
  readonly line: number
  readonly column: number
}

/** What a template's names are looked up in. */
interface Vocabulary {
  readonly source: TemplateSource
  /** The helpers. */
  readonly known: readonly string[]
  readonly sample: Readonly<Record<string, unknown>>
}

/** Finds names that do not exist, and texts that would be inserted unescaped. */
export function checkMentions(mentions: readonly Mention[], vocabulary: Vocabulary): Problem[] {
  return mentions.flatMap((mention) => checkMention(mention, vocabulary) ?? [])
}

function checkMention(mention: Mention, vocabulary: Vocabulary): Problem | undefined {
  const { kind, parts, line, column } = mention
  const at = { file: vocabulary.source.file, line, column }
  if (kind === 'partial') return partial(at)
  const [name = ''] = parts
  if (parts.length === 0) return undefined
  if (kind === 'name' && vocabulary.known.includes(name)) return undefined
  if (!hasPath(vocabulary.sample, parts)) return unknownName(parts.join('.'), at, vocabulary)
  return kind === 'insert' && !INSERTED.includes(name) ? unescaped(name, at) : undefined
}

/** What takedeck itself makes, so that it can stand in Markdown as it is. */
const INSERTED = ['classes', 'layout', 'theme', 'lang', 'index', 'number', 'count']

function hasPath(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined || value === undefined || Array.isArray(value)) return true
  if (typeof value !== 'object' || value === null) return false
  const property = Object.getOwnPropertyDescriptor(value, first)
  return property !== undefined && hasPath(property.value, rest)
}

function unknownName(name: string, at: Position, { known, sample }: Vocabulary): Problem {
  const names = Object.keys(sample)
  const nearest = nearestWord(name, [...names, ...known])
  const hint = nearest === undefined ? '' : `Did you mean “${nearest}”? `
  const list = `This template can name ${names.join(', ')}; its helpers are ${known.join(', ')}.`
  return error(
    'template-name',
    at,
    `The template names “${name}”, which does not exist.`,
    hint + list,
  )
}

function unescaped(name: string, at: Position): Problem {
  const hint = `Write {{inline ${name}}} for running text, {{blocks ${name}}} for blocks, {{text ${name}}} for a plain text, {{attribute ${name}}} for one inside HTML.`
  return error(
    'template-unescaped',
    at,
    `“${name}” is inserted as it is, so an author’s text could change the deck’s structure.`,
    hint,
  )
}

function partial(at: Position): Problem {
  const hint = 'Write its text here: every layout is one file.'
  return error('template-partial', at, 'A template cannot include another one.', hint)
}

/** What Handlebars says of a template that it cannot read or fill. */
export function brokenTemplate(source: TemplateSource, failure: unknown): Problem {
  const message = failure instanceof Error ? failure.message : String(failure)
  const [, line, column] = /(?:line |- )(\d+)(?::(\d+))?/.exec(message) ?? []
  const at = { file: source.file, line: Number(line ?? 1), column: Number(column ?? 0) + 1 }
  const [reason = ''] = message.replace(/ - \d+:\d+$/, '').split('\n')
  const hint = message.startsWith('Parse error')
    ? 'Look above this place for a {{#if}} or {{#each}} that is not ended, or {{ without }}.'
    : 'Give each helper what it is for: {{inline headline}}, {{blocks blocks}}, {{text subtitle}}.'
  return error('template', at, `The template fails: ${reason}`, hint)
}
