import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { orderSections } from '../../src/plan/order.ts'
import { planDeck, readDeck } from './deck.ts'

/** Each section as its number and its headline. */
function order(body: string, settings = ''): string[] {
  return orderSections(readDeck(body, settings)).map(
    ({ section, number }) => `${number} ${plainText(section.headline)}`,
  )
}

describe('the sections come in the order in which a deck is read', () => {
  test.each([
    ['the conclusion after the takeaways', '## Conclusion\n\n## A', ['1 A', '0 Conclusion']],
    [
      'a divider among them is no takeaway',
      '## A\n\n## Part\n\n<!-- layout: section -->\n\n## B',
      ['1 A', '0 Part', '2 B', '0 Conclusion'],
    ],
    [
      'where takeaways are numbered, other sections among them are none',
      '## 1. A\n\n## Where the figures come from\n\n## 2. B',
      ['1 A', '0 Where the figures come from', '2 B', '0 Conclusion'],
    ],
    ['one number is no count', '## 1. A\n\n## B', ['1 A', '2 B', '0 Conclusion']],
    [
      'sources and appendix at the end',
      '## Appendix\n\n## Data\n\n## Sources\n\n- one',
      ['0 Conclusion', '0 Sources', '0 Appendix', '0 Data'],
    ],
    [
      'one section can be an appendix',
      '## Data\n\n<!-- layout: appendix -->\n\n- x\n\n## A',
      ['1 A', '0 Conclusion', '0 Data'],
    ],
    ['footnotes make a slide', '## A\n\nx[^1]\n\n[^1]: y', ['1 A', '0 Conclusion', '0 Sources']],
  ])('%s', (_what, body, expected) => expect(order(body)).toEqual(expected))

  test('an agenda that is asked for comes first', () => {
    expect(order('## Introduction\n\n- i\n\n## A', 'agenda: true')[0]).toBe('0 Agenda')
    expect(order('## A', 'agenda: false')[0]).toBe('1 A')
  })

  test('listed sources are a slide, in the deck’s language', () => {
    expect(order('## A', 'lang: de\nsources:\n  - x').at(-1)).toBe('0 Quellen')
  })
})

test('slides of an appendix are marked, and text there is set as an appendix', () => {
  const slides = planDeck('## Conclusion\n\n- x\n\n## Appendix\n\n## Data\n\n- y\n- z').slice(-2)
  expect(slides.map(({ layout, data }) => [layout, data.label])).toEqual([
    ['section', 'Appendix'],
    ['appendix', 'Appendix'],
  ])
})
