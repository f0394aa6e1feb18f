import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { planSlides } from '../../src/plan/plan.ts'
import { planSamples } from '../../src/plan/samples.ts'

test.each([
  { deck: '## One\n\n- a\n- b', samples: ['statement', 'quote'] },
  { deck: '## One\n\nA statement.', samples: ['points', 'quote'] },
  { deck: '## One\n\n> Said.\n>\n> — Jane', samples: ['points', 'statement'] },
])('a deck of $deck has samples of the other layouts', ({ deck: sections, samples }) => {
  const { deck } = parseContent(Buffer.from(`---\ntitle: t\n---\n\n${sections}\n`), 'x.md')
  const { slides } = planSlides(deck)
  expect(planSamples(deck, slides).map(({ layout }) => layout)).toEqual(samples)
})
