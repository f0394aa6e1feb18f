import { expect, test } from 'vitest'
import { problemsOf } from './problems.ts'

const alternatives = (body: string) =>
  problemsOf(`# T\n\n## a\n\n${body}`).filter(({ rule }) => rule === 'picture-alt')

test('pictures that say nothing are told once a deck, with their lines', () => {
  const [problem, ...others] = alternatives(
    '![](x.png)\n\n- b\n  ![](y.png)\n\n## c\n\n> ![](z.png)',
  )
  expect(problem).toMatchObject({ severity: 'warning', at: { line: 5, column: 1 } })
  expect(problem?.message).toBe(
    '3 pictures say nothing to those who cannot see them: this one, and in line 8, 12.',
  )
  expect(problem?.hint).toContain('![What it shows](x.png)')
  expect(others).toEqual([])
})

test.each(['![A street](x.png)', '![](x.png "A street")', '![]()', 'no picture'])(
  '%s is no such picture',
  (body) => expect(alternatives(body)).toEqual([]),
)

test.each(['bg right', 'bg', 'w:200px', 'A street height:3em'])(
  '%j steers pictures in Marp, and the author is told',
  (alt) => {
    const problems = problemsOf(`# T\n\n## a\n\n![${alt}](x.png)`)
    expect(problems).toMatchObject([{ rule: 'marp-picture', at: { line: 5, column: 1 } }])
  },
)

test.each(['A left turn', 'bgp routes', 'Ratio w: 2'])('%j is an alternative text', (alt) => {
  expect(problemsOf(`# T\n\n## a\n\n![${alt}](x.png)`)).toEqual([])
})
