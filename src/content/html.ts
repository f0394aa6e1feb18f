import type { Position } from '../model.ts'
import { warning } from '../problem.ts'
import type { Findings } from './inlines.ts'
import { cleanRun } from './text.ts'

/** Reads raw HTML: the comments in it are comments, the rest is shown as the text that it is. */
export function readHtml(html: string, at: Position, findings: Findings): string {
  const shown = html.replace(/<!--([\s\S]*?)-->/g, (_whole, comment: string, offset: number) => {
    findings.onComment(comment, placeInside(html, offset, at))
    return ''
  })
  // A comment that is never closed is reported as just that.
  if (shown.trim() !== '' && !shown.includes('<!--')) warnOnce(at, findings)
  return cleanRun(shown)
}

function placeInside(html: string, offset: number, at: Position): Position {
  const lines = html.slice(0, offset).split('\n')
  const indent = lines.length === 1 ? at.column : 1
  return { ...at, line: at.line + lines.length - 1, column: indent + (lines.at(-1)?.length ?? 0) }
}

/** A line with many tags is one thing to mend. */
function warnOnce(at: Position, { problems }: Findings): void {
  if (problems.some(({ rule, at: other }) => rule === 'html' && other.line === at.line)) return
  const hint = 'Write it in Markdown; if the tag itself is meant, put it in backticks.'
  problems.push(warning('html', at, 'HTML is not run: it is shown as text.', hint))
}
