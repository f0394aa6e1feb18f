import { expect, test } from 'vitest'
import { decodeText } from '../../../src/import/formats/decode.ts'

/** Text as bytes of one byte a character, by the places of the characters in the code page. */
function singleBytes(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  // Node 20 has the quotation marks of windows-1252 wrong.
  if (encoding === 'windows-1252') table.splice(0x92, 6, '’', '“', '”', '•', '–', '—')
  return Uint8Array.from([...text], (character) => table.indexOf(character))
}

const GERMAN =
  'Größere Häuser brauchen mehr Wärme, als man glaubt. “Früher” war das anders. '.repeat(5)
const FRENCH =
  'L’école a été fermée à midi\u00a0; «\u00a0c’était prévu\u00a0», dit-elle. Ça n’a gêné personne. '.repeat(
    5,
  )
const ENGLISH = '“We didn’t know,” she said — nobody had told us. '.repeat(5)
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
])('%s is read as it is', async (_name, bytes, text) => {
  expect(await decodeText(bytes)).toEqual({ text, guessed: undefined })
})

test.each([
  ['windows-1252', GERMAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['macintosh', GERMAN],
  ['macintosh', FRENCH],
  ['macintosh', ENGLISH],
  ['windows-1252', ENGLISH],
])('%s is guessed, and that is said', async (encoding, text) => {
  const decoded = await decodeText(singleBytes(text, encoding))
  expect(decoded?.text).toBe(text)
  expect(decoded?.guessed?.toLowerCase()).toBe(encoding)
})

test('what a page declares is believed where it is not UTF-8', async () => {
  const bytes = singleBytes(`<meta charset="windows-1251">${RUSSIAN}`, 'windows-1251')
  expect(await decodeText(bytes)).toMatchObject({
    text: expect.stringContaining(RUSSIAN),
    guessed: undefined,
  })
})

test('a file with NUL bytes is no text', async () => {
  expect(await decodeText(Uint8Array.of(0x41, 0, 0, 0, 0x42, 0x43, 0, 0x44))).toBeUndefined()
})

/** Text in an encoding of one or two bytes a character, found by decoding all of them. */
function doubleBytes(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let first = 0; first < 256; first++) {
    table.set(decoder.decode(Uint8Array.of(first)), [first])
    for (let second = 0x40; second < 256 && first >= 0x81; second++) {
      const character = decoder.decode(Uint8Array.of(first, second))
      if ([...character].length === 1 && !table.has(character))
        table.set(character, [first, second])
    }
  }
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? []))
}

const JAPANESE =
  '図書館は夜も開くようになった。利用者は一年で二割増えたが、職員は増えていない。'.repeat(8)
const SIMPLIFIED =
  '图书馆从三月起每晚开放到十点，读者人数增加了两成，但是工作人员没有增加。'.repeat(8)
const TRADITIONAL =
  '圖書館從三月起每晚開放到十點，讀者人數增加了兩成，但是工作人員沒有增加。'.repeat(8)

test.each([
  ['Shift_JIS', JAPANESE],
  ['EUC-JP', JAPANESE],
  ['GB18030', SIMPLIFIED],
  ['Big5', TRADITIONAL],
])('%s is guessed, and that is said', async (encoding, text) => {
  const bytes = doubleBytes(text, encoding)
  expect(new TextDecoder(encoding).decode(bytes)).toBe(text)
  const decoded = await decodeText(bytes)
  expect(decoded?.text).toBe(text)
  expect(decoded?.guessed?.toLowerCase()).toBe(encoding.toLowerCase())
})
