import { expect, test } from 'vitest'
import { sizeSlides } from '../../src/plan/sizes.ts'
import type { Fitting, Slide } from '../../src/slide.ts'
import { planDeck } from './deck.ts'

function fitted(slides: readonly Slide[], sizes: readonly string[]): ReadonlyMap<Slide, Fitting> {
  const fitting = { overflowPx: 0, roomPx: 400, blocks: [] }
  return new Map(
    slides.map((slide, index) => [slide, { ...fitting, classes: [sizes[index] ?? ''] }]),
  )
}

/** What slides have in common that continue each other. */
const RUN = { group: 7, layout: 'points' }

test('each slide gets the classes that were measured, before its own', () => {
  const slides = planDeck('## A\n\n<!-- class: dense -->\n\n- x\n- y')
  const sized = sizeSlides(slides, fitted(slides, ['s1', 's2', 's3']))
  expect(sized.map(({ classes: [size] }) => size)).toEqual(['s1', 's2', 's3'])
  expect(sized[1]?.classes.at(-1)).toBe('dense')
})

test('slides that continue each other are as small as the fullest of them', () => {
  const slides = planDeck('## A\n\n- x\n- y').map((slide) => ({ ...slide, ...RUN }))
  const sized = sizeSlides(slides, fitted(slides, ['s2', 's5', 's3']))
  expect(sized.map(({ classes: [size] }) => size)).toEqual(['s5', 's5', 's5'])
})

test.each([
  { what: 'a table that must be tight is tight', name: 'tight' },
  { what: 'a headline that must be very small is so', name: 'hy' },
])('$what on all of its slides', ({ name }) => {
  const slides = planDeck('## A\n\n- x\n- y').map((slide) => ({ ...slide, ...RUN }))
  const fittings = [...fitted(slides, ['s6', 's6', 's6'])]
  const tight = fittings.map(([slide, fitting], index) =>
    index === 1
      ? ([slide, { ...fitting, classes: ['s6', name] }] as const)
      : ([slide, fitting] as const),
  )
  const sized = sizeSlides(slides, new Map(tight))
  expect(sized.every(({ classes }) => classes.includes(name))).toBe(true)
})

test('slides of a run are set alike where they are of one layout, each with columns of its own', () => {
  const layouts = ['points', 'points', 'chart']
  const run = planDeck('## A\n\n- x\n- y').map((slide, index) => ({
    ...slide,
    group: 7,
    layout: layouts[index] ?? '',
    classes: [],
  }))
  const sizes = [['s2', 'columns'], ['s4', 'hl'], ['s1']]
  const fittings = run.map((slide, index) => {
    return [slide, { overflowPx: 0, roomPx: 400, blocks: [], classes: sizes[index] ?? [] }] as const
  })
  expect(sizeSlides(run, new Map(fittings)).map(({ classes }) => classes)).toEqual([
    ['s4', 'columns', 'hl'],
    ['s4', 'hl'],
    ['s1'],
  ])
})

test('what was not measured gets a size from the middle', () => {
  const sized = sizeSlides(planDeck('## A'), new Map())
  expect(sized.every(({ classes }) => classes[0] === 's4')).toBe(true)
})
