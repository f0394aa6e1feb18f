import { expect, test } from 'vitest'
import { checkSlideLinks } from '../../src/check/slide-links.ts'
import { planDeck } from '../plan/deck.ts'

const check = (body: string) => checkSlideLinks(planDeck(`## A\n\n${body}\n\n## B\n\n- x`))

test.each([
  ['- [there](#9)', '9'],
  ['> [there](#5)', '5'],
  ['### P\n\n- a **[there](#0)**\n\n### Q\n\nb', '0'],
  ['| a |\n|---|\n| [there](#7) |', '7'],
  ['1. **Go** [there](#8)\n2. **Stay** x', '8'],
  ['**62%** — [there](#6)', '6'],
])('%j leads to a slide that is not there', (body, slide) => {
  expect(check(body)).toMatchObject([
    {
      rule: 'slide-link',
      severity: 'warning',
      message: `A link leads to slide ${slide}, and the deck has 4 slides.`,
      at: { line: 6 },
    },
  ])
})

test.each(['- [there](#4)', '- [out](https://e.org/#9)', '- x'])('%j leads somewhere', (body) => {
  expect(check(body)).toEqual([])
})
