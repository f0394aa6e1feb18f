import { expect, test } from 'vitest'
import { layersOf } from '../../src/plan/layers.ts'
import * as steps from '../../src/plan/steps.ts'
import { planSection } from './deck.ts'

test.each(Object.entries(steps))('the steps of %s get smaller', (_name, all) => {
  const heights = all.map(({ linePx }) => linePx)
  const letters = all.map(({ perLine }) => perLine)
  expect(heights).toEqual(heights.toSorted((a, b) => b - a))
  expect(letters).toEqual(letters.toSorted((a, b) => a - b))
})

test.each([
  ['title', '', 1],
  ['statement', '', 1],
  ['statement', 'Words.', 2],
  ['quote', '> Words.\n>\n> — Name', 3],
  ['points', '- a\n- b', 2],
  ['conclusion', '- a\n- b', 2],
  ['of-a-project', '- a\n- b', 2],
])('a slide with the layout %s and %j has its texts in layers', (layout, body, count) => {
  const { data } = planSection(`<!-- layout: ${layout} -->\n\n${body}`)
  const layers = layersOf(layout, data, []).filter(({ pieces }) => pieces.length > 0)
  expect(layers).toHaveLength(count)
})
