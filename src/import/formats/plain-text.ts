import { type Block, paragraph } from '../article.ts'
import { cleanLine } from '../clean.ts'

/** Reads plain text as blocks: what empty lines part, or each line where lines are paragraphs. */
export function readPlainText(text: string): Block[] {
  const groups = text
    .split(/\n[ \t\u00a0\u3000]*(?:\n[ \t\u00a0\u3000]*)+/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
  const isWrapped = looksWrapped(groups)
  return groups.flatMap((lines) => (isWrapped ? joinWrapped(lines) : lines).flatMap(blockOf))
}

/** A title above its byline is two lines, and no sign of wrapping. */
const MIN_BREAKS = 3

/** Editors wrap at 45 to 100 characters; lines of other lengths are ends that somebody meant. */
function looksWrapped(groups: readonly (readonly string[])[]): boolean {
  const several = groups.filter((lines) => lines.length > 1)
  const breaks = several.reduce((sum, lines) => sum + lines.length - 1, 0)
  const wrapped = several.filter((lines) =>
    lines.slice(0, -1).every(({ length }) => length >= 45 && length <= 100),
  )
  return breaks >= MIN_BREAKS && wrapped.length * 2 > several.length
}

const BULLET = /^[ \t]*(?:[-*+•‣▪●◦–]|·)[ \t\u00a0]+(?=\S)/

/** A line that begins something of its own, even inside a paragraph. */
const STARTS_BLOCK = /^[ \t]*(?:[-*+•‣▪●◦]\s|#?\d{1,2}[.)．、]\s)/

function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last === undefined || STARTS_BLOCK.test(line)) joined.push(line)
    else joined[joined.length - 1] = `${last} ${line.trim()}`
  }
  return joined
}

/** What texts without formatting put in front of their headlines. */
const SIGN = /^[■□◆◇▶►★☆▼]\s*/u

function asHeadline(text: string): Block {
  return paragraph(text, text)
}

function blockOf(line: string): Block[] {
  const text = cleanLine(line.replace(BULLET, ''))
  if (text === '' || /^[-–—=_*~ ]+$/.test(text)) return []
  if (SIGN.test(text)) return [asHeadline(text.replace(SIGN, ''))]
  if (!BULLET.test(line)) return [paragraph(text)]
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return [{ kind: 'item', text, lead: '', marker: '-', depth: Math.floor(indent / 2) }]
}
