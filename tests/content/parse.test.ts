import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { listProblems } from './problems.ts'

function parse(content: string) {
  return parseContent(Buffer.from(content), 'content/deck.md').deck
}

test('a content file becomes a deck', () => {
  const deck = parse(
    [
      '---',
      'title: "The title"',
      'subtitle: The subtitle',
      'author: Ada',
      'date: 2024-08-12',
      'lang: de',
      'theme: briefing',
      'source: { title: An article, url: "https://e.org" }',
      '---',
      '',
      'Context.',
      '',
      '### Notes',
      '',
      'About the deck.',
      '',
      '## 1. First',
      '',
      '<!-- layout: quote -->',
      '<!-- class: dense, dark -->',
      '',
      '- point',
      '',
      '### Notes',
      '',
      'About the *first*.',
      '',
      '## Fazit',
      '',
      '- end',
    ].join('\n'),
  )
  expect(deck).toMatchObject({
    title: [{ kind: 'text', text: 'The title' }],
    subtitle: 'The subtitle',
    author: 'Ada',
    date: '2024-08-12',
    lang: 'de',
    theme: { name: 'briefing', at: { line: 7, column: 1 } },
    source: { title: 'An article', url: 'https://e.org' },
    context: [{ kind: 'paragraph' }],
    contextNotes: 'About the deck.',
    at: { file: 'content/deck.md', line: 1, column: 1 },
  })
  expect(deck.sections).toMatchObject([
    {
      role: 'takeaway',
      headline: [{ text: 'First' }],
      blocks: [{ kind: 'list' }],
      notes: 'About the *first*.',
      layout: { name: 'quote', at: { line: 19 } },
      classes: ['dense', 'dark'],
      at: { line: 17, column: 1 },
    },
    { role: 'conclusion', headline: [{ text: 'Fazit' }], layout: undefined, at: { line: 28 } },
  ])
})

describe('the title', () => {
  test.each([
    ['---\ntitle: T\n---\n\n## a\n\n- b', 'T', []],
    ['# T\n\n## a\n\n- b', 'T', []],
    ['---\ntitle: T\n---\n\n# T\n\n## a\n\n- b', 'T', []],
    ['---\ntitle: T\n---\n\n# Other\n\n## a\n\n- b', 'T', ['5:1 warning two-titles']],
    ['---\ntitle: ""\n---\n\n# T\n\n## a\n\n- b', 'T', []],
    ['## a\n\n- b', undefined, ['1:1 error missing-title']],
    ['---\ntitle: ~\n---\n\n## a\n\n- b', undefined, ['1:1 error missing-title']],
    ['---\ntitle:\n---\n\n## a\n\n- b', undefined, ['1:1 error missing-title']],
    ['#\n\n## a\n\n- b', undefined, ['1:1 error missing-title']],
    [
      '---\ntitle: #5 in sales\n---\n\n## a\n\n- b',
      undefined,
      ['1:1 error missing-title', '2:8 warning yaml-comment'],
    ],
    // One mistake has one message: what is missing is what the key was meant to be.
    ['---\ntitel: T\n---\n\n## a\n\n- b', undefined, ['2:1 error unknown-key']],
    ['---\ntitel: T\n---\n\n# T\n\n## a\n\n- b', 'T', ['2:1 warning unknown-key']],
    [
      '---\nautor: T\n---\n\n## a\n\n- b',
      undefined,
      ['1:1 error missing-title', '2:1 warning unknown-key'],
    ],
  ])('of %j', (content, title, problems) => {
    expect(parse(content).title[0]).toEqual(title && { kind: 'text', text: title })
    expect(listProblems(content)).toEqual(problems)
  })

  test.each([
    ['---\ntitle: a: b\n---\n\n## a\n\n- b', ['2:8 error yaml']],
    ['---\ntitle: [a]\n---\n\n## a\n\n- b', ['2:1 error front-matter-value']],
    ['<!-- open\n\n# T\n\n## a\n\n- b', ['1:1 error comment-open']],
    [`# T\n\n## a\n\n${'>'.repeat(100)} b`, ['5:1 error nesting']],
  ])('that could not be read is not missing as well: %j', (content, problems) =>
    expect(listProblems(content)).toEqual(problems),
  )
})

describe('what has nothing to show says so', () => {
  test.each([
    ['', ['1:1 error no-sections', '1:1 error missing-title']],
    ['x', ['1:1 error no-sections', '1:1 error missing-title']],
    ['---\ntitle: x\n---\n', ['1:1 error no-sections']],
    // What nothing closes may hold them.
    ['---\ntitle: x\n', ['1:1 error front-matter-open']],
    ['---\ntitle: x\n\n- b\n', ['1:1 error front-matter-open']],
    ['---\ntitle: x\n## A\n\n- b\n', ['1:1 error front-matter-open']],
    ['---\n\n## A\n\n- b\n', ['1:1 error front-matter-open']],
    ['<!-- only a comment -->', ['1:1 error no-sections', '1:1 error missing-title']],
    ['# T\n\ntext\n\n### sub', ['1:1 error no-sections']],
    ['# T\n\n# a\n\n- b\n\n# c\n\n- d', ['3:1 error no-sections']],
    ['# T\n\n##a\n\n- b', ['3:1 error no-sections']],
    ['# T\n\n##\n\n- a', ['3:1 error empty-headline']],
    ['# T\n\n## 1.\n\n## b', ['3:1 warning empty-section', '5:1 warning empty-section']],
    ['# T\n\n## a\n\n### Notes\n\nwords', ['3:1 warning empty-section']],
  ])('%j', (content, problems) => expect(listProblems(content)).toEqual(problems))

  test('but not where a headline alone is what the author asks for', () => {
    expect(listProblems('# T\n\n## a\n\n<!-- layout: statement -->')).toEqual([])
  })
})

test('all problems of a file are reported together, from top to bottom', () => {
  const content = [
    '---',
    'titel: T',
    'lang: "?"',
    '---',
    '',
    'a <b> c',
    '',
    '## One',
    '',
    '[x](file:///x)',
    '',
    '##',
    '',
    '---',
    '',
    '<!-- chart: pie -->',
    '',
    'text',
    '',
    '<!-- open',
  ].join('\n')
  expect(listProblems(content)).toEqual([
    '2:1 warning unknown-key',
    '3:1 error front-matter-value',
    '6:3 warning html',
    '10:1 error link',
    '12:1 error empty-headline',
    '14:1 warning rule',
    '16:1 warning chart-table',
    '20:1 error comment-open',
  ])
})
