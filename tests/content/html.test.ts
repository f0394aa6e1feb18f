import { expect, test } from 'vitest'
import { processorTimeMs } from '../processor-time.ts'
import { listProblems, problemsOf } from './problems.ts'
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

test.each([
  ['a<br>b', 'a backslash'],
  ['<img src="x.png">', '![What it shows]'],
  ['a <b>b</b>', '**words**'],
  ['<div>a</div>', 'Write it in Markdown;'],
])('%s is told with the Markdown for it', (html, hint) => {
  const [problem, ...others] = problemsOf(`# T\n\n## a\n\n${html}`)
  expect(problem).toMatchObject({ rule: 'html', hint: expect.stringContaining(hint) })
  expect(others).toEqual([])
})

test('20,000 comments that nothing closes take no seconds, and are told', () => {
  const content = `# T\n\n## a\n\n${'<!-- a: '.repeat(20_000)}`
  expect(processorTimeMs(() => listProblems(content))).toBeLessThan(1000)
  expect(listProblems(content)).toEqual(['5:1 error comment-open'])
})

test.each([
  ['comments in one piece of HTML', `<div>${'<!--a-->\n'.repeat(20_000)}</div>`],
  ['comments that open in others', `<!-- ${'<!--'.repeat(20_000)} -->`],
  ['tags in one paragraph', `x ${'<script>'.repeat(10_000)}`],
])('20,000 %s take no seconds', (_what, body) => {
  expect(processorTimeMs(() => listProblems(`# T\n\n## a\n\n${body}`))).toBeLessThan(5000)
})
