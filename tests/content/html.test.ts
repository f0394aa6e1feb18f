import { expect, test } from 'vitest'
import { listProblems } from './problems.ts'
import { readSection } from './read.ts'

test('HTML is shown as text, and each line of it is reported once', () => {
  expect(readSection('<div>a</div>').blocks).toEqual([
    { kind: 'paragraph', text: [{ kind: 'text', text: '<div>a</div>' }] },
  ])
  expect(listProblems('# T\n\n## a\n\nx <b>y</b>\n\n- <i>z</i> <u>')).toEqual([
    '5:3 warning html',
    '7:3 warning html',
  ])
})

test('a comment among HTML is a comment of its own place', () => {
  const { layout, notes } = readSection('<div>\n<!-- Say it. --> <!-- layout: quote -->\n</div>')
  expect(notes).toBe('Say it.')
  expect(layout).toEqual({ name: 'quote', at: { file: 'deck.md', line: 6, column: 18 } })
})
