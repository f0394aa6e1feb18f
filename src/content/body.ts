import { plainText } from '../inline.ts'
import type {
  Block,
  Choice,
  Inline,
  ListItem,
  Position,
  Problem,
  Section,
  SlideLink,
} from '../model.ts'
import { isClassName } from './comments.ts'
import { checkRoles, checkSection, orderAboveSections, withoutSections } from './complaints.ts'
import { footnotesOf } from './footnotes.ts'
import { misplacedPicture, positionOf } from './inlines.ts'
import { definitionsOf } from './links.ts'
import { findDeepNesting } from './markdown.ts'
import { parseQuickly } from './quick-markdown.ts'
import { closeWithSummary, roleOf } from './roles.ts'
import { type SectionReader, sectionReader } from './section-body.ts'
import { cutSections, type OutlineSection } from './sections.ts'
import { findUnclosedCode, findUnclosedComments } from './unclosed.ts'

/** What stands below the front matter. */
export interface Body {
  /** The words of the first `#` heading. */
  readonly title: readonly Inline[]
  /** Where that heading stands. */
  readonly titleAt: Position | undefined
  readonly context: readonly Block[]
  readonly contextNotes: string
  readonly sections: readonly Section[]
  /** The footnotes' texts, in the order of their numbers. */
  readonly footnotes: readonly ListItem[]
  readonly slideLinks: readonly SlideLink[]
  readonly problems: readonly Problem[]
  /** Nothing kept the whole of it from being read. */
  readonly isWhole: boolean
}

/** Reads the Markdown of a content file: title, context, sections. */
export function readBody(markdown: string, file: string, lang = 'en'): Body {
  const tooDeep = findDeepNesting(markdown, file)
  if (tooDeep.length > 0) return { ...EMPTY, problems: tooDeep }
  const root = parseQuickly(markdown)
  const unclosed = [
    ...findUnclosedComments(root, markdown, file),
    ...findUnclosedCode(root, markdown, file),
  ]
  const outline = cutSections(root, markdown, file)
  const footnotes = footnotesOf(root)
  const slideLinks: SlideLink[] = []
  const known = { definitions: definitionsOf(root), footnotes: footnotes.numbers, file, lang }
  const reader = sectionReader(markdown, { ...known, slideLinks })
  const remarks = footnotes.definitions.map(({ children }) => reader(undefined, children))
  const opening = reader(outline.title, outline.context)
  const read = outline.sections.map((section) => readSection(section, reader, file))
  const sections = closeWithSummary(read.map(({ section }) => section))
  const isWhole = unclosed.length === 0
  const problems = [
    ...unclosed,
    ...outline.problems,
    ...opening.problems,
    ...[...opening.directives].map(([key, { at }]) => orderAboveSections(key, at)),
    ...[...read, ...remarks].flatMap(({ problems }) => problems),
    ...remarks.flatMap(({ blocks }) => picturesIn(blocks)),
    ...checkRoles(sections),
  ]
  return {
    title: opening.headline,
    titleAt: outline.title && positionOf(outline.title, file),
    context: opening.blocks,
    contextNotes: opening.notes,
    sections,
    footnotes: remarks.map(({ blocks }) => itemOf(blocks.filter(({ kind }) => kind !== 'picture'))),
    slideLinks,
    problems: read.length === 0 && isWhole ? withoutSections(problems, file) : problems,
    isWhole,
  }
}

const EMPTY: Body = {
  title: [],
  titleAt: undefined,
  context: [],
  contextNotes: '',
  sections: [],
  footnotes: [],
  slideLinks: [],
  problems: [],
  isWhole: false,
}

/** A footnote has no room for pictures. */
function picturesIn(blocks: readonly Block[]): Problem[] {
  return blocks.flatMap((block) => (block.kind === 'picture' ? [misplacedPicture(block.at)] : []))
}

function itemOf(blocks: readonly Block[]): ListItem {
  const [first, ...rest] = blocks
  return first?.kind === 'paragraph'
    ? { text: first.text, children: rest }
    : { text: [], children: blocks }
}

function readSection(
  { heading, body }: OutlineSection,
  reader: SectionReader,
  file: string,
): { section: Section; problems: readonly Problem[] } {
  const read = reader(heading, body)
  const { blocks, notes, directives } = read
  const { headline, givenNumber } = takeNumber(read.headline)
  const section: Section = {
    role: roleOf(plainText(headline)),
    headline,
    givenNumber,
    blocks,
    notes,
    layout: choiceOf(directives.get('layout')),
    classes: (directives.get('class')?.value ?? '').split(/[\s,]+/).filter(isClassName),
    at: positionOf(heading, file),
  }
  return { section, problems: [...read.problems, ...checkSection(section, read)] }
}

const NUMBER = /^\(?(\d{1,3})[.):]\s+/

/** `## 1. Headline`: the number orders the file, it is not part of the headline. */
function takeNumber(headline: readonly Inline[]): Pick<Section, 'headline' | 'givenNumber'> {
  const [first, ...rest] = headline
  const [written, number] = (first?.kind === 'text' && NUMBER.exec(first.text)) || []
  if (first?.kind !== 'text' || written === undefined) return { headline, givenNumber: undefined }
  const text = first.text.slice(written.length)
  const others = text === '' ? rest : [{ kind: 'text' as const, text }, ...rest]
  return { headline: others, givenNumber: Number(number) }
}

function choiceOf(directive: { value: string; at: Choice['at'] } | undefined): Choice | undefined {
  return directive && { name: directive.value, at: directive.at }
}
