import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const POINTS = readFileSync(join(import.meta.dirname, '../../templates/layouts/points.hbs'), 'utf8')

describe('a project’s own layout that changes the deck’s structure is reported', () => {
  test.each([
    {
      name: 'makes another slide',
      layout: `${POINTS}\n\n---\n\nmore\n`,
      says: 'made 5 slides of 4',
    },
    {
      name: 'adds a note',
      layout: `${POINTS}\n\n<!-- a remark -->\n`,
      says: 'The notes of slide 2',
    },
  ])('$name', async ({ layout, says }) => {
    const folder = makeProject({
      'content/deck.md': GOOD_DECK,
      'templates/layouts/points.hbs': layout,
    })
    const { code, stderr } = await takedeck(folder, ['build', '-f', 'md'])
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining(says) })
  })
})
