/** The pages of a PDF as plain text: running heads and page numbers left out, lines joined. */
export function joinPages(pages: readonly string[]): string {
  const heads = runningHeads(pages.map(linesOf))
  const isText = (line: string) => isNumber(line) || (!heads.has(line) && !heads.has(bare(line)))
  return joinLines(pages.flatMap((page) => withoutNumbers(linesOf(page).filter(isText))))
}

/** A line that may number its page. */
export function isNumber(line: string): boolean {
  return /^[-–— ]*(?:page |seite )?\d{1,4}(?: ?(?:\/|of|von|sur|de) ?\d{1,4})?[-–— ]*$/i.test(line)
}

/** Only the first and the last line of a page number it; a number between others is text. */
function withoutNumbers(page: readonly string[]): readonly string[] {
  const lines = withoutEmptyEdges(page)
  const isEdge = (at: number) => at === 0 || at === lines.length - 1
  return withoutEmptyEdges(lines.filter((line, at) => !(isEdge(at) && isNumber(line))))
}

function linesOf(page: string): string[] {
  return page.split('\n').map((line) => withoutLigatures(line).trim())
}

/** A paragraph may go on over the end of its page. */
function withoutEmptyEdges(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

/** Letters that a font joins; other signs, such as a raised two, mean what they are. */
function withoutLigatures(line: string): string {
  return line.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC')).normalize('NFC')
}

/**
 * Lines at the edges of most pages, whatever their numbers are, and those beside a page's number where
 * they are the same; books have one for the left and one for the right.
 */
function runningHeads(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const edges = pages.flatMap((page) => {
    const lines = page.filter((line) => line !== '')
    const others = lines.filter((line) => !isNumber(line))
    const own = [lines[0], lines.at(-1)].map((line) => bare(line ?? ''))
    return [...new Set([...own, others[0], others.at(-1)])]
  })
  const most = Math.max(2, Math.floor(pages.length / 2))
  const isHead = (line: string) =>
    line !== '' && edges.filter((other) => other === line).length >= most
  return new Set(edges.filter((line) => line !== undefined).filter(isHead))
}

function bare(line: string): string {
  return line.replace(/\d+/g, '#').trim()
}

/** A line that is clearly shorter than the others ends a paragraph, or is one. */
const SHORT = 0.75

function joinLines(lines: readonly string[]): string {
  const lengths = lines
    .map(({ length }) => length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b)
  const full = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  const words = new Set(lines.flatMap((line) => line.match(/\p{L}+-\p{L}+/gu) ?? []))
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      const isFull = line.length >= full * SHORT && next !== undefined
      if (!isFull && !goesOn(line, next)) return `${line}\n\n`
      if (!isHyphenated(line, next)) return `${line} `
      return words.has(joinWord(line, next)) ? line : line.slice(0, -1)
    })
    .join('')
}

/** A headline of two lines: the first ends no sentence, the second begins none. */
function goesOn(line: string, next: string | undefined): boolean {
  return /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}/u.test(next ?? '')
}

function isHyphenated(line: string, next: string | undefined): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(line) && /^\p{Ll}/u.test(next ?? '')
}

/** The word that breaks at the end of a line, with its hyphen: “board-level” keeps it if others have it. */
function joinWord(line: string, next: string | undefined): string {
  return (/\p{L}+-$/u.exec(line)?.[0] ?? '') + (/^\p{L}+/u.exec(next ?? '')?.[0] ?? '')
}
