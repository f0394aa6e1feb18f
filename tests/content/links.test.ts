import { describe, expect, test } from 'vitest'
import { problemsOf } from './problems.ts'

describe('a link leads to the web, to a mail address or to a slide', () => {
  test.each(['https://e.org', 'HTTP://E.ORG', 'mailto:a@e.org', '#3'])('%s', (url) => {
    expect(problemsOf(`# T\n\n## a\n\n[x](${url})`)).toEqual([])
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', 'x.md', '#top', '//e.org'])(
    'and not to %s',
    (url) => {
      const [problem, ...rest] = problemsOf(`# T\n\n## a\n\nsee [x](${url})`)
      expect(rest).toEqual([])
      expect(problem).toMatchObject({ rule: 'link', severity: 'error', at: { line: 5, column: 5 } })
      expect(problem?.message).toContain(`“${url}”`)
      expect(problem?.hint).toContain('https://')
    },
  )
})
