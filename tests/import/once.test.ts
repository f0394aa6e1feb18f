import { expect, test } from 'vitest'
import type { DraftSection } from '../../src/import/draft.ts'
import { askOnce } from '../../src/import/once.ts'
import { WHO_SPEAKS } from '../../src/import/points/doubts.ts'
import { languageOf } from '../../src/import/points/languages/languages.ts'
import { WHO_IS_WE } from '../../src/import/points/loose-ends.ts'

const OTHER = 'point 1: what is “the pump”? Name it'

function section(...remarks: readonly string[]): DraftSection {
  const told = { lead: undefined, points: ['We dug'], shown: [], notes: '' }
  return { role: 'takeaway', headline: 'Wells', remarks, ...told }
}

const SECTIONS = [
  section(OTHER),
  section(`point 1: ${WHO_IS_WE}`),
  section(OTHER, `points 1, 2: ${WHO_IS_WE}`),
]

/** The remarks of each section, where the deck opens like this. */
function remarksOf(opening: Partial<Parameters<typeof askOnce>[1]>) {
  const nobody = { title: 'Wells', author: undefined, site: undefined, introduction: 'It rained.' }
  return askOnce(SECTIONS, { ...nobody, ...opening }, languageOf('en')).map((one) => one.remarks)
}

test.each([
  ['its author is known', { author: 'Ada Moreau' }],
  ['its publisher is known', { site: 'The Harbour Post' }],
  ['its title speaks as “we”', { title: 'Wells that we dug' }],
  ['its introduction does', { introduction: 'In May we dug.' }],
])('who “we” is is asked once where %s', (_, opening) => {
  expect(remarksOf(opening)).toEqual([[OTHER], [`point 1: ${WHO_IS_WE}`], [OTHER]])
})

test('who “we” is is asked each time where nothing says who speaks', () => {
  expect(remarksOf({})).toEqual(SECTIONS.map(({ remarks }) => remarks))
})

test.each([
  ['its author is known', { author: 'Ada Moreau' }],
  ['its introduction speaks as “I”', { introduction: 'In May I dug.' }],
])('who “I” is is asked once where %s', (_, opening) => {
  const sections = [section(`point 1: ${WHO_SPEAKS}`), section(OTHER, `point 2: ${WHO_SPEAKS}`)]
  const nobody = { title: 'Wells', author: undefined, site: undefined, introduction: 'It rained.' }
  const told = askOnce(sections, { ...nobody, ...opening }, languageOf('en'))
  expect(told.map(({ remarks }) => remarks)).toEqual([[`point 1: ${WHO_SPEAKS}`], [OTHER]])
})

test('who “I” is is asked each time where nothing says who speaks', () => {
  const sections = [section(`point 1: ${WHO_SPEAKS}`), section(`point 2: ${WHO_SPEAKS}`)]
  const opening = { title: 'Wells', author: undefined, site: undefined, introduction: 'It rained.' }
  expect(askOnce(sections, opening, languageOf('de'))).toEqual(sections)
})
