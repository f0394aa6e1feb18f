import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { listProblems } from './problems.ts'
import { readSection } from './read.ts'

describe('speaker notes are what stands under ### Notes, and comments', () => {
  test.each([
    ['- a\n\n### Notes\n\nOne *two*\n\n- three', 'One *two*\n\n- three'],
    ['- a\n\n<!-- One -->\n\n<!-- Two -->', 'One\n\nTwo'],
    ['<!-- One -->\n\n- a\n\n### Notes\n\nTwo', 'Two\n\nOne'],
    ['- a <!-- One -->', 'One'],
    ['### Notes\n\n#### Part\n\nwords <!-- kept -->', '#### Part\n\nwords <!-- kept -->'],
    ['<!-- check: x -->\n\n<!-- layout: quote -->', ''],
    ['<!-- -->', ''],
    ['### Notes', ''],
    ['### Notes\n\na\u001b[31m\u202eb', 'a[31mb'],
  ])('%j', (body, notes) => expect(readSection(body).notes).toBe(notes))

  test.each([
    '---\ntitle: T\n---\n\n\n\ufeffAn *intro*.',
    '\n\n\ufeffAn *intro*.',
    '\ufeff\ufeffAn *intro*.',
  ])('whole, with a byte order mark above: %j', (above) => {
    const content = `${above}\n\n## One\n\n- a *b* **c**d\n\n### Notes\n\n- [ ] todo\n\n## Two\n\n- e\n`
    const { sections } = parseContent(Buffer.from(content), 'deck.md').deck
    expect(sections.map(({ notes }) => notes)).toEqual(['- [ ] todo', ''])
  })

  test('also those of the headline', () => {
    expect(readSection('- a', 'Headline <!-- Say it. -->')).toMatchObject({
      headline: [{ kind: 'text', text: 'Headline' }],
      notes: 'Say it.',
    })
  })
})

describe('a comment with a key of ours is an order', () => {
  test.each([
    ['<!-- layout: quote -->\n\n- a', { layout: { name: 'quote', at: { line: 5, column: 1 } } }],
    ['<!-- layout: a -->\n\n<!-- layout: b -->', { layout: { name: 'b', at: { line: 7 } } }],
    ['<!-- class: dense, dark -->', { classes: ['dense', 'dark'] }],
  ])('%j', (body, section) => expect(readSection(body)).toMatchObject(section))

  test('whose names of classes are names', () => {
    expect(readSection('<!-- class: a "b <c d -->').classes).toEqual(['a', 'd'])
    expect(listProblems('# T\n\n## a\n\n- b\n\n<!-- class: 2x -->')).toEqual([
      '7:1 error class-name',
    ])
  })
})

test.each([
  [
    'below ### Notes, where comments are notes',
    '## a\n\n- b\n\n### Notes\n\n<!-- layout: quote -->',
    9,
  ],
  ['above the first section', '<!-- Say it. -->\n<!-- class: dense -->\n\n## a\n\n- b', 4],
  ['', '## a\n\n- b\n\n### Notes\n\n<!-- Say it. -->', 0],
])('an order from which nothing follows is told: %s', (_where, body, line) => {
  const told = line === 0 ? [] : [`${line}:1 warning comment-place`]
  expect(listProblems(`# T\n\n${body}`)).toEqual(told)
})
