import { expect, test } from 'vitest'
import { compositionClasses } from '../../src/plan/composition.ts'
import { planSection, points } from './deck.ts'

test.each([
  ['statement', '', ['bare']],
  ['statement', 'Words.', []],
  ['quote', '> “Words.”', ['quoted']],
  ['quote', '> "Words."', ['quoted']],
  ['quote', '> Words.', []],
  ['points', points(6), []],
  ['conclusion', 'A sentence.\n\n- a', ['lead']],
  ['conclusion', '- **Term** says something\n- **Name** does', ['terms']],
  ['conclusion', '- **Term** says something\n- does', []],
])('%s of %.30j is composed with %j', (layout, body, classes) => {
  expect(
    compositionClasses(layout, planSection(`<!-- layout: ${layout} -->\n\n${body}`).data),
  ).toEqual(classes)
})
