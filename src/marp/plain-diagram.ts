/**
 * A diagram as beautiful-mermaid understands it, line by line: without the statements that it would take
 * for boxes, without semicolons at the ends of lines, and with spaces around arrows. An actor is a
 * participant, because the name below its little figure would stand on the first message.
 */
export function plainDiagram(source: string): string {
  const hasLinks = LINKED.test(source)
  return source
    .split('\n')
    .map((line) => (/^\s*(?:click|accTitle|accDescr)\b/.test(line) ? '' : line))
    .map((line) => line.replace(/^(\s*)actor\b/, '$1participant'))
    .map((line) => (hasLinks && !/^\s*%%/.test(line) ? withSpaces(line) : line))
    .join('\n')
}

/** The diagrams whose lines are boxes and links between them. */
const LINKED = /^\s*(?:%%[^\n]*\n\s*)*(?:graph|flowchart|classDiagram|erDiagram)\b/

/** What stands in quotation marks or brackets, which is left alone, or a link with its label. */
const PARTS =
  /"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\s*((?:<\|?|\*|o(?=--)|[|}][|o])?(?:-{2,}|={2,}|-\.+-|\.\.)(?:\|?>|\*|[|o][|{])?)\s*(\|[^|{}]*\|)?\s*/g

function withSpaces(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  const rest = line.slice(indent.length).replace(/;\s*$/, '')
  return (
    indent +
    rest.replace(PARTS, (part: string, link: string | undefined, label = '') =>
      link === undefined ? part : ` ${shortened(link)}${label} `,
    )
  )
}

/** A longer arrow only asks for more room. */
function shortened(link: string): string {
  return link
    .replace(/-{3,}>/, '-->')
    .replace(/-{4,}/, '---')
    .replace(/={3,}>/, '==>')
}
