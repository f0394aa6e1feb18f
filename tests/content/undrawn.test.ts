import { expect, test } from 'vitest'
import { processorTimeMs } from '../processor-time.ts'
import { listProblems } from './problems.ts'

const deck = (body: string) => `# A deck\n\n## Headline\n\n${body}\n`

test.each([
  ['```mermaid\ngraph LR\nA-->B\n```', ['5:1 warning no-diagram']],
  ['- a point\n  ```Mermaid\n  graph LR\n  ```', ['6:3 warning no-diagram']],
  ['It is $x^2$ and $\\frac{a}{b}$.', ['5:17 warning no-formula']],
  ['$$\nE = mc^2\n$$', ['5:1 warning no-formula']],
  ['```js\nlet x\n```', []],
  ['It cost $5 and $x^2$ or US$7bn/$8bn', []],
  ['From $5_000 to $6, or $$ – $$$.', []],
  ['`$x^2$` and \\$x^2\\$', []],
  ['text\n\n### Notes\n\n$x^2$\n\n```mermaid\ngraph LR\n```', []],
])('%j → %j', (body, problems) => expect(listProblems(deck(body))).toEqual(problems))

test('dollar signs by the thousand are read in no time', () => {
  const body = deck(`${'$a '.repeat(20_000)}${'$'.repeat(20_000)}`)
  expect(processorTimeMs(() => listProblems(body))).toBeLessThan(3000)
})
