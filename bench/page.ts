/** The lines of a page between which the figures stand. */
const BEGIN = '<!-- bench:begin, written by `npm run bench -- --write` -->'
const END = '<!-- bench:end -->'

/** Puts figures into a page between its two marks; what is around them is written by hand. */
export function insertFigures(page: string, figures: string): string {
  const begin = page.indexOf(BEGIN)
  const end = page.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`the page has no “${BEGIN}” before “${END}”`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${page.slice(end)}`
}
