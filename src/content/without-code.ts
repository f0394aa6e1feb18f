/**
 * Lines without the brackets and tags of their code, which cost the parser no time; each keeps its place.
 * Only what is code for certain counts: where it is in doubt, a line is left as it is.
 */
export function withoutCode(lines: readonly string[]): string[] {
  let isOdd = false
  return withoutFences(lines).map((line) => {
    isOdd = !isEmptyLine(line) && (isOdd || ODD.test(line.replace(SPAN, '')))
    return isOdd ? line : line.replace(SPAN, (span) => span.replace(/[[\]<>]/g, ' '))
  })
}

/** Empty to the parser, which takes other spaces for letters. */
export function isEmptyLine(line: string): boolean {
  return /^[ \t]*$/.test(line)
}

/** Code in a line; a bar would end its cell in a table. */
const SPAN = /(?<!`)(`+)(?!`)[^`|]+\1(?!`)/g

/** What may hold one half of what looks like code, on this line or below it: tags, escapes, addresses of links. */
const ODD = /[`<\\]|\]\(/

/** Lines with empty ones in place of code between fences at their beginnings. */
function withoutFences(lines: readonly string[]): string[] {
  let state: State = {}
  return lines.map((line) => {
    const { fence } = state
    if (fence === undefined) state = belowText(state, line)
    else if (isEndOf(fence, line)) state = {}
    return (fence ?? state.fence) === undefined ? line : ''
  })
}

/** The code that has begun, what ends HTML that has, and whether it is no longer known what is code. */
interface State {
  readonly fence?: string | undefined
  readonly html?: RegExp | undefined
  readonly isInDoubt?: boolean
}

/** In HTML or a list a fence may be none, or end elsewhere, and so may all below it. */
function belowText({ html, isInDoubt = false }: State, line: string): State {
  const isDoubtful = html !== undefined || /^\s/.test(line)
  if (isInDoubt || (isDoubtful && LIKE_FENCE.test(line))) return { isInDoubt: true }
  const end = html ?? endOfHtml(line)
  return { fence: fenceOf(line), html: end?.test(line) ? undefined : end }
}

const LIKE_FENCE = /^\s*(?:`{3}|~{3})/

/** The marks with which a line opens code; undefined where it opens none. */
function fenceOf(line: string): string | undefined {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0]
}

function isEndOf(fence: string, line: string): boolean {
  return /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1]?.startsWith(fence) ?? false
}

/** What ends the HTML that a line begins, at the latest; undefined where it begins none. */
function endOfHtml(line: string): RegExp | undefined {
  if (!/^\s*</.test(line)) return undefined
  if (/^\s*<!--/.test(line)) return /-->/
  return /^\s*<(?:[!?]|pre|script|style|textarea)/i.test(line) ? NEVER : /^[ \t]*$/
}

const NEVER = /(?!)/
