import { expect, test } from 'vitest'
import { planSection } from './deck.ts'

test.each([
  ['![alt](x.png "Below")', 'Below'],
  ['![alt](x.png)', 'alt'],
  ['![alt](x.png)\n\n- a point', ''],
])('%s has the caption “%s”', (body, caption) => {
  expect(planSection(body).data.figure?.caption).toBe(caption)
})
