import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { kindOf } from '../../src/plan/kinds.ts'
import { planSamples } from '../../src/plan/samples.ts'

const KINDS = [
  ...['title', 'agenda', 'points', 'statement', 'quote', 'portrait', 'number', 'numbers'],
  ...['comparison', 'cards', 'steps', 'timeline', 'table', 'chart', 'code', 'picture', 'image'],
  ...['section', 'conclusion', 'sources', 'appendix'],
]

test.each(['## One\n\n- a\n- b', '## One\n\nA statement.', '## One\n\n> Said.\n>\n> — Jane'])(
  'a deck of %j has a sample of every kind of slide',
  (sections) => {
    const { deck } = parseContent(Buffer.from(`---\ntitle: t\n---\n\n${sections}\n`), 'x.md')
    expect(planSamples(deck).map(kindOf)).toEqual(KINDS)
  },
)
