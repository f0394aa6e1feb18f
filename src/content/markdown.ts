import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Position } from '../model.ts'
import { error, ProblemError } from '../problem.ts'

/** Lists and quotations nested deeper than this make the parser slow and no slide better. */
const MAX_NESTING = 20

/**
 * Parses CommonMark with GitHub's tables and strikethrough.
 * Throws a `ProblemError` for nesting that no slide can show.
 */
export function parseMarkdown(markdown: string, file: string): Root {
  refuseDeepNesting(markdown, file)
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
}

function refuseDeepNesting(markdown: string, file: string): void {
  for (const [index, line] of markdown.split('\n').entries()) {
    const opening = /^(?:[ \t]*(?:>|[-+*](?=[ \t])))+|^[ \t]+/.exec(line)?.[0] ?? ''
    const depth = opening.replace(/[^>+*-]/g, '').length + Math.floor(indentOf(line) / 2)
    const brackets = line.match(/[[\]]/g)?.length ?? 0
    if (depth > MAX_NESTING || brackets > 1000) throw tooDeep({ file, line: index + 1, column: 1 })
  }
}

function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}

function tooDeep(at: Position): ProblemError {
  return new ProblemError([
    error(
      'nesting',
      at,
      `Something is nested more than ${MAX_NESTING} levels deep here.`,
      'Use at most a few levels; split the section if it needs more.',
    ),
  ])
}
