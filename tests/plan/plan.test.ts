import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { planSlides } from '../../src/plan/plan.ts'
import { planDeck, points, readDeck } from './deck.ts'

/** Each slide as its layout and its headline. */
function outline(body: string, settings = ''): string[] {
  return planDeck(body, settings).map(
    ({ layout, data }) => `${layout}: ${plainText(data.headline)}`,
  )
}

describe('a deck has a title, its takeaways, and an end', () => {
  test.each([
    ['## A\n\n- x\n- y', ['title: Deck', 'points: A', 'conclusion: Conclusion']],
    ['## A\n\n- x\n- y\n\n## Fazit\n\n- z', ['title: Deck', 'points: A', 'conclusion: Fazit']],
    [
      '## Conclusion\n\n- z\n\n## A\n\n- x\n- y',
      ['title: Deck', 'points: A', 'conclusion: Conclusion'],
    ],
    [
      '## Introduction\n\n- i\n- j\n\n## A\n\n> q',
      ['title: Deck', 'points: Introduction', 'quote: A', 'conclusion: Conclusion'],
    ],
    ['Short context.\n\n## A', ['title: Deck', 'statement: A', 'conclusion: Conclusion']],
    [
      'Two\n\nparagraphs.\n\n## A',
      ['title: Deck', 'points: Introduction', 'statement: A', 'conclusion: Conclusion'],
    ],
    [
      `${'Long context. '.repeat(20)}\n\n## A`,
      ['title: Deck', 'points: Introduction', 'statement: A', 'conclusion: Conclusion'],
    ],
  ])('%j', (body, expected) => expect(outline(body)).toEqual(expected))

  test('whose words are in the deck’s language', () => {
    expect(outline('Two\n\nparagraphs.\n\n## A', 'lang: de')).toEqual([
      'title: Deck',
      'points: Einleitung',
      'statement: A',
      'conclusion: Fazit',
    ])
  })
})

test('without a conclusion the last slide recalls the headlines', () => {
  const last = planDeck('## 1. One\n\n## 2. **Two**').at(-1)
  expect(last?.data.blocks).toMatchObject([
    {
      kind: 'list',
      start: 1,
      items: [{ text: [{ text: 'One' }] }, { text: [{ kind: 'strong' }] }],
    },
  ])
})

test('takeaways are counted, other slides are not', () => {
  const slides = planDeck('## Introduction\n\n- a\n\n## A\n\n## B\n\n## Conclusion\n\n- c')
  expect(slides.map(({ data }) => data.number)).toEqual([0, 0, 1, 2, 0])
  expect(slides.map(({ data }) => data.label)).toEqual([
    '',
    '',
    'Takeaway 1 of 2',
    'Takeaway 2 of 2',
    '',
  ])
})

test('a group that one slide did not hold goes on, as the same takeaway', () => {
  const whole = { classes: ['s6'], overflowPx: 90, roomPx: 100, blocks: [] }
  const deck = readDeck(`## A\n\n${points(6)}\n\n## B`)
  const { slides } = planSlides(deck, new Map([[1, { whole, failures: [] }]]))
  expect(slides.map(({ group }) => group)).toEqual([0, 1, 1, 2, 3])
  expect(slides.map(({ data }) => data.number)).toEqual([0, 1, 1, 2, 0])
})

test('what the author asks for wins: layout and classes', () => {
  const [, slide] = planDeck('## A\n\n<!-- layout: quote -->\n\n<!-- class: dense -->\n\n- x')
  expect(slide?.layout).toBe('quote')
  expect(slide?.classes.at(-1)).toBe('dense')
})

test.each([
  ['ar', true],
  ['he-IL', true],
  ['en', false],
])('a deck in %s is set from right to left: %s', (lang, isRightToLeft) => {
  const slides = planDeck('## A', `lang: ${lang}`)
  expect(slides.every(({ classes }) => classes.includes('rtl'))).toBe(isRightToLeft)
})

test('every slide knows the place of its section', () => {
  const slides = planDeck('## A\n\n- x\n\n## B\n\n- y')
  expect(slides.map(({ at }) => at.line)).toEqual([1, 6, 10, 1])
})

test('a title slide that is too full passes its context on', () => {
  const deck = readDeck('Why it matters.\n\n## A\n\n- x')
  const whole = { classes: [], overflowPx: 10, roomPx: 100, blocks: [] }
  const { slides } = planSlides(deck, new Map([[0, { whole, failures: [] }]]))
  const first = slides.filter(({ group }) => group === 0)
  expect(first.map(({ layout, data }) => [layout, data.blocks.length])).toEqual([
    ['title', 0],
    ['statement', 1],
  ])
})

test.each([
  ['Article', 'Article'],
  ['Deck', ''],
])('a source that is called %j is %j on the title slide', (source, shown) => {
  const [title] = planDeck(`## A\n\n- x`, `source: ${source}`)
  expect(title?.data.source).toBe(shown)
})

test.each([
  ['2026-03-01', '', '1 March 2026'],
  ['2026-03-01', 'lang: de', '1. März 2026'],
  ['in spring', 'lang: de', 'in spring'],
])('the date %j is on the title slide of a deck (%s) as %j', (date, lang, shown) => {
  const [title] = planDeck('## A\n\n- x', `date: ${date}\n${lang}`)
  expect(title?.data.date).toBe(shown)
})
