import type { Heading, RootContent } from 'mdast'
import type { Block, Choice, Inline, Position, Problem } from '../model.ts'
import { readBlocks } from './blocks.ts'
import { type DirectiveKey, readComment } from './comments.ts'
import { chartWithoutTable, orderAmongNotes } from './complaints.ts'
import { findMissingFootnotes } from './footnotes.ts'
import { findHyphenedSources } from './hyphened-sources.ts'
import { type Findings, positionOf, readPlainInlines } from './inlines.ts'
import { cutNotes } from './sections.ts'
import { findStrayMarkup } from './stray-markup.ts'
import { findTaskBoxes } from './task-boxes.ts'
import { cleanLines, splitAfterComments } from './text.ts'
import { findUndrawn } from './undrawn.ts'

/** A heading and what stands below it, read. */
export interface SectionBody {
  readonly headline: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly notes: string
  readonly directives: ReadonlyMap<DirectiveKey, { value: string; at: Position }>
  readonly problems: readonly Problem[]
}

/** Makes a function that reads a heading and what stands below it: blocks, notes, directives. */
export function sectionReader(
  markdown: string,
  known: Pick<Findings, 'definitions' | 'footnotes' | 'file' | 'lang' | 'slideLinks'>,
) {
  return (heading: Heading | undefined, nodes: readonly RootContent[]): SectionBody => {
    const problems: Problem[] = []
    const { comments, charts, directives, onComment } = commentSorter(problems)
    const takeChart = () => charts.pop()
    const findings: Findings = { ...known, problems, onComment, takeChart }
    const { shown, notes } = cutNotes(nodes)
    const headline = readPlainInlines(heading?.children ?? [], findings)
    const blocks = readBlocks(shown, findings)
    const onSlide = [...(heading === undefined ? [] : [heading]), ...shown]
    problems.push(...findMissingFootnotes([...onSlide, ...notes], markdown, known.file))
    problems.push(...findTaskBoxes(shown, markdown, known.file))
    problems.push(...findHyphenedSources(shown, markdown, known.file))
    problems.push(...findStrayMarkup(onSlide, markdown, known.file))
    problems.push(...findUndrawn(onSlide, markdown, known.file))
    problems.push(...charts.map(({ at }) => chartWithoutTable(at)))
    problems.push(...notes.flatMap((node) => findSilentOrders(node, known.file)))
    const spoken = [sourceOf(notes, markdown), ...comments].filter((note) => note !== '')
    return { headline, blocks, notes: spoken.join('\n\n'), directives, problems }
  }
}

/** Puts each comment where it belongs; `problems` gets what is wrong with them. */
function commentSorter(problems: Problem[]) {
  const comments: string[] = []
  const charts: Choice[] = []
  const directives = new Map<DirectiveKey, { value: string; at: Position }>()
  const onComment = (text: string, at: Position) => {
    const { comment, problems: found } = readComment(text, at)
    problems.push(...found)
    if (comment.kind === 'note' && comment.text !== '') comments.push(comment.text)
    if (comment.kind !== 'directive') return
    const { key, value } = comment
    if (key === 'chart') charts.push({ name: value, at })
    else directives.set(key, { value, at })
  }
  return { comments, charts, directives, onComment }
}

/** Orders below `### Notes`, where a comment is part of what the speaker says. */
function findSilentOrders(node: RootContent, file: string): Problem[] {
  if (node.type !== 'html') return []
  const at = positionOf(node, file)
  return [...splitAfterComments(node.value)[0].matchAll(/<!--([\s\S]*?)-->/g)].flatMap(
    ([, text = '']) => {
      const { comment } = readComment(text, at)
      return comment.kind === 'directive' ? [orderAmongNotes(comment.key, at)] : []
    },
  )
}

/** The author's own text of these nodes. Comments in it are left to those who read the file. */
function sourceOf(nodes: readonly RootContent[], markdown: string): string {
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return ''
  return cleanLines(markdown.slice(start, end))
}

/** Reads one heading and the nodes below it. */
export type SectionReader = ReturnType<typeof sectionReader>
