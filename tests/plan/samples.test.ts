import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { planSlides } from '../../src/plan/plan.ts'
import { planSamples } from '../../src/plan/samples.ts'

const TAKEAWAYS = ['points', 'statement', 'quote', 'number', 'comparison', 'cards']
const MORE = [
  'steps',
  'timeline',
  'table',
  'chart',
  'code',
  'picture',
  'image',
  'section',
  'agenda',
  'sources',
  'appendix',
]

test.each([
  { deck: '## One\n\n- a\n- b', used: 'points' },
  { deck: '## One\n\nA statement.', used: 'statement' },
  { deck: '## One\n\n> Said.\n>\n> — Jane', used: 'quote' },
])('a deck of $deck has samples of the other layouts', ({ deck: sections, used }) => {
  const { deck } = parseContent(Buffer.from(`---\ntitle: t\n---\n\n${sections}\n`), 'x.md')
  const { slides } = planSlides(deck)
  const others = [...TAKEAWAYS, ...MORE].filter((layout) => layout !== used)
  expect(
    planSamples(deck, slides)
      .map(({ layout }) => layout)
      .sort(),
  ).toEqual(others.sort())
})
