import type { PhrasingContent } from 'mdast'
import { along, belowOf, endOf, type PlainLine, type Point, placed } from './plain-lines.ts'

/**
 * Reads words, `**bold**`, `*italic*`, code and links, as the parser of Markdown would; undefined where
 * anything else can be meant.
 */
export function readPlainInlines(lines: readonly PlainLine[]): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  for (const [index, line] of lines.entries()) {
    const pieces = [...line.text.matchAll(PIECES)]
    const length = pieces.reduce((sum, [piece]) => sum + piece.length, 0)
    if (length < line.text.length || /^ | $|^$/.test(line.text)) return undefined
    const above = lines[index - 1]
    if (above !== undefined) addText(nodes, '\n', endOf(above), belowOf(endOf(above)))
    for (const piece of pieces) addPiece(nodes, piece, along(line.start, piece.index))
  }
  return nodes
}

/** A character that is always text. */
const WORDY = String.raw`[^\\\x60*_~[\]<>&|\u0000-\u001f]`

/** What Markdown is certain to read as marks: CommonMark 0.31, 6.2, “flanking”. */
const MARKED = [
  String.raw`(?<=^|[\s(“„])(\*\*?)(?=[\p{L}\p{N}])`,
  String.raw`(${WORDY}*(?:[\p{L}\p{N}](?=\2(?:$|[\s.,;:!?)”]))|[.:!?](?=\2(?:$|\s))))\2`,
].join('')

/** Words, what is marked with asterisks, code, links: one behind the other, or the line is not plain. */
const PIECES = new RegExp(
  [
    `(${WORDY}+|&(?= ))`,
    MARKED,
    String.raw`(?<!\x60)\x60(?! )([^\x60\u0000-\u001f]+)(?<! )\x60(?!\x60)`,
    String.raw`(?<!!)\[(?!\^)(${WORDY}+)\]\((https?:\/\/[\w./?=#%+,:;@-]+)\)`,
  ].join('|'),
  'gyu',
)

function addPiece(nodes: PhrasingContent[], piece: RegExpExecArray, start: Point): void {
  const [whole, words, mark = '', marked = '', code, label, url = ''] = piece
  const end = along(start, whole.length)
  if (words !== undefined) addText(nodes, words, start, end)
  else if (code !== undefined) nodes.push(placed({ type: 'inlineCode', value: code }, start, end))
  else if (label !== undefined) {
    const children = textAt(label, along(start, '['.length))
    nodes.push(placed({ type: 'link', title: null, url, children }, start, end))
  } else {
    const type = mark === '*' ? 'emphasis' : 'strong'
    const children = textAt(marked, along(start, mark.length))
    nodes.push(placed({ type, children }, start, end))
  }
}

function textAt(value: string, start: Point): PhrasingContent[] {
  return [placed({ type: 'text', value }, start, along(start, value.length))]
}

/** Adds text; it goes on with the text before it. */
function addText(nodes: PhrasingContent[], value: string, start: Point, end: Point): void {
  const last = nodes.at(-1)
  if (last?.type !== 'text') nodes.push(placed({ type: 'text', value }, start, end))
  else {
    last.value += value
    if (last.position !== undefined) last.position.end = end
  }
}
