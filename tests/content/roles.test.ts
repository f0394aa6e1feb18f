import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { roleOf } from '../../src/content/roles.ts'
import { wordsFor } from '../../src/plan/words.ts'
import { processorTimeMs } from '../processor-time.ts'
import { listProblems, problemsOf } from './problems.ts'

test.each([
  ['Introduction', 'introduction'],
  ['INTRO:', 'introduction'],
  ['Einleitung', 'introduction'],
  ['はじめに', 'introduction'],
  ['Conclusion', 'conclusion'],
  ['Fazit.', 'conclusion'],
  ['Bottom line', 'conclusion'],
  ['结论：', 'conclusion'],
  ['In conclusion, nothing changed', 'takeaway'],
  ['Introductions were made', 'takeaway'],
  ['constructor', 'takeaway'],
  ['', 'takeaway'],
])('a section called %j is the %s', (heading, role) => expect(roleOf(heading)).toBe(role))

test.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh', 'ko', 'ar'])(
  'what takedeck itself calls the parts of a deck in %s is read as these parts',
  (lang) => {
    const { introduction, conclusion, sources, appendix } = wordsFor(lang)
    const roles = [introduction, conclusion, sources, appendix].map(roleOf)
    expect(roles).toEqual(['introduction', 'conclusion', 'sources', 'appendix'])
  },
)

test('of two conclusions the first is told: the last one closes the deck', () => {
  const content =
    '# T\n\n## A\n\n- x\n\n## Conclusion\n\n- y\n\n## Summing up\n\n- z\n\n## Fazit\n\n- w\n'
  expect(listProblems(content)).toEqual(['7:1 warning two-conclusions'])
  expect(problemsOf(content)[0]?.message).toContain('the one in line 15 closes the deck')
})

test('a heading of marks is read in no time', () => {
  expect(processorTimeMs(() => roleOf(`${'. '.repeat(50_000)}x`))).toBeLessThan(500)
  expect(roleOf('Sources . : .')).toBe('sources')
})

test.each([
  ['Summary', ['introduction', 'takeaway', 'conclusion']],
  ['Zusammenfassung', ['introduction', 'takeaway', 'conclusion']],
  ['Résumé', ['takeaway', 'takeaway', 'conclusion']],
])('a last section called %s closes the deck, a first one does not', (name, roles) => {
  const content = `# T\n\n## ${name}\n\n- x\n\n## A\n\n- y\n\n## ${name}\n\n- z\n\n## Sources\n\n- s\n`
  const { deck } = parseContent(Buffer.from(content), 'a.md')
  expect(deck.sections.map(({ role }) => role)).toEqual([...roles, 'sources'])
})

test('beside a conclusion a summary is none', () => {
  const content = '# T\n\n## A\n\n- x\n\n## Conclusion\n\n- y\n\n## Summary\n\n- z\n'
  const { deck } = parseContent(Buffer.from(content), 'a.md')
  expect(deck.sections.map(({ role }) => role)).toEqual(['takeaway', 'conclusion', 'introduction'])
})
