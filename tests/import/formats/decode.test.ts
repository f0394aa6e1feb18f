import { expect, test } from 'vitest'
import { decodeText } from '../../../src/import/formats/decode.ts'

/** Text as bytes of one byte a character, by the places of the characters in the code page. */
function singleBytes(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  // Node 20 has the quotation marks of windows-1252 wrong.
  if (encoding === 'windows-1252') table.splice(0x93, 2, '“', '”')
  return Uint8Array.from([...text], (character) => table.indexOf(character))
}

const GERMAN =
  'Größere Häuser brauchen mehr Wärme, als man glaubt. “Früher” war das anders. '.repeat(5)
const RUSSIAN = 'Город открыл новую библиотеку, и жители пришли посмотреть на неё. '.repeat(5)

test.each([
  ['UTF-8', Buffer.from(GERMAN), GERMAN],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${GERMAN}`), GERMAN],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${GERMAN}`, 'utf16le'), GERMAN],
  ['UTF-16 without one', Buffer.from(GERMAN, 'utf16le'), GERMAN],
  [
    'UTF-8 that says it is Latin-1',
    Buffer.from(`<meta charset=iso-8859-1>${GERMAN}`),
    `<meta charset=iso-8859-1>${GERMAN}`,
  ],
])('%s is read as it is', (_name, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ text, guessed: undefined })
})

test.each([
  ['windows-1252', GERMAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
])('%s is guessed, and that is said', (encoding, text) => {
  const decoded = decodeText(singleBytes(text, encoding))
  expect(decoded?.text).toBe(text)
  expect(decoded?.guessed?.toLowerCase()).toBe(encoding)
})

test('what a page declares is believed where it is not UTF-8', () => {
  const bytes = singleBytes(`<meta charset="windows-1251">${RUSSIAN}`, 'windows-1251')
  expect(decodeText(bytes)).toMatchObject({
    text: expect.stringContaining(RUSSIAN),
    guessed: undefined,
  })
})

test('a file with NUL bytes is no text', () => {
  expect(decodeText(Uint8Array.of(0x41, 0, 0, 0, 0x42, 0x43, 0, 0x44))).toBeUndefined()
})
