import type {
  Block,
  Choice,
  Deck,
  Inline,
  ListItem,
  Position,
  Problem,
  SettingsFile,
  Source,
} from '../model.ts'
import { inOrder } from '../problem.ts'
import { findMarpWords, findSilentPictures } from './alternative-texts.ts'
import { type Body, readBody } from './body.ts'
import { mergeBrands } from './brand.ts'
import { checkTitle } from './complaints.ts'
import { decodeContent } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readProjectSettings } from './project-settings.ts'
import type { FrontMatter } from './schema.ts'
import { checkSettings } from './settings.ts'
import { joinMissingTitle } from './unknown-keys.ts'

/** A deck as far as it could be read, and what is wrong with it. */
export interface ParsedContent {
  readonly deck: Deck
  readonly problems: readonly Problem[]
}

/**
 * Reads a content file's bytes as a deck; `file` is its path as problems name it. What the project's
 * settings say holds until the file's front matter says otherwise.
 * Throws a `ProblemError` where it cannot be read at all.
 */
export function parseContent(
  bytes: Uint8Array,
  file: string,
  settingsFile?: SettingsFile,
): ParsedContent {
  const project = readProjectSettings(settingsFile)
  const text = decodeContent(bytes, file)
  const { fields, isBroken, isClosed, body: markdown, problems } = splitFrontMatter(text, file)
  const { settings: own, wrongKeys, problems: wrong } = checkSettings(fields)
  const settings = { ...project.settings, ...own }
  const body = readBody(markdown, file, settings.lang)
  // A title that could not be read is not missing as well.
  const isTitleKnown = body.isWhole && !isBroken && !wrongKeys.has('title')
  const start: Position = { file, line: 1, column: 1 }
  const titleProblems = isTitleKnown
    ? checkTitle(settings.title, body.title, body.titleAt ?? start)
    : []
  const themeOf = own.theme === undefined ? project : { fields }
  return {
    deck: {
      ...assemble(settings, body, start),
      theme: choiceOf(settings.theme, themeOf.fields.get('theme')?.at),
      brand: mergeBrands(project, { settings: own, fields }),
    },
    problems: joinMissingTitle(
      inOrder([
        ...project.problems,
        ...problems,
        ...wrong,
        // What nothing closes may have taken the sections with it.
        ...body.problems.filter(({ rule }) => isClosed || rule !== 'no-sections'),
        ...findSilentPictures(blocksOf(body)),
        ...findMarpWords(blocksOf(body)),
        ...titleProblems,
      ]),
      fields,
    ),
  }
}

function blocksOf({ context, sections }: Body): readonly Block[] {
  return [...context, ...sections.flatMap(({ blocks }) => blocks)]
}

function choiceOf(name: string | undefined, at: Position | undefined): Choice | undefined {
  return name === undefined || at === undefined ? undefined : { name, at }
}

function assemble(settings: FrontMatter, body: Body, at: Position): Deck {
  return {
    title: settings.title === undefined ? body.title : [asText(settings.title)],
    subtitle: settings.subtitle,
    author: settings.author,
    date: settings.date,
    lang: settings.lang ?? 'en',
    theme: undefined,
    brand: undefined,
    source: readSource(settings.source),
    context: body.context,
    contextNotes: body.contextNotes,
    sections: body.sections,
    hasAgenda: settings.agenda === 'true',
    slideLinks: body.slideLinks,
    sources: [...body.footnotes, ...(settings.sources ?? []).map(readReference)],
    at,
  }
}

function asText(text: string): Inline {
  return { kind: 'text', text }
}

/** A source with its address below it, as one reads it. */
function readReference(reference: NonNullable<FrontMatter['sources']>[number]): ListItem {
  const { title = '', url = '' } =
    typeof reference === 'string' ? withAddress(reference) : reference
  const words = url.replace(/^https?:\/\/(www\.)?|\/$/g, '')
  const link: readonly Inline[] =
    url === '' ? [] : [{ kind: 'link', url, children: [asText(words)] }]
  if (title === '') return { text: link, children: [] }
  const below: readonly Inline[] = link.length === 0 ? [] : [{ kind: 'break' }, ...link]
  return { text: [asText(title), ...below], children: [] }
}

function withAddress(text: string): { title?: string; url?: string } {
  return /^https?:\/\/\S+$/.test(text) ? { url: text } : { title: text }
}

function readSource(source: FrontMatter['source']): Source | undefined {
  if (typeof source !== 'string') return source
  return /^https?:\/\//.test(source) ? { url: source } : { title: source }
}
