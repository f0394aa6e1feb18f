import { expect, test } from 'vitest'
import type { Draft, DraftSection } from '../../src/import/draft.ts'
import { reportImport } from '../../src/import/report.ts'
import type { Structure } from '../../src/import/structure.ts'

const SECTION = { headline: 'A', blocks: [], isDerived: false }

const STRUCTURE: Structure = {
  title: 'Two lessons',
  subtitle: undefined,
  author: undefined,
  date: undefined,
  lang: 'en',
  url: undefined,
  site: undefined,
  intro: [],
  sections: [SECTION, SECTION],
  conclusion: [],
  family: 'numbered lines',
  score: 9,
  remarks: [],
  announced: 2,
  removed: [],
}

function report(structure: Partial<Structure>, sections: readonly DraftSection[] = []) {
  const draft: Draft = {
    ...{ title: '', subtitle: undefined, author: undefined, date: undefined, lang: 'en' },
    ...{ source: { url: undefined, site: undefined, file: undefined }, sections },
  }
  return reportImport({ ...STRUCTURE, ...structure }, draft)
}

test('a sure import says in one line what was found, and how', () => {
  expect(report({})).toEqual(['Found 2 takeaways; marks: numbered lines.'])
})

test('an introduction and a conclusion are named', () => {
  const block = { kind: 'code' as const, text: 'x' }
  const [line] = report({ sections: [SECTION], intro: [block], conclusion: [block], announced: 1 })
  expect(line).toBe('Found 1 takeaway, an introduction and a conclusion; marks: numbered lines.')
})

test.each([
  ['a guess', { score: 1 }, /^Not sure/],
  ['a count that differs', { announced: 6 }, 'The article announces 6, but 2 were found.'],
  ['a missing title', { title: '' }, 'The article has no title; its file’s name is used.'],
  ['odd marks', { remarks: ['Its numbers do not follow.'] }, 'Its numbers do not follow.'],
  ['what was left out', { removed: ['Share this'] }, 'Left out: “Share this”'],
])('%s is said', (_what, structure, line) => {
  expect(report(structure)).toContainEqual(
    typeof line === 'string' ? line : expect.stringMatching(line),
  )
})

test('of a long line that was left out the beginning is shown', () => {
  expect(report({ removed: ['x'.repeat(99)] })).toContain(`Left out: “${'x'.repeat(70)} …”`)
})

test('sections with remarks are counted', () => {
  const section = { role: 'takeaway' as const, headline: 'A', lead: undefined, points: [] }
  const sections = [['look'], []].map((remarks) => ({ ...section, remarks, shown: [], notes: '' }))
  expect(report({}, sections)).toContain('1 of 2 sections have a remark (<!-- check: … -->).')
})
