import { describe, expect, test } from 'vitest'
import { checkLayouts } from '../../src/plan/asked-layouts.ts'
import { readDeck } from './deck.ts'

test('a layout that does not exist is an error where it is asked for', () => {
  const deck = readDeck('## A\n\n<!-- layout: qoute -->\n\n## B\n\n<!-- layout: __proto__ -->')
  const problems = checkLayouts(deck, ['points', 'quote'])
  expect(problems).toMatchObject([
    { rule: 'unknown-layout', severity: 'error', at: { line: 8, column: 1 } },
    { rule: 'unknown-layout', at: { line: 12 } },
  ])
  expect(problems[0]?.hint).toBe('Did you mean “quote”? The layouts are points, quote.')
  expect(problems[1]?.hint).toBe('The layouts are points, quote.')
})

describe('a layout that is asked for and has nothing to show is told, with what it is for', () => {
  const check = (layout: string, body: string) =>
    checkLayouts(readDeck(`## A\n\n<!-- layout: ${layout} -->\n\n${body}`), [layout])

  test.each([
    ['quote', 'a quotation', '> Words.'],
    ['number', 'a number in bold', '**62%** of all trips'],
    ['picture', 'a picture', '![A street](x.jpg)'],
    ['image', 'a picture', 'words\n\n![A street](x.jpg)'],
    ['comparison', 'two parts', '### A\n\nx\n\n### B\n\ny'],
    ['cards', 'two parts', '### A\n\n- x\n\n### B\n\n- y'],
    ['steps', 'a numbered list', '1. Count\n2. Try'],
    ['timeline', 'a numbered list', '1. **2019** Law'],
    ['table', 'a table', '| a |\n|---|\n| b |'],
    ['chart', 'a chart', '<!-- chart: bar -->\n\n| a | b |\n|---|---|\n| x | 1 |'],
    ['code', 'a block of code', '```\nx\n```'],
    ['agenda', 'a list', '1. one'],
  ])('%s is for %s', (layout, what, content) => {
    expect(check(layout, content)).toEqual([])
    const [problem, ...others] = check(layout, 'Only words.')
    expect(problem).toMatchObject({
      rule: 'layout-content',
      severity: 'warning',
      message: expect.stringContaining(`“${layout}” is for`),
      hint: expect.stringContaining('remove this comment'),
      at: { line: 8, column: 1 },
    })
    expect(problem?.message).toContain(what)
    expect(others).toEqual([])
  })

  test('points have no room for a chart', () => {
    const chart = '<!-- chart: bar -->\n\n| a | b |\n|---|---|\n| x | 1 |'
    expect(check('points', chart)).toMatchObject([
      {
        rule: 'layout-content',
        severity: 'warning',
        message: expect.stringContaining('has the layout “chart”'),
        at: { line: 8, column: 1 },
      },
    ])
    expect(check('points', `- one\n- two\n\n${chart}`)).toEqual([])
  })

  test.each(['points', 'statement', 'section', 'conclusion', 'sources', 'appendix', 'constructor'])(
    '%s shows whatever there is',
    (layout) => expect(check(layout, 'Only words.')).toEqual([]),
  )
})
