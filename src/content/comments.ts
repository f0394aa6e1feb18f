import type { Position, Problem } from '../model.ts'
import { error, warning } from '../problem.ts'
import { cleanLines } from './text.ts'

/** What an author's comment is: an order to takedeck, a remark to themselves, or a speaker note. */
export type Comment =
  | { readonly kind: 'directive'; readonly key: DirectiveKey; readonly value: string }
  | { readonly kind: 'remark' }
  | { readonly kind: 'note'; readonly text: string }

/** The orders that a comment can give. */
export type DirectiveKey = 'layout' | 'class' | 'chart'

/** Marp habits that mean nothing here; passed on, they would steer Marp instead. */
const MARP_DIRECTIVES =
  /^_?(theme|style|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|paginate|header|footer|headingDivider|size|math|transition|fit|marp|class)\s*:/

/** Sorts one comment, given without its `<!--` and `-->`. */
export function readComment(
  comment: string,
  at: Position,
): { comment: Comment; problems: Problem[] } {
  const text = cleanLines(comment)
  const directive = /^(layout|class|chart)\s*:\s*(.*)$/.exec(text)
  if (directive !== null) {
    const [, key, value = ''] = directive
    return {
      comment: { kind: 'directive', key: key as DirectiveKey, value: value.trim() },
      problems: [],
    }
  }
  if (/^(check|todo|import)\s*:/i.test(text)) return { comment: { kind: 'remark' }, problems: [] }
  const problems = MARP_DIRECTIVES.test(text) ? [notADirective(text, at)] : []
  return { comment: { kind: 'note', text }, problems }
}

function notADirective(text: string, at: Position): Problem {
  const key = text.slice(0, text.indexOf(':'))
  return warning(
    'marp-directive',
    at,
    `“${key}” is a directive of Marp; here this comment is a speaker note.`,
    'Remove it if it was meant for Marp: the theme and `layout:` set the look.',
  )
}

/** Where an HTML comment is opened and never closed. Code between fences is left alone. */
export function findUnclosedComment(markdown: string, file: string): Problem[] {
  const hidden = hideCode(markdown)
  let from = 0
  for (;;) {
    const open = hidden.indexOf('<!--', from)
    if (open < 0) return []
    const close = hidden.indexOf('-->', open + 4)
    if (close < 0) return [unclosed(markdown, open, file)]
    from = close + 3
  }
}

/** The text with everything in code blanked out, so that offsets stay true. */
function hideCode(markdown: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ')
  return markdown
    .replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[^\n]*$|(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank)
}

function unclosed(markdown: string, offset: number, file: string): Problem {
  const lines = markdown.slice(0, offset).split('\n')
  const at = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  return error(
    'comment-open',
    at,
    'This comment is never closed, so everything below it would vanish.',
    'Close it with -->.',
  )
}
