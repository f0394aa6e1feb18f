import { expect, test } from 'vitest'
import { planDeck } from './deck.ts'

test('each line of the agenda leads to its takeaway, without links of its own', () => {
  const [, agenda] = planDeck('## [One](https://e.org)\n\n## Two', 'agenda: true')
  expect(agenda?.data.blocks).toMatchObject([
    {
      items: [
        { text: [{ kind: 'link', url: '#3', children: [{ kind: 'text', text: 'One' }] }] },
        { text: [{ kind: 'link', url: '#4', children: [{ kind: 'text', text: 'Two' }] }] },
      ],
    },
  ])
})
