import { expect, test } from 'vitest'
import { canMeanGenerated } from '../../../src/browser/page/properties.ts'

test.each([
  'section::after',
  'li:before',
  'h1, section .body > *',
  'section > :last-child',
  ':is(h1, .body) > :is(.body *)',
  '[data-which]',
  'section [title="a, b"]',
  '*:not(h1, .body)',
  '&',
])('%s can mean what is generated', (selector) => {
  expect(canMeanGenerated(selector)).toBe(true)
})

test.each([
  'section',
  'section > h1, section > h2:last-child',
  'section :is(h1, marp-h1)',
  'section :is(:is(h1, marp-h1), p) + :where(h2, marp-h2):not(:is(.body *))',
  'section * .body',
  'div#\\:\\$p > svg > foreignobject > section.title[data-x="::after"]',
  'section #one',
])('%s means named elements only', (selector) => {
  expect(canMeanGenerated(selector)).toBe(false)
})
