import { expect, test } from 'vitest'
import { checkFonts } from '../../src/check/fonts.ts'
import { packBytes } from '../../src/zip.ts'

const at = { file: 'content/deck.md', line: 3, column: 5 }
const face = (family: string, file: string) => ({
  ...{ rule: `@font-face { font-family: '${family}'; font-weight: 400 }`, ranges: [], at },
  file,
})
const use = (family: string) => ({ family, isBold: false, isItalic: false, sample: 'a' })
const FACES = [face('House', '/fonts/House.woff2'), face('Sign', '/fonts/Sign.otf')]

test('a font that travels, one of the machine and one without words need no word', () => {
  const bytes = new Uint8Array()
  const carried = { family: 'House', style: 'Regular' as const, bytes, packed: packBytes(bytes) }
  expect(checkFonts(FACES, [use('House'), use('Arial')], [carried])).toEqual([])
  expect(checkFonts(FACES, [], [])).toEqual([])
})

test('a font that cannot travel is named once, where the deck names it, with what helps', () => {
  const [house, sign, ...more] = checkFonts(FACES, [use('House'), use('Sign'), use('House')], [])
  expect(more).toEqual([])
  expect(house).toMatchObject({ severity: 'warning', at })
  expect(house?.message).toContain('“House”')
  expect(house?.hint).toContain('beside House.woff2')
  expect(sign?.hint).toContain('licence bits')
})

test('a family that has none of the deck’s letters is not missed', () => {
  const latin = { ...face('House', '/fonts/House.woff2'), ranges: [[0x20, 0x7e] as const] }
  expect(checkFonts([latin], [{ ...use('House'), sample: '夜' }], [])).toEqual([])
  expect(checkFonts([latin], [use('House')], [])).toHaveLength(1)
})
