import type { Definition, Root } from 'mdast'
import { plainText } from '../inline.ts'
import type { Block, Choice, Deck, Inline, Position, Problem, Section, Source } from '../model.ts'
import { findUnclosedComment } from './comments.ts'
import { checkSection, checkTitle, noSections } from './complaints.ts'
import { decodeContent } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { positionOf, readInlines } from './inlines.ts'
import { parseMarkdown } from './markdown.ts'
import { roleOf } from './roles.ts'
import type { FrontMatter } from './schema.ts'
import { type SectionReader, sectionReader } from './section-body.ts'
import { cutSections, type OutlineSection } from './sections.ts'
import { checkSettings } from './settings.ts'

/** A deck as far as it could be read, and what is wrong with it. */
export interface ParsedContent {
  readonly deck: Deck
  readonly problems: readonly Problem[]
}

/**
 * Reads a content file's bytes as a deck; `file` is its path as problems name it.
 * Throws a `ProblemError` where it cannot be read at all.
 */
export function parseContent(bytes: Uint8Array, file: string): ParsedContent {
  const text = decodeContent(bytes, file)
  const { fields, body, problems } = splitFrontMatter(text, file)
  const { settings, problems: wrong } = checkSettings(fields, file)
  const read = readBody(body, file)
  const title = settings.title ? [asText(settings.title)] : read.title
  const found = [
    ...problems,
    ...wrong,
    ...read.problems,
    ...checkTitle(settings.title, read.title, { file, line: 1, column: 1 }),
  ]
  const theme = choiceOf(settings.theme, fields.get('theme')?.at)
  return { deck: { ...assemble(settings, title, read, file), theme }, problems: found }
}

interface Body {
  readonly title: readonly Inline[]
  readonly context: readonly Block[]
  readonly contextNotes: string
  readonly sections: readonly Section[]
  readonly problems: readonly Problem[]
}

function readBody(body: string, file: string): Body {
  const unclosed = findUnclosedComment(body, file)
  if (unclosed.length > 0) return { ...EMPTY_BODY, problems: unclosed }
  const root = parseMarkdown(body, file)
  const outline = cutSections(root, body, file)
  const reader = sectionReader(body, definitionsOf(root), file)
  const context = reader(outline.context)
  const sections = outline.sections.map((section) => readSection(section, reader, file))
  const titleNodes = outline.title?.children ?? []
  const title = readInlines(titleNodes, { ...context.findings, onComment: () => undefined }).text
  const problems = [
    ...outline.problems,
    ...context.problems,
    ...sections.flatMap((section) => section.problems),
    ...(sections.length === 0 ? [noSections(file)] : []),
  ]
  return {
    title,
    context: context.blocks,
    contextNotes: context.notes,
    sections: sections.map(({ section }) => section),
    problems,
  }
}

const EMPTY_BODY: Body = { title: [], context: [], contextNotes: '', sections: [], problems: [] }

function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = root.children.filter((node) => node.type === 'definition')
  return new Map(definitions.toReversed().map((node) => [node.identifier, node]))
}

function readSection(
  { heading, body }: OutlineSection,
  reader: SectionReader,
  file: string,
): { section: Section; problems: readonly Problem[] } {
  const at = positionOf(heading, file)
  const read = reader(body)
  const { directives } = read
  const headline = withoutNumber(readInlines(heading.children, read.findings).text)
  const section: Section = {
    role: roleOf(plainText(headline)),
    headline,
    blocks: read.blocks,
    notes: read.notes,
    layout: choiceOf(directives.get('layout')?.value, directives.get('layout')?.at),
    classes: classNames(directives.get('class')?.value),
    at,
  }
  return { section, problems: [...read.problems, ...checkSection(section, read)] }
}

/** `## 1. Headline`: the number orders the file, it is not part of the headline. */
function withoutNumber(headline: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = headline
  if (first?.kind !== 'text') return headline
  const text = first.text.replace(/^\(?\d{1,3}[.):]\s+(?=\S)/, '')
  return [{ kind: 'text', text }, ...rest]
}

function classNames(value = ''): readonly string[] {
  return value.split(/[\s,]+/).filter((name) => /^[A-Za-z][\w-]*$/.test(name))
}

function choiceOf(name: string | undefined, at: Position | undefined): Choice | undefined {
  return name === undefined || at === undefined ? undefined : { name, at }
}

function asText(text: string): Inline {
  return { kind: 'text', text }
}

function assemble(settings: FrontMatter, title: readonly Inline[], read: Body, file: string): Deck {
  return {
    title,
    subtitle: settings.subtitle,
    author: settings.author,
    date: settings.date,
    lang: settings.lang ?? 'en',
    theme: undefined,
    source: readSource(settings.source),
    context: read.context,
    contextNotes: read.contextNotes,
    sections: read.sections,
    at: { file, line: 1, column: 1 },
  }
}

function readSource(source: FrontMatter['source']): Source | undefined {
  if (typeof source !== 'string') return source
  return /^https?:\/\//.test(source) ? { url: source } : { title: source }
}
