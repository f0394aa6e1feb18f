import { expect, test } from 'vitest'
import { chooseLayout } from '../../src/plan/layouts.ts'
import { readSection } from './deck.ts'

test.each([
  ['', 'statement'],
  ['One short paragraph.', 'statement'],
  ['- one short point', 'statement'],
  ['word '.repeat(60), 'points'],
  ['One.\n\nTwo.', 'points'],
  ['- one\n- two', 'points'],
  ['- one\n  - two', 'points'],
  ['> words', 'quote'],
  ['> words\n\nmore', 'points'],
  ['| a |\n|---|', 'points'],
  ['<!-- layout: quote -->\n\n- a\n- b', 'quote'],
])('%.40j is a slide with the layout %s', (body, layout) => {
  expect(chooseLayout(readSection(body))).toBe(layout)
})

test('a conclusion has a layout of its own, unless the author asks for another', () => {
  expect(chooseLayout(readSection('- a', 'Conclusion'))).toBe('conclusion')
  expect(chooseLayout(readSection('<!-- layout: quote -->', 'Conclusion'))).toBe('quote')
})
