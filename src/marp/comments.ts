import { type Ruler, ruleNamed } from './rules.ts'

/** As much of markdown-it, which Marp brings with it, as reading comments needs. */
export interface CommentReader {
  readonly block: { readonly ruler: Ruler<BlockRule> }
}

/** A rule of the parser for blocks. */
export type BlockRule = (
  state: State,
  startLine: number,
  endLine: number,
  silent: boolean,
) => boolean

interface State {
  readonly src: string
  readonly tokens: readonly Token[]
  readonly bMarks: readonly number[]
  readonly tShift: readonly number[]
  readonly eMarks: readonly number[]
  readonly sCount: readonly number[]
  readonly blkIndent: number
  line: number
  readonly getLines: (begin: number, end: number, indent: number, keepsLastEnd: boolean) => string
  readonly push: (type: string, tag: string, nesting: 0) => Token
}

interface Token {
  content: string
  markup: string
  meta: object | null
}

/** What is known of a comment once Marp has read it. */
type Reading = Pick<Token, 'content' | 'meta'>

/**
 * Has Marp read each comment once. It takes every one for YAML, which takes a fifth of its time; but
 * classes repeat from slide to slide, and a note is certainly none.
 */
export function readCommentsOnce({ block: { ruler } }: CommentReader): void {
  const read = ruleNamed(ruler, COMMENT)
  const known = new Map<string, Reading>()
  ruler.at(COMMENT, (state, startLine, endLine, isSilent) => {
    const end = isSilent ? undefined : endOfBlock(state, startLine, endLine, COMMENT_MARKS)
    if (end === undefined) return read(state, startLine, endLine, isSilent)
    const markup = state.getLines(startLine, end, state.blkIndent, true)
    const reading = known.get(markup) ?? readClass(markup) ?? readNote(markup)
    if (reading !== undefined) {
      state.line = end
      const { content, meta } = reading
      const token = { map: [startLine, end], markup, hidden: true, content, meta: { ...meta } }
      Object.assign(state.push(COMMENT, '', 0), token)
      return true
    }
    const isRead = read(state, startLine, endLine, isSilent)
    const token = state.tokens.at(-1)
    if (isRead && token !== undefined)
      known.set(markup, { content: token.content, meta: { ...token.meta } })
    return isRead
  })
}

/** What Marp calls its rule, and the token that it makes. */
export const COMMENT = 'marpit_comment'

/** What a block begins and ends with. */
export interface Marks {
  readonly opening: RegExp
  readonly closing: RegExp
}

export const COMMENT_MARKS: Marks = { opening: /^<!--/, closing: /-->/ }

/** The line after a block that begins a line, as Marp finds it; undefined where there is none. */
export function endOfBlock(
  state: State,
  startLine: number,
  endLine: number,
  { opening, closing }: Marks,
): number | undefined {
  const textOf = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  if (!opening.test(textOf(startLine))) return undefined
  let line = startLine
  while (!closing.test(textOf(line)) && line + 1 < endLine) {
    if ((state.sCount[line + 1] ?? 0) < state.blkIndent) break
    line += 1
  }
  return line + 1
}

/** The classes of one slide, as our templates write them. YAML is read more slowly than all else on a slide. */
function readClass(markup: string): Reading | undefined {
  const [, content = '', classes] =
    /^<!-- (_class: ([a-z][\w-]*(?: [\w-]+)*)) -->\n?$/.exec(markup) ?? []
  return classes === undefined
    ? undefined
    : { content, meta: { marpitParsedDirectives: { _class: classes } } }
}

/** What Marp would read in a note that is no YAML with keys and no order to a linter: nothing. */
function readNote(markup: string): Reading | undefined {
  const end = markup.indexOf('-->')
  const content = markup
    .slice(0, Math.max(0, end))
    .replace(/^\s*<!--+|(?<!-)-+$/g, '')
    .trim()
  return isNote(content) ? { content, meta: { marpitParsedDirectives: {} } } : undefined
}

/** A key stands on the first line, with a colon that ends a word. `escapeNote` puts a joiner there. */
function isNote(content: string): boolean {
  const isOrder = /^(?:prettier-|markdownlint-|lint )/.test(content)
  const [first = ''] = content.split('\n', 1)
  return !isOrder && /^[\p{L}\p{N}“«„\u2060]/u.test(first) && !/:(?:\s|$)/.test(first)
}
