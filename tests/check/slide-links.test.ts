import { expect, test } from 'vitest'
import { checkSlideLinks } from '../../src/check/slide-links.ts'
import { readDeck } from '../plan/deck.ts'

const SLIDES = 4
const check = (body: string) => {
  const { slideLinks } = readDeck(`## A\n\n${body}\n\n## B\n\n- x`)
  return checkSlideLinks(slideLinks, SLIDES).map(({ at, message }) => [at.line, at.column, message])
}

test.each([
  ['- x\n- [there](#9)', [9, 3], '9'],
  ['> [there](#5)', [8, 3], '5'],
  ['### P\n\n- a **[there](#0)**\n\n### Q\n\nb', [10, 7], '0'],
  ['| a |\n|---|\n| [there](#7) |', [10, 3], '7'],
  ['x[^1]\n\n[^1]: As [there][t]\n\n[t]: #8', [10, 10], '8'],
])('%j leads to a slide that is not there, and is told at its own place', (body, place, slide) => {
  const message = `This link leads to slide ${slide}, and the deck has 4 slides.`
  expect(check(body)).toEqual([[...place, message]])
})

test.each(['- [there](#4)', '- [out](https://e.org/#9)', '- x'])('%j leads somewhere', (body) => {
  expect(check(body)).toEqual([])
})
