/** As much of markdown-it, which Marp brings with it, as keeping what slides hold needs. */
export interface ContentParser {
  readonly core: { readonly ruler: Insertion<(state: CoreState) => void> }
  readonly block: { readonly ruler: Insertion<BlockRule> }
  readonly renderer: {
    render: Render
    readonly rules: Record<
      string,
      ((tokens: readonly Token[], index: number) => string) | undefined
    >
  }
}

interface Insertion<Rule> {
  readonly before: (other: string, name: string, rule: Rule) => void
  readonly after: (other: string, name: string, rule: Rule) => void
}

type Render = (tokens: readonly Token[], ...others: readonly unknown[]) => string

type BlockRule = (state: BlockState, startLine: number, endLine: number, silent: boolean) => boolean

interface CoreState {
  readonly src: string
  readonly inlineMode: boolean
  readonly Token: new (type: string, tag: string, nesting: 0) => Token
  tokens: readonly Token[]
}

interface BlockState {
  readonly src: string
  readonly tokens: readonly Token[]
  readonly bMarks: readonly number[]
  readonly eMarks: readonly number[]
  readonly level: number
  line: number
  readonly push: (type: string, tag: string, nesting: 0) => Token
}

interface Token {
  readonly type: string
  readonly level: number
  map: readonly [number, number] | null
  content: string
  hidden: boolean
}

/** What a slide holds between the comment with its class and its notes. */
interface Content {
  readonly source: string
  readonly startLine: number
  readonly endLine: number
}

/** What was made of it, and whether its last token was hidden, which decides about the line behind it. */
interface Kept {
  readonly html: string
  readonly isLastHidden: boolean
}

/**
 * Has Marp render once what a slide holds: when slides have been fitted, most of them differ from what was
 * fitted in their classes and notes alone. Headings must get no ids: these are counted.
 */
export function keepContents(markdown: ContentParser): void {
  const kept = new Map<string, Kept>()
  readContents(markdown, kept)
  renderContents(markdown, kept)
}

/** A token in place of a content that is known; one at each side of a new one. */
const [KEPT, START, END] = ['kept_content', 'content_start', 'content_end']

function readContents({ core, block }: ContentParser, kept: ReadonlyMap<string, Kept>): void {
  let fresh: Content[] = []
  let isOff = false
  core.ruler.before('block', 'contents_begin', ({ src, inlineMode }) => {
    if (inlineMode) return
    fresh = []
    isOff = /headingDivider|\]:/.test(src) // what holds for the whole deck
  })
  block.ruler.before('front_matter', 'contents', (state, startLine, endLine, silent) => {
    const content = silent || isOff ? undefined : contentAt(state, startLine, endLine)
    if (content === undefined) return false
    const known = kept.get(content.source)
    if (known === undefined) fresh.push(content)
    else {
      const token = state.push(KEPT, '', 0)
      Object.assign(token, { content: known.html, hidden: known.isLastHidden })
      token.map = [startLine, content.endLine]
      state.line = content.endLine
    }
    return known !== undefined
  })
  core.ruler.after('block', 'contents_marks', (state) => {
    if (!state.inlineMode) markContents(state, fresh)
  })
}

/** What begins below a comment at a line, up to the next comment or slide. */
function contentAt(
  { src, tokens, level, bMarks, eMarks }: BlockState,
  startLine: number,
  lastLine: number,
): Content | undefined {
  const textOf = (line: number) => src.slice(bMarks[line], eMarks[line])
  const isBorder = (line: number) => textOf(line - 1) === '' && /^(?:---$|<!--)/.test(textOf(line))
  if (level > 0 || tokens.at(-1)?.type !== 'marpit_comment' || textOf(startLine - 1) !== '') return
  let endLine = startLine
  while (endLine < lastLine && !isBorder(endLine)) endLine += 1
  const text = src.slice(bMarks[startLine], bMarks[endLine]).trimEnd()
  if (text === '' || OTHERS.test(text)) return
  // Code and HTML without a line break at their end, as a deck may end, are without it on the slide, too.
  const below = eMarks[endLine - 1] === src.length ? '' : '\n'
  return { source: text + below, startLine, endLine }
}

/** What tells Marp something of the slide or the deck: comments, styles, pictures, lists that appear by and by. */
const OTHERS = /<!--|<style|!\[|^\s*(?:\*|\d+\))\s/im

/** Puts a mark at each side of what was read of a content, where nothing goes on behind it. */
function markContents(state: CoreState, contents: readonly Content[]): void {
  const { tokens } = state
  const make = (type: string, content: string, hidden: boolean) =>
    Object.assign(new state.Token(type, '', 0), { content, hidden })
  const marked: Token[] = []
  let done = 0
  for (const { source, startLine, endLine } of contents) {
    const first = indexOfLine(tokens, done, startLine)
    const next = indexOfLine(tokens, first, endLine)
    const inside = tokens.slice(first, next)
    marked.push(...tokens.slice(done, first))
    const isWhole = inside.every((token) => isInside(token, endLine))
    if (isWhole) marked.push(make(START, source, true), ...inside, make(END, '', false))
    else marked.push(...inside)
    done = next
  }
  state.tokens = [...marked, ...tokens.slice(done)]
}

/** The first token from an index on that begins at a line or below it. */
function indexOfLine(tokens: readonly Token[], start: number, line: number): number {
  let index = start
  while (index < tokens.length && !beginsAt(tokens[index], line)) index += 1
  return index
}

function beginsAt(token: Token | undefined, line: number): boolean {
  return token !== undefined && token.level === 0 && token.map !== null && token.map[0] >= line
}

/** Not a rule, which begins a slide, and nothing that goes on. */
function isInside({ type, level, map }: Token, endLine: number): boolean {
  return (map === null || map[1] <= endLine) && (type !== 'hr' || level > 0)
}

function renderContents({ renderer }: ContentParser, kept: Map<string, Kept>): void {
  const { rules } = renderer
  const render = renderer.render.bind(renderer)
  rules[KEPT] = (tokens, index) => tokens[index]?.content ?? ''
  for (const mark of [START, END]) rules[mark] = () => ''
  renderer.render = (tokens, ...others) => {
    const parts: string[] = []
    let [done, source] = [0, '']
    for (const [index, token] of tokens.entries()) {
      if (token.type !== START && token.type !== END) continue
      const html = render(tokens.slice(done, index), ...others)
      parts.push(html)
      done = index
      if (token.type === START) source = token.content
      else {
        token.hidden = tokens[index - 1]?.hidden === true
        kept.set(source, { html, isLastHidden: token.hidden })
      }
    }
    return parts.join('') + render(tokens.slice(done), ...others)
  }
}
