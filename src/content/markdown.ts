import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Position, Problem } from '../model.ts'
import { error } from '../problem.ts'
import { findCrowds } from './crowds.ts'
import { withoutCode } from './without-code.ts'

/** Lists and quotations nested deeper than this make the parser slow and no slide better. */
const MAX_NESTING = 20

/** Parses CommonMark with GitHub's tables, strikethrough and footnotes. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ],
  })
}

/** Finds the first nesting that no slide can show; the parser would take very long for it. */
export function findDeepNesting(markdown: string, file: string): Problem[] {
  const lines = withoutCode(markdown.split('\n'))
  const line = lines.findIndex(isTooDeep)
  if (line >= 0) return [tooDeep({ file, line: line + 1, column: 1 })]
  return findCrowds(lines, file).slice(0, 1)
}

/** The marks of lists and quotations at the beginning of a line. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/

/** Brackets are pairs that the parser has to match. */
const MAX_BRACKETS = 1000

function isTooDeep(line: string): boolean {
  const markers = MARKERS.exec(line)?.[0] ?? ''
  const indent = /^[ \t]*/.exec(markers)?.[0] ?? ''
  const depth =
    (markers.match(/[>+*\-.)]/g)?.length ?? 0) + indent.replaceAll('\t', '    ').length / 2
  return depth > MAX_NESTING || (line.match(/[[\]]/g)?.length ?? 0) > MAX_BRACKETS
}

function tooDeep(at: Position): Problem {
  return error(
    'nesting',
    at,
    `Something is nested more than ${MAX_NESTING} levels deep here.`,
    'Use at most a few levels; split the section if it needs more.',
  )
}
