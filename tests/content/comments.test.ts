import { describe, expect, test } from 'vitest'
import { isClassName, readComment } from '../../src/content/comments.ts'

const at = { file: 'deck.md', line: 3, column: 1 }

describe('a comment is an order, a remark or a note', () => {
  test.each([
    [' layout: quote ', { kind: 'directive', key: 'layout', value: 'quote' }],
    ['class : dense dark', { kind: 'directive', key: 'class', value: 'dense dark' }],
    ['chart: bar', { kind: 'directive', key: 'chart', value: 'bar' }],
    ['check: is this true?', { kind: 'remark' }],
    ['TODO: later', { kind: 'remark' }],
    ['import: family V1', { kind: 'remark' }],
    ['Say it slowly.', { kind: 'note', text: 'Say it slowly.' }],
    ['layout: quote\nand more', { kind: 'note', text: 'layout: quote\nand more' }],
    ['Layouts: many of them', { kind: 'note', text: 'Layouts: many of them' }],
    ['Charts', { kind: 'note', text: 'Charts' }],
    ['Share: 40%', { kind: 'note', text: 'Share: 40%' }],
    ['note: Say it slowly.', { kind: 'note', text: 'Say it slowly.' }],
    ['notizen: Langsam.', { kind: 'note', text: 'Langsam.' }],
    ['Note: Say it slowly.', { kind: 'note', text: 'Say it slowly.' }],
    ['Notizen: Langsam.', { kind: 'note', text: 'Langsam.' }],
    ['foo: bar', { kind: 'note', text: 'foo: bar' }],
    ['', { kind: 'note', text: '' }],
  ])('%j', (text, comment) => expect(readComment(text, at)).toEqual({ comment, problems: [] }))
})

test.each(['_class: lead', 'theme: gaia', 'backgroundColor: red', 'footer: x', '_paginate: false'])(
  'Marp’s %s is a note, and the author is told',
  (text) => {
    const { comment, problems } = readComment(text, at)
    expect(comment).toEqual({ kind: 'note', text })
    expect(problems).toMatchObject([{ rule: 'marp-directive', severity: 'warning', at }])
    expect(problems[0]?.message).toContain(`“${text.split(':')[0]}”`)
  },
)

test.each([
  ['dense', true],
  ['s-2_x', true],
  ['2x', false],
  ['a.b', false],
  ['', false],
  ['"x', false],
])('%j as the name of a class: %s', (word, isOne) => expect(isClassName(word)).toBe(isOne))

describe('an order with a slip in its key is a note, and the author is told what was meant', () => {
  test.each([
    ['layot: table', '<!-- layout: table -->'],
    ['Layout: table', '<!-- layout: table -->'],
    ['layout = table', '<!-- layout: table -->'],
    ['charts: bar', '<!-- chart: bar -->'],
    ['clas: dense, dark', '<!-- class: dense, dark -->'],
    ['chart', '<!-- chart: … -->'],
    ['layout quote', '<!-- layout: quote -->'],
  ])('%s', (text, meant) => {
    const { comment, problems } = readComment(text, at)
    expect(comment).toEqual({ kind: 'note', text })
    expect(problems).toMatchObject([{ rule: 'unknown-key', severity: 'warning', at }])
    expect(problems[0]?.hint).toContain(`Did you mean ${meant}?`)
  })
})
