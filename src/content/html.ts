import type { Position } from '../model.ts'
import { warning } from '../problem.ts'
import type { Findings } from './inlines.ts'
import { cleanRun, splitAfterComments } from './text.ts'

/** Reads raw HTML: the comments in it are comments, the rest is shown as the text that it is. */
export function readHtml(html: string, at: Position, findings: Findings): string {
  const [closed, rest] = splitAfterComments(html)
  const text = closed.replace(/<!--([\s\S]*?)-->/g, (_whole, comment: string, offset: number) => {
    findings.onComment(comment, placeInside(html, offset, at))
    return ''
  })
  const shown = text + rest
  // A comment that is never closed is reported as just that.
  if (shown.trim() !== '' && !shown.includes('<!--')) warnOnce(shown, at, findings)
  return cleanRun(shown)
}

function placeInside(html: string, offset: number, at: Position): Position {
  const lines = html.slice(0, offset).split('\n')
  const indent = lines.length === 1 ? at.column : 1
  return { ...at, line: at.line + lines.length - 1, column: indent + (lines.at(-1)?.length ?? 0) }
}

/** A line with many tags is one thing to mend. */
function warnOnce(html: string, at: Position, { problems }: Findings): void {
  if (problems.some(({ rule, at: other }) => rule === 'html' && other.line === at.line)) return
  const [, tag = ''] = /<\/?([a-z]+)/i.exec(html) ?? []
  const written = MARKDOWN.get(tag.toLowerCase())
  const hint = written === undefined ? 'Write it in Markdown' : `Write it as ${written}`
  const message = 'HTML is not run: it is shown as text.'
  problems.push(
    warning('html', at, message, `${hint}; if the tag itself is meant, put it in backticks.`),
  )
}

/** How an author writes in Markdown what they know in HTML. */
const MARKDOWN: ReadonlyMap<string, string> = new Map([
  ['br', 'a backslash at the end of the line'],
  ['img', '![What it shows](picture.jpg)'],
  ['a', '[words](https://…)'],
  ['b', '**words**'],
  ['strong', '**words**'],
  ['i', '*words*'],
  ['em', '*words*'],
  ['li', '- a point'],
  ['code', '`code`'],
])
