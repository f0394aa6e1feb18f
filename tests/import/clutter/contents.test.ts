import { expect, test } from 'vitest'
import { paragraph } from '../../../src/import/article.ts'
import { removeContents } from '../../../src/import/clutter/contents.ts'

const ARTICLE = [
  '1. Pipes cost',
  'Long prose about pipes.',
  '2. Tenants call',
  'Prose about calls.',
]

test.each([
  ['a heading alone', ['Table of Contents']],
  ['a list without numbers', ['Inhalt', 'Pipes cost', 'Tenants call']],
  ['a list with other marks', ['目次', '① Pipes cost', '② Tenants call']],
  ['lines as they come again below', ['Contents:', '1. Pipes cost', '2. Tenants call']],
])('a table of contents is taken away: %s', (_name, contents) => {
  const blocks = [...contents, ...ARTICLE].map((line) => paragraph(line))
  expect(removeContents(blocks)).toEqual({
    kept: ARTICLE.map((line) => paragraph(line)),
    removed: contents,
  })
})
