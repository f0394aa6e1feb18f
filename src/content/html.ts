import type { Position } from '../model.ts'
import { warning } from '../problem.ts'
import type { Findings } from './inlines.ts'
import { placesIn } from './places.ts'
import { cleanRun, splitAfterComments } from './text.ts'

/** Reads raw HTML: the comments in it are comments, the rest is shown as the text that it is. */
export function readHtml(html: string, at: Position, findings: Findings): string {
  const [closed, rest] = splitAfterComments(html)
  const placeOf = placesIn(html, at)
  const text = closed.replace(/<!--([\s\S]*?)-->/g, (_whole, comment: string, offset: number) => {
    findings.onComment(comment, placeOf(offset))
    return ''
  })
  const shown = text + rest
  // A comment that is never closed is reported as just that.
  if (shown.trim() !== '' && !shown.includes('<!--')) warnOnce(shown, at, findings)
  return cleanRun(shown)
}

/** A line with many tags is one thing to mend. */
function warnOnce(html: string, at: Position, { problems }: Findings): void {
  const last = problems.findLast(({ rule }) => rule === 'html')
  if (last?.at.line === at.line) return
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
