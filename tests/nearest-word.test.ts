import { expect, test } from 'vitest'
import { isSlip, nearestWord } from '../src/nearest-word.ts'

const KNOWN = ['title', 'subtitle', 'author', 'lang']

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['subtitel', 'subtitle'],
  ['autor', 'author'],
  ['language', undefined],
  ['lan', 'lang'],
  ['', undefined],
  ['something else', undefined],
  ['x'.repeat(100_000), undefined],
])('the known word nearest to %.20j is %s', (written, known) => {
  expect(nearestWord(written, KNOWN)).toBe(known)
})

test('a short word is near to none with which it shares no letter, and a swap is nearer than a loss', () => {
  expect(nearestWord('no', ['ok', 'logo'])).toBeUndefined()
  expect(nearestWord('pfd', ['md', 'pdf'])).toBe('pdf')
})

test('there is none where nothing is known', () => expect(nearestWord('a', [])).toBeUndefined())

test.each([
  ['layot', true],
  ['layouts', true],
  ['layoot', true],
  ['laoyut', true],
  ['layout', false],
  ['layer', false],
  ['play-out', false],
])('%s is “layout” with one slip: %s', (written, isOne) => {
  expect(isSlip(written, 'layout')).toBe(isOne)
})
