/**
 * A diagram as beautiful-mermaid understands it, line by line: without the statements that it would take
 * for boxes, without semicolons at the ends of lines, and with spaces around arrows. An actor is a
 * participant, because the name below its little figure would stand on the first message.
 */
export function plainDiagram(source: string): string {
  const [, kind = ''] = LINKED.exec(source) ?? []
  const parts = /^class|^er/.test(kind) ? PARTS_OF_CLASSES : PARTS
  return source
    .split('\n')
    .map((line) => (/^\s*(?:click|accTitle|accDescr)\b/.test(line) ? '' : line))
    .map((line) => line.replace(/^(\s*)actor\b/, '$1participant'))
    .map((line) => (kind === '' || /^\s*%%/.test(line) ? line : withSpaces(line, parts)))
    .join('\n')
}

/** The diagrams whose lines are boxes and links between them. */
const LINKED = /^\s*(?:%%[^\n]*\n\s*)*(graph|flowchart|classDiagram|erDiagram)\b/

/** A group's name and what stands in quotation marks or brackets, which are left alone, or a link with its label. */
const PARTS =
  /^subgraph\b.*|"[^"]*"|\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}|(?<!\s)\s*((?:<|(?<![\p{L}\p{N}_])o(?=--))?(?:-{2,}|={2,}|-\.+-)>?)\s*(\|[^|{}]*\|)?\s*/gu

/** The same of classes and tables, where a label stands behind a colon. */
const PARTS_OF_CLASSES =
  /"[^"]*"|(?<!:):(?!:).*|\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}|(?<!\s)\s*((?:<\|?|\*|(?<![\p{L}\p{N}_])o(?=--)|[|}][|o])?(?:-{2,}|\.\.)(?:\|?>|\*|[|o][|{])?)\s*()/gu

function withSpaces(line: string, parts: RegExp): string {
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  const rest = line.slice(indent.length).replace(/;\s*$/, '')
  return (
    indent +
    rest.replace(parts, (part: string, link: string | undefined, label = '') =>
      link === undefined ? part : ` ${shortened(link)}${label} `,
    )
  )
}

/** A longer arrow only asks for more room. */
function shortened(link: string): string {
  return link
    .replace(/(?<!-)-{3,}>/, '-->')
    .replace(/-{4,}/, '---')
    .replace(/(?<!=)={3,}>/, '==>')
}
