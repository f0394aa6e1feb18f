import { describe, expect, test } from 'vitest'
import { listProblems } from './problems.ts'

const deck = (body: string) => `# T\n\n## a\n\n${body}\n`

describe('a comment that is never closed is an error where it begins', () => {
  test.each([
    ['<!-- open\n\n## b\n\n- c', '5:1'],
    ['- a\n\n<!-- open', '7:1'],
    ['words <!-- open', '5:7'],
    ['- a\n  <!-- open', '6:3'],
    ['<!-- closed --> <!-- open', '5:17'],
    ['### Notes\n\n<!-- open', '7:1'],
    ['> <!-- open', '5:3'],
  ])('%j', (body, place) => {
    expect(listProblems(deck(body))).toContain(`${place} error comment-open`)
  })
})

describe('but not', () => {
  test.each([
    'a <!-- closed --> b',
    '<!-- one --> <!-- two -->',
    '<!-- on\n\nmany lines -->\n\nb',
    '`<!--`',
    '```\n<!--\n```',
    '~~~\n```\n<!--\n~~~',
    '> ```\n> <!--\n> ```',
    '- a\n\n      <!--',
    'a \\<!-- b',
    'a &lt;!-- b',
    '<!-->',
    '<!--->',
  ])('%j', (body) => {
    expect(listProblems(deck(body)).filter((problem) => problem.includes('comment-open'))).toEqual(
      [],
    )
  })
})

describe('code that is never closed is an error where it begins', () => {
  test.each([
    ['```js\nx\n\n## b\n\n- c', '5:1'],
    ['- a\n\n~~~\nx\n```', '7:1'],
    ['````\nx\n```', '5:1'],
    ['```', '5:1'],
  ])('%j', (body, place) => {
    expect(listProblems(deck(body))).toContain(`${place} error code-open`)
  })

  test.each([
    '```\nx\n```',
    '```\nx\n`````',
    '~~~ js\n```\n~~~',
    '> ```\n> x\n\nb',
    '- ```\n  x\n\nb',
    '    x',
  ])('but not %j', (body) => {
    expect(listProblems(deck(body)).filter((problem) => problem.includes('code-open'))).toEqual([])
  })
})
