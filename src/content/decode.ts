import type { Position } from '../model.ts'
import { error, ProblemError } from '../problem.ts'

/**
 * The text of a content file: UTF-8, without a byte order mark, every line ended by `\n`.
 * Throws a `ProblemError` that says where another encoding shows.
 */
export function decodeContent(bytes: Uint8Array, file: string): string {
  const start: Position = { file, line: 1, column: 1 }
  if (isUtf16(bytes)) throw notUtf8(start, 'The file is UTF-16, not UTF-8.')
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.indexOf('\ufffd')
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
  return text.replace(/\r\n?/g, '\n')
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
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
