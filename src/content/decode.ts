import type { Position } from '../model.ts'
import { error, ProblemError } from '../problem.ts'
import { refuseConflicts } from './conflicts.ts'

/**
 * The text of a content file: UTF-8, without a byte order mark, every line ended by `\n`.
 * Throws a `ProblemError` that says where another encoding shows, or a merge that was not finished.
 */
export function decodeContent(bytes: Uint8Array, file: string): string {
  if (isUtf16(bytes)) throw notUtf8({ file, line: 1, column: 1 }, 'The file is UTF-16, not UTF-8.')
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = findDamage(text, bytes)
  if (damaged >= 0) throw notUtf8(positionAt(text, damaged, file), 'This is not UTF-8 text.')
  const binary = text.indexOf('\u0000')
  if (binary >= 0) {
    throw new ProblemError([
      error(
        'binary',
        positionAt(text, binary, file),
        'The file holds a NUL byte: it is not text.',
        'Give takedeck a Markdown file.',
      ),
    ])
  }
  // The decoder has dropped one mark; a tool may have put another before it.
  const decoded = text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n')
  refuseConflicts(decoded, file)
  return decoded
}

/** By its byte order mark, or by the empty half of its first letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return false
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return hasMark || (first === 0) !== (second === 0)
}

/** The decoder writes U+FFFD for what is no UTF-8; an author may have written one, too. */
function findDamage(text: string, bytes: Uint8Array): number {
  if (isWhole(bytes)) return -1
  const encoder = new TextEncoder()
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let found = text.indexOf('\ufffd'); ; found = text.indexOf('\ufffd', found + 1)) {
    const offset = bom + encoder.encode(text.slice(0, found)).length
    if (found < 0 || bytes[offset] !== 0xef) return found
  }
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function notUtf8(at: Position, message: string): ProblemError {
  return new ProblemError([
    error('encoding', at, message, 'Save the file as UTF-8 in your editor, then build again.'),
  ])
}

function positionAt(text: string, offset: number, file: string): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/)
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
