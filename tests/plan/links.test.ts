import { expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { linkSlides, unlinkSlides } from '../../src/plan/links.ts'
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

test('the title has the takeaways as links, where two to six can stand beside it', () => {
  const contents = (body: string) => planDeck(body)[0]?.data.contents
  expect(contents('## One\n\n## [Two](https://e.org)')).toMatchObject([
    { items: [{ text: [{ url: '#2' }] }, { text: [{ url: '#3', children: [{ text: 'Two' }] }] }] },
  ])
  expect(contents('## One')).toEqual([])
  expect(contents('## Many\n\n'.repeat(7))).toEqual([])
})

test('every other slide has the track: a link to each takeaway, its own in bold', () => {
  const [title, first, , conclusion] = planDeck('## One\n\n## Two')
  expect(title?.data.track).toEqual([])
  expect(plainText(first?.data.track ?? [])).toBe('1 2')
  expect(first?.data.track.map(({ kind }) => kind)).toEqual(['strong', 'text', 'link'])
  expect(conclusion?.data.track.map(({ kind }) => kind)).toEqual(['link', 'text', 'link'])
})

test('links lead to where a takeaway is after others were dealt out on more slides', () => {
  const [title, first, second, ...rest] = planDeck('## One\n\n## Two')
  if (title === undefined || first === undefined || second === undefined) throw new Error('none')
  const part = { kind: 'part' as const, text: ' (2/2)' }
  const more = { ...first, data: { ...first.data, headline: [...first.data.headline, part] } }
  const [relinked] = linkSlides([title, first, more, second, ...rest])
  expect(relinked?.data.contents).toMatchObject([
    { items: [{ text: [{ url: '#2' }] }, { text: [{ url: '#4' }] }] },
  ])
})

test('slides that only show a layout lead nowhere', () => {
  const [title, agenda] = unlinkSlides(planDeck('## One\n\n## Two', 'agenda: true'))
  expect(title?.data.contents).toEqual([])
  expect(agenda?.data.track).toEqual([])
  expect(JSON.stringify(agenda?.data.blocks)).not.toContain('url')
})
