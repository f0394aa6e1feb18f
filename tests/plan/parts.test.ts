import { expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { planSection } from './deck.ts'

test('each heading is a part with what stands below it, whatever stands above stays in the body', () => {
  const { data } = planSection('Of both:\n\n### A\n\n- x\n\n### B\n\ny')
  expect(data.parts.map(({ title, blocks }) => [plainText(title), blocks.length])).toEqual([
    ['A', 1],
    ['B', 1],
  ])
  expect(data.blocks).toHaveLength(1)
})
