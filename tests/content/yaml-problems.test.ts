import { describe, expect, test } from 'vitest'
import { problemsOf, withFrontMatter } from './problems.ts'

/** The only problem of a deck with this front matter, as `line:column severity rule`. */
function problemOf(yaml: string) {
  const [problem, ...rest] = problemsOf(withFrontMatter(yaml))
  expect(rest).toEqual([])
  if (problem === undefined) throw new Error('there is no problem')
  const { at, severity, rule, message, hint } = problem
  return { place: `${at.line}:${at.column} ${severity} ${rule}`, message, hint }
}

describe('a value that means something in YAML is shown in double quotes', () => {
  test.each([
    ['title: Trump: what we learned', 'title: "Trump: what we learned"', 'yaml'],
    ['title: *bold* text', 'title: "*bold* text"', 'yaml-alias'],
    ['title: *bold*', 'title: "*bold*"', 'yaml-alias'],
    ['title: &x text', 'title: "&x text"', 'yaml-anchor'],
    ['title: !foo bar', 'title: "!foo bar"', 'yaml-tag'],
    ['title: ! a', 'title: "! a"', 'yaml-tag'],
    ["title: !!js/function 'function(){}'", `title: "!!js/function 'function(){}'"`, 'yaml-tag'],
    ['title: @home', 'title: "@home"', 'yaml'],
    ['title: `code`', 'title: "`code`"', 'yaml'],
    ['title: %x', 'title: "%x"', 'yaml'],
    ['title: [Update] x', 'title: "[Update] x"', 'yaml'],
    ['title: [Update', 'title: "[Update"', 'yaml'],
    ['title: {a', 'title: "{a"', 'yaml'],
    ['title: "A" b', 'title: "\\"A\\" b"', 'yaml'],
    ['title: 5" disk: C:\\x', 'title: "5\\" disk: C:\\\\x"', 'yaml'],
    ['title: “A: b”', 'title: "A: b"', 'yaml'],
    ['title: - a', 'title: "- a"', 'yaml'],
    ['title: |x', 'title: "|x"', 'yaml'],
    ['title: , x', 'title: ", x"', 'yaml'],
  ])('%s → %s', (yaml, quoted, rule) => {
    const { place, hint } = problemOf(yaml)
    expect(place).toBe(`2:8 error ${rule}`)
    expect(hint).toBe(`Put the value in double quotes: ${quoted}`)
    expect(problemsOf(withFrontMatter(quoted))).toEqual([])
  })
})

describe('front matter that is no YAML is explained in plain words', () => {
  test.each([
    ['title: "abc\nlang: en', '2:8', 'This " is never closed.', 'same line'],
    ["title: 'abc\nlang: en", '2:8', "This ' is never closed.", 'same line'],
    ['title: [a\nlang: en', '2:8', 'This [ is never closed.', 'double quotes'],
    ['title: a\ntitle: b', '3:1', 'written twice', 'Keep one'],
    [
      'brand:\n  { accent: "#123456"\nlang: en',
      '3:3',
      'This { is never closed.',
      'Close it with }',
    ],
    ['brand: { accent: x, logo: [a }', '2:27', 'This [ is never closed.', 'Close it with ]'],
    ['source: { title: "x }\nlang: en', '2:18', 'This " is never closed.', 'same line'],
    ['title: x\nsource:\n\ttitle: x\n\turl: y', '4:1', 'tab', 'spaces'],
    ['source:\n\ttitle: x', '3:1', 'tab', 'spaces'],
    ['title: "C:\\q"', '2:11', 'backslash', 'Write \\\\'],
    ['title: a\n bad: b', '3:1', 'indentation', 'line’s beginning'],
    ['  title: x\nlang: en', '3:1', 'indentation', 'line’s beginning'],
    ['- a\n- b', '2:1', 'not “key: value”', 'key: "text"'],
    ['just text', '2:1', 'not “key: value”', 'key: "text"'],
    ['title:a', '2:1', 'not “key: value”', 'key: "text"'],
    ['title: a\n\nsubtitle b\nlang: en', '4:1', 'not “key: value”', 'key: "text"'],
    ['? [a]: b', '2:3', 'not “key: value”', 'key: "text"'],
  ])('%j at %s: %s', (yaml, place, message, hint) => {
    const problem = problemOf(yaml)
    expect(problem.place).toBe(`${place} error yaml`)
    expect(problem.message).toContain(message)
    expect(problem.hint).toContain(hint)
  })
})

test.each([
  ['title: &t Hello\nsubtitle: *t', ['2 yaml-anchor', '3 yaml-alias']],
  ['a: &a [*a]', ['2 yaml-anchor']],
  [
    'a0: &a0 [x]\na1: &a1 [*a0,*a0]\na2: &a2 [*a1,*a1]',
    ['2', '3', '4'].map((n) => `${n} yaml-anchor`),
  ],
  ['!!map {title: x}', ['2 yaml-tag']],
])('%j is refused, once on each line', (yaml, expected) => {
  const problems = problemsOf(withFrontMatter(yaml))
  expect(problems.map(({ at, rule }) => `${at.line} ${rule}`)).toEqual(expected)
})

test.each([
  ['title: Issue #5 fixed', '2:14'],
  ['title: x   # a remark', '2:12'],
  ['title: x\nsubtitle: #1 in sales', '3:11'],
  ['title: x\nsource:\n  title: Issue #5', '4:16'],
])('%j warns that the text from # on is left out', (yaml, place) => {
  const problem = problemOf(yaml)
  expect(problem.place).toBe(`${place} warning yaml-comment`)
  expect(problem.hint).toContain('double quotes')
})

test.each(['title: "Issue #5" # why', 'title: C#', 'title: x\n# a remark of its own\nlang: en'])(
  '%j is no slip',
  (yaml) => expect(problemsOf(withFrontMatter(yaml))).toEqual([]),
)

describe('a colour without quotes is one error at its #', () => {
  test.each([
    ['brand: { accent: #7a1f5c }', '2:18'],
    ['brand: { accent: #7a1f5c, font: IBM Plex Sans }', '2:18'],
    ['brand: {\n  accent: #7a1f5c,\n  font: x\n}', '3:11'],
    ['brand:\n  accent: #7a1f5c\n  font: IBM Plex Sans', '3:11'],
    ['brand:\n  accent: #7a1f5c # ours', '3:11'],
  ])('%j at %s', (yaml, place) => {
    const problem = problemOf(yaml)
    expect(problem.place).toBe(`${place} error yaml`)
    expect(problem.message).toContain('This colour needs quotes')
    expect(problem.hint).toBe('Put it in double quotes: accent: "#7a1f5c"')
  })

  test.each([
    'title: x\nbrand: { accent: "#7a1f5c" }',
    'title: x\n# brand: { accent: #7a1f5c }',
    'title: "accent: #7a1f5c"',
    'title: |\n  accent: #7a1f5c',
    'title: x\nbrand:\n  # accent: #7a1f5c\n  accent: "#7a1f5c"',
  ])('%j has none', (yaml) => expect(problemsOf(withFrontMatter(yaml))).toEqual([]))
})
