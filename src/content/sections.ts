import type { Heading, Root, RootContent } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { positionOf } from './inlines.ts'

/** A content file's body, cut at its headings. */
export interface Outline {
  /** The first `#` heading. */
  readonly title: Heading | undefined
  /** What stands above the first section. */
  readonly context: readonly RootContent[]
  readonly sections: readonly OutlineSection[]
  readonly problems: readonly Problem[]
}

/** One `##` section: its heading and what stands below it. */
export interface OutlineSection {
  readonly heading: Heading
  readonly body: readonly RootContent[]
}

/** Cuts the body at its `##` headings. A heading made by dashes below a paragraph is none. */
export function cutSections(root: Root, markdown: string, file: string): Outline {
  const problems: Problem[] = []
  const nodes = root.children.map((node) => {
    if (node.type !== 'heading' || !isUnderlined(node, markdown)) return node
    problems.push(underlined(node, file))
    return { ...node, type: 'paragraph' as const }
  })
  const title = nodes.find((node): node is Heading => isHeading(node, 1))
  const rest = nodes.filter((node) => node !== title && node.type !== 'footnoteDefinition')
  problems.push(...rest.filter((node) => isHeading(node, 1)).map((node) => secondTitle(node, file)))
  const headings = rest.filter((node) => isHeading(node, 2))
  const starts = headings.map((heading) => rest.indexOf(heading))
  const sections = headings.map((heading, index) => ({
    heading,
    body: rest.slice((starts[index] ?? 0) + 1, starts[index + 1]),
  }))
  return { title, context: rest.slice(0, starts[0]), sections, problems }
}

function isHeading(node: RootContent, depth: number): node is Heading {
  return node.type === 'heading' && node.depth === depth
}

function isUnderlined(node: Heading, markdown: string): boolean {
  return !/^#{1,6}(?=\s|$)/.test(markdown.slice(node.position?.start.offset))
}

function underlined(node: Heading, file: string): Problem {
  return warning(
    'underlined',
    positionOf(node, file),
    'The line below makes this paragraph a heading in Markdown; it is read as a paragraph.',
    'Put an empty line between them, or write the heading as ## Heading.',
  )
}

function secondTitle(node: Heading, file: string): Problem {
  return warning(
    'second-title',
    positionOf(node, file),
    'A deck has one # heading, its title; this one is shown inside its section.',
    'Start a slide with ##.',
  )
}

/** A body in two: what is on the slide, and the nodes under `### Notes`. */
export function cutNotes(body: readonly RootContent[]): {
  shown: readonly RootContent[]
  notes: readonly RootContent[]
} {
  const start = body.findIndex(isNotesHeading)
  return start < 0
    ? { shown: body, notes: [] }
    : { shown: body.slice(0, start), notes: body.slice(start + 1) }
}

/** “Notes” in the languages that decks are written in. */
const NOTES_HEADING =
  /^(speaker |presenter )?(notes?|notizen|(sprecher|redner|vortrags)notizen|notes? (de l['’]orateur|du présentateur|pour l['’]orateur)|notas( del orador| do orador)?|note del relatore|notities|ノート|备注|备註|노트|ملاحظات)\s*[:：]?$/i

/** Whether a heading says that speaker notes follow. */
export function isNotesName(heading: string): boolean {
  return NOTES_HEADING.test(heading.trim())
}

function isNotesHeading(node: RootContent): boolean {
  if (node.type !== 'heading' || node.depth !== 3) return false
  const [only, ...rest] = node.children
  return only?.type === 'text' && rest.length === 0 && isNotesName(only.value)
}
