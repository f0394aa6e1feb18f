import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { writeTrueType } from '../../src/fonts/true-type.ts'
import { readWoff } from '../../src/fonts/woff.ts'
import { isVariable } from '../../src/theme/font-weights.ts'

const fontFile = (name: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-${name}`),
  )

const TABLES = readWoff(fontFile('latin-400-normal.woff')) ?? new Map<string, Buffer>()
const LENGTH = Buffer.alloc(8)

/** The start of a WOFF2 file with these entries of its directory (WOFF File Format 2.0, 4). */
function woff2(...entries: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(48)
  header.write('wOF2')
  header.writeUInt16BE(entries.length, 12)
  return Buffer.concat([header, Buffer.from(entries.flat())])
}

test.each([
  ['TrueType with one weight', writeTrueType(TABLES), false],
  ['TrueType that varies', writeTrueType(new Map([...TABLES, ['fvar', LENGTH]])), true],
  ['WOFF2 with one weight', fontFile('latin-400-normal.woff2'), false],
  ['WOFF2 that varies', woff2([10, 0x85, 0x10, 8], [47, 8]), true],
  ['WOFF2 that spells its tables out', woff2([63, ...Buffer.from('abcd'), 8], [47, 8]), true],
  ['a page in place of a font', Buffer.from('404 Not Found'), false],
  ['a WOFF2 file that is cut off', fontFile('latin-400-normal.woff2').subarray(0, 60), false],
  ['WOFF2 whose outlines are as they were', woff2([10 | 0xc0, 47], [6, 8]), false],
])('%s is told from one that varies', (_, file, varies) => {
  expect(isVariable(file)).toBe(varies)
})
