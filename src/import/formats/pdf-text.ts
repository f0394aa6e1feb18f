/** The pages of a PDF as plain text: running heads and page numbers left out, lines joined. */
export function joinPages(pages: readonly string[]): string {
  const lines = pages.map((page) => page.split('\n').map((line) => line.trim()))
  const heads = runningHeads(lines)
  const kept = lines.flatMap((page) =>
    page.filter(
      (line) =>
        !/^[-–— ]*(?:page |seite )?\d{1,4}(?: ?(?:\/|of|von) ?\d{1,4})?[-–— ]*$/i.test(line) &&
        !heads.has(bare(line)),
    ),
  )
  return joinLines(kept.map((line) => line.normalize('NFKC')))
}

/** Lines at the edges of most pages. */
function runningHeads(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set()
  const edges = pages.flatMap((page) => {
    const lines = page.filter((line) => line !== '').map(bare)
    return [...new Set([lines[0], lines.at(-1)])]
  })
  const isCommon = (line: string | undefined) =>
    edges.filter((other) => other === line).length >= pages.length / 2
  return new Set(edges.filter((line) => line !== undefined).filter(isCommon))
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
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      const isFull = line.length >= full * SHORT && next !== undefined
      if (!isFull && !goesOn(line, next)) return `${line}\n\n`
      return isHyphenated(line, next) ? line.slice(0, -1) : `${line} `
    })
    .join('')
}

/** A headline of two lines: the first ends no sentence, the second begins none. */
function goesOn(line: string, next: string | undefined): boolean {
  return /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}/u.test(next ?? '')
}

function isHyphenated(line: string, next: string | undefined): boolean {
  return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next ?? '')
}
