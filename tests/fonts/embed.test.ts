import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { openFonts } from '../../src/fonts/embed.ts'
import { readWoff } from '../../src/fonts/woff.ts'

const require = createRequire(import.meta.url)

function face(name: string, family: string, weight: number, style = 'normal') {
  return {
    rule: `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; }`,
    file: require.resolve(`@fontsource/${name}-latin-${weight}-${style}.woff2`),
    ranges: [[0x20, 0x7e]] as const,
    at: { file: 'x.css', line: 1, column: 1 },
  }
}

const FACES = [
  face('newsreader/files/newsreader', 'Newsreader', 400),
  face('newsreader/files/newsreader', 'Newsreader', 700),
  face('newsreader/files/newsreader', 'Newsreader', 400, 'italic'),
]

const read = (path: string) => (existsSync(path) ? readFileSync(path) : undefined)
const use = (isBold: boolean, isItalic = false) => ({
  family: 'Newsreader',
  isBold,
  isItalic,
  sample: 'a',
})

/** The TrueType file inside an EOT, its tables by name. */
function unwrap(bytes: Uint8Array): { magic: number; tables: Map<string, Buffer>; font: Buffer } {
  const eot = Buffer.from(bytes)
  expect(eot.readUInt32LE(0)).toBe(eot.length)
  const font = eot.subarray(eot.length - eot.readUInt32LE(4))
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    tables.set(
      font.toString('latin1', at, at + 4),
      font.subarray(start, start + font.readUInt32BE(at + 12)),
    )
  }
  return { magic: eot.readUInt16LE(34), tables, font }
}

describe('openFonts', () => {
  test('embeds the faces that are used, and the regular one that programs ask for', () => {
    const fonts = openFonts(FACES, read)([use(true), { ...use(false), sample: 'z' }])
    expect(fonts.map(({ style }) => style).sort()).toEqual(['Bold', 'Regular'])
  })

  test('makes a face once, however often it is asked for', () => {
    const paths: string[] = []
    const embed = openFonts(FACES, (path) => {
      paths.push(path)
      return read(path)
    })
    const [early] = embed([use(false)])
    const both = embed([use(true), use(false)])
    expect(both.find(({ style }) => style === 'Regular')).toBe(early)
    expect(paths).toHaveLength(2)
  })

  test('embeds the regular face with the letters of its own words, whatever bold ones are in', () => {
    const japanese = { ...use(true), sample: '縁' }
    const fonts = openFonts(FACES, read)([use(false), japanese])
    expect(fonts.map(({ style }) => style)).toEqual(['Regular'])
  })

  test.each([
    { name: 'regular', words: { ...use(false), sample: 'ش' } },
    { name: 'bold', words: { ...use(true), sample: '縁' } },
  ])('keeps a family that has some of its words, though none of other $name ones', ({ words }) => {
    const fonts = openFonts(FACES, read)([use(false), words])
    expect(fonts.map(({ style }) => style)).toEqual(['Regular'])
    expect(openFonts(FACES, read)([use(true), { ...words, isBold: false }])).toHaveLength(2)
  })

  test('each is a whole TrueType font in an Embedded OpenType wrapper', () => {
    const [font] = openFonts(FACES, read)([use(false)])
    const { magic, tables, font: file } = unwrap(font?.bytes ?? new Uint8Array())
    expect(magic).toBe(0x504c)
    expect([...tables.keys()]).toEqual([...tables.keys()].sort())
    for (const table of ['OS/2', 'cmap', 'glyf', 'head', 'hmtx', 'name']) {
      expect(tables.has(table)).toBe(true)
    }
    let sum = 0
    for (let at = 0; at < file.length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })

  test('is called by the family’s name in style sheets', () => {
    const [font] = openFonts(FACES, read)([use(false, true)]).filter((f) => f.style === 'Italic')
    const name = unwrap(font?.bytes ?? new Uint8Array()).tables.get('name') ?? Buffer.alloc(0)
    const texts = Buffer.from(name.subarray(name.readUInt16BE(4)))
      .swap16()
      .toString('utf16le')
    expect(texts.startsWith('NewsreaderItalic')).toBe(true)
  })

  test('leaves a font out whose licence does not allow it', () => {
    const restricted = (path: string) => {
      const woff = Buffer.from(readFileSync(path))
      const at = Array.from({ length: woff.readUInt16BE(12) }, (_, i) => 44 + i * 20).find(
        (entry) => woff.toString('latin1', entry, entry + 4) === 'OS/2',
      )
      if (at === undefined) throw new Error('no OS/2 table')
      const table = Buffer.from(readWoff(woff)?.get('OS/2') ?? [])
      table.writeUInt16BE(0x0002, 8)
      const moved = Buffer.concat([woff, table])
      moved.writeUInt32BE(woff.length, at + 4)
      moved.writeUInt32BE(table.length, at + 8)
      return moved
    }
    expect(openFonts(FACES, restricted)([use(false)])).toEqual([])
  })

  test('leaves a family out that the theme does not bring, or without its file', () => {
    expect(openFonts(FACES, read)([{ ...use(false), family: 'Arial' }])).toEqual([])
    expect(openFonts(FACES, () => undefined)([use(false)])).toEqual([])
    expect(openFonts(FACES, read)([{ ...use(false), sample: 'ش' }])).toEqual([])
  })
})

test('readWoff refuses what is no WOFF file', () => {
  expect(readWoff(Buffer.from('wOF2…'))).toBeUndefined()
})
