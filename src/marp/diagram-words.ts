/** A line of a diagram whose words are not all drawn; it counts from 1. */
export interface LostLine {
  readonly line: number
  readonly words: readonly string[]
}

/** Finds the lines that a lenient reader of diagrams passed over: their words stand nowhere. */
export function lostLines(source: string, svg: string): LostLine[] {
  const known = new Set([...wordsOf(textOf(svg)), ...KEYWORDS])
  return source.split('\n').flatMap((line, index) => {
    const words = isStyling(line, source) ? [] : wordsOf(plainLine(line))
    const lost = words.filter((word) => !known.has(word))
    return lost.length === 0 ? [] : [{ line: index + 1, words: lost }]
  })
}

/** What can be read in a drawing, and the names that its parts keep. */
function textOf(svg: string): string {
  const texts = svg.replaceAll(/<style[\s\S]*?<\/style>/g, '').matchAll(/>([^<>]+)</g)
  const names = svg.matchAll(/ data-(?:id|actor|actors|from|to|entity[12]|label)="([^"]*)"/g)
  return [...texts, ...names].map(([, text]) => text).join('\n')
}

/** A line without comments, markup, entities and the name of its look. */
function plainLine(line: string): string {
  return line.replaceAll(/^\s*%%.*|<\/?[a-z]+\s*\/?>|[&#]#?\w+;|:::[\w-]+/gi, ' ')
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}_]*/gu) ?? []
}

/** Whether a line says how the diagram looks; in a class diagram `class` says what is in it. */
function isStyling(line: string, source: string): boolean {
  const [, word = ''] = /^\s*(style|classDef|linkStyle|cssClass|class)\b/.exec(line) ?? []
  return word === 'class' ? !/^\s*classDiagram/.test(source) : word !== ''
}

/** The words of the language itself. */
const KEYWORDS = [
  ...['graph', 'flowchart', 'subgraph', 'end', 'direction', 'TD', 'TB', 'BT', 'LR', 'RL'],
  ...['sequenceDiagram', 'participant', 'actor', 'as', 'autonumber', 'activate', 'deactivate'],
  ...['loop', 'alt', 'else', 'opt', 'par', 'and', 'critical', 'option', 'break', 'rect', 'rgb'],
  ...['rgba', 'Note', 'note', 'over', 'left', 'right', 'of', 'create', 'destroy', 'box', 'x', 'o'],
  ...['stateDiagram', 'v2', 'state', 'fork', 'join', 'choice', 'classDiagram', 'class', 'for'],
  ...['namespace', 'erDiagram', 'xychart', 'beta', 'title', 'axis', 'y', 'bar', 'line'],
]
