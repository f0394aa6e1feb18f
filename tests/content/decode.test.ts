import { describe, expect, test } from 'vitest'
import { decodeContent } from '../../src/content/decode.ts'
import { ProblemError } from '../../src/problem.ts'

function problemOf(bytes: Uint8Array): string {
  try {
    decodeContent(bytes, 'deck.md')
  } catch (failure) {
    if (!(failure instanceof ProblemError)) throw failure
    const [problem] = failure.problems
    return `${problem?.at.line}:${problem?.at.column} ${problem?.rule}: ${problem?.message}`
  }
  return 'none'
}

describe('a file that is not UTF-8 is refused where it shows', () => {
  test.each([
    [
      'UTF-16 with a mark',
      Buffer.from('\ufeff# Title', 'utf16le'),
      '1:1 encoding: The file is UTF-16',
    ],
    ['UTF-16 without', Buffer.from('# Title', 'utf16le'), '1:1 encoding: The file is UTF-16'],
    ['UTF-16, big end first', Buffer.from('\ufeff# T', 'utf16le').swap16(), '1:1 encoding'],
    ['Windows-1252', Buffer.from('a\nbc\xe4d', 'latin1'), '2:3 encoding: This is not UTF-8 text.'],
    ['Windows-1252 after CRLF', Buffer.from('a\r\n\r\n\x93x\x94', 'latin1'), '3:1 encoding'],
    ['half a letter at the end', Buffer.from('aé').subarray(0, 2), '1:2 encoding'],
    [
      'Windows-1252 after an author’s own �',
      Buffer.concat([Buffer.from('�� \n'), Buffer.from('x\xe4', 'latin1')]),
      '2:2 encoding',
    ],
    [
      'Windows-1252 after a mark and an author’s own �',
      Buffer.concat([Buffer.from('\ufeff�\n'), Buffer.from('\xe4', 'latin1')]),
      '2:1 encoding',
    ],
    ['a NUL byte', Buffer.from('one\ntwo\0'), '2:4 binary: The file holds a NUL byte'],
  ])('%s', (_name, bytes, expected) => expect(problemOf(bytes)).toContain(expected))
})

test.each([
  ['a byte order mark is dropped', '\ufeffa', 'a'],
  ['two are as well', '\ufeff\ufeffa', 'a'],
  ['every line ends alike', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ['an author’s own � stays', 'a � b', 'a � b'],
  ['letters of all scripts stay', 'é 日本 مرحبا 👩‍👩‍👧', 'é 日本 مرحبا 👩‍👩‍👧'],
  ['an empty file is empty', '', ''],
])('%s', (_name, text, decoded) =>
  expect(decodeContent(Buffer.from(text), 'deck.md')).toBe(decoded),
)
