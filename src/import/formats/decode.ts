/** A file’s text, and how its encoding was found. */
export interface Decoded {
  readonly text: string
  /** The encoding’s name, where it had to be guessed. */
  readonly guessed: string | undefined
}

/**
 * The text of an article in any encoding: byte order mark, UTF-8 if it can be, UTF-16 by its empty
 * bytes, what the file declares, and only then a guess. Undefined for what is no text.
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded | undefined> {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return known(bytes, marked[0])
  const wide = utf16(bytes)
  if (wide !== undefined) return known(bytes, wide)
  if (bytes.includes(0)) return undefined
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: unified(utf8), guessed: undefined }
  const declared = declaredEncoding(bytes)
  const text = declared === undefined ? undefined : tryDecode(bytes, declared)
  if (text !== undefined) return { text: unified(text), guessed: undefined }
  return guess(bytes)
}

const MARKS: readonly (readonly [string, ...number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** Enough of a file to see how it is written. */
const SAMPLE = 4000

/** Latin text as UTF-16 has an empty byte in nearly every pair, always on the same side. */
function utf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const empty = [0, 0]
  for (const [index, byte] of sample.entries())
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  const enough = sample.length / 8
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : undefined
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))
  const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  return name === undefined || /^utf-?8$/i.test(name) ? undefined : name
}

async function guess(bytes: Uint8Array): Promise<Decoded> {
  const { detect } = await import('chardet')
  const name = detect(bytes.subarray(0, 200_000)) ?? 'windows-1252'
  const isLatin = /^(?:ISO-8859-1|windows-1252)$/i.test(name)
  const encoding = isLatin ? latinEncoding(bytes) : name
  const text = tryDecode(bytes, encoding)
  if (text !== undefined) return { text: unified(text), guessed: encoding }
  const latin = new TextDecoder('latin1').decode(bytes)
  return { text: unified(withMarks(latin)), guessed: 'windows-1252' }
}

/**
 * Old Macs wrote the same letters with other bytes, which the detector does not know. What is read
 * rightly has more of the letters and marks of Latin languages, and fewer that stand nowhere.
 */
function latinEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  const [windows = 0, mac = 0] = ['windows-1252', 'macintosh'].map(
    (encoding) => tryDecode(sample, encoding)?.match(LATIN_TEXT)?.length,
  )
  return mac > windows ? 'macintosh' : 'windows-1252'
}

/** A small letter with an accent in a word or at its end, and marks where they belong. */
const LATIN_TEXT =
  /(?<=[A-Za-z])[äöüßéèêëàâçîïôûùñáíóúãõåæøœ](?![A-ZÄÖÜ])|[’](?=[a-z])|[“„«](?=[\s\u00a0]?[A-Za-zÀ-Ý])|(?<=[a-z.,!?\s\u00a0])[”“»]|(?<= )[–—](?= )/gu

function known(bytes: Uint8Array, encoding: string): Decoded {
  return { text: unified(new TextDecoder(encoding).decode(bytes)), guessed: undefined }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withMarks(text) : text
  } catch {
    return undefined
  }
}

/** What Windows puts where Latin-1 has controls; Node 20 decodes these as Latin-1. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function withMarks(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_MARKS[control.charCodeAt(0) - 0x80] ?? control,
  )
}

function unified(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
}
