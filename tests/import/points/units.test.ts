import { expect, test } from 'vitest'
import { keyPoints } from '../../../src/import/points/key-points.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { ALL_FIT } from './all-fit.ts'

const ENGLISH = { lang: 'en', tag: await loadTagger('en'), judge: ALL_FIT }

/** The points of English prose. */
function pointsOf(prose: string): readonly string[] {
  return keyPoints({ headline: '', paragraphs: [prose] }, ENGLISH).points
}

test('both halves of “X, but Y” are shown, in their order', () => {
  const prose =
    'Revenue rose 3 percent to £412 million last year, but the number of meals sold fell by 5 percent.'
  expect(pointsOf(prose)).toEqual([
    'Revenue rose 3 percent to £412 million last year',
    'The number of meals sold fell by 5 percent',
  ])
})

test('the half that the other takes back is never shown without it', () => {
  const prose =
    'The plan looks cheap to most people in the town hall, but it costs the city twice as much. Rents fell in the old town. Buses came late in winter.'
  expect(pointsOf(prose)).toEqual(['Rents fell in the old town', 'Buses came late in winter'])
})

test.each([
  [
    'The choice is not between a thirsty hall and a frugal one; it is between thirst here and thirst abroad.',
    'The choice is not between a thirsty hall and a frugal one',
  ],
  [
    'In the bottom third of the class two out of ten would pass; last year it was five.',
    'In the bottom third of the class two out of ten would pass',
  ],
])('“X; it is Y” and “X; last year Y” are not shown by their first half: %s', (prose, half) => {
  expect(pointsOf(prose)).not.toContain(half)
})

test('the steps of a sentence are shown all or not at all', () => {
  const steps =
    'Turn off the water at the main, empty the pipes in the cellar, and leave a key with a neighbour.'
  expect(pointsOf(steps)).toEqual([
    'Turn off the water at the main',
    'Empty the pipes in the cellar',
    'Leave a key with a neighbour',
  ])
  const prose = `Pipes freeze in winter. Water from a pipe ruins floors. ${steps.replace('at the main', 'at the big red wheel that is hidden behind the heavy shelf in the old cellar')}`
  expect(pointsOf(prose)).toEqual(['Pipes freeze in winter', 'Water from a pipe ruins floors'])
})
