import { expect, test } from 'vitest'
import { refuseConflicts } from '../../src/content/conflicts.ts'
import { parseMarpDeck } from '../../src/content/marp-deck.ts'
import { processorTimeMs } from '../processor-time.ts'
import { listProblems, problemsOf } from './problems.ts'

const CONFLICT = '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> theirs\n'

test('a merge that was not finished is an error where each of its conflicts begins', () => {
  const deck = `# T\n\n## One\n\n${CONFLICT}\n## Two\n\n${CONFLICT}`
  expect(listProblems(deck)).toEqual(['5:1 error conflict', '13:1 error conflict'])
  expect(problemsOf(deck)[0]?.message).toContain('down to line 9')
})

test.each([
  ['that shows what the versions came from', '- a\n||||||| 1f2e3d4\n- c\n=======\n- b\n'],
  ['whose versions came from nothing', '- a\n|||||||\n=======\n- b\n'],
  ['with a headline underlined in a version', 'A title\n=======\n\n- a\n=======\n- b\n'],
  ['with one in what they came from', '- a\n||||||| 1f\nTitle\n=======\n=======\n- b\n'],
])('a merge %s is told as a whole', (_what, versions) => {
  const deck = `# T\n\n## One\n\n<<<<<<< HEAD\n${versions}>>>>>>> theirs\n`
  expect(listProblems(deck)).toEqual(['5:1 error conflict'])
  expect(problemsOf(deck)[0]?.message).toContain(`line ${deck.split('\n').length - 1}.`)
})

test('one in the front matter is the only problem', () => {
  const front = '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n'
  expect(listProblems(`---\n${front}---\n\n## One\n\n- a\n`)).toEqual(['2:1 error conflict'])
  const marp = Buffer.from(`---\nmarp: true\n${front}---\n\n# One\n`)
  expect(() => parseMarpDeck(marp, 'a.md')).toThrow('two versions')
})

test.each([
  ['code', `\`\`\`diff\n${CONFLICT}\`\`\`\n`],
  ['a first line alone', '<<<<<<< HEAD\n\n- a\n'],
  ['a merge that has no end', CONFLICT.replace(/>.*/, '')],
  ['marks without two versions', '<<<<<<< HEAD\n\n- a\n\n>>>>>>> theirs\n'],
])('%s is no conflict', (_what, text) => {
  const rules = listProblems(`# T\n\n## One\n\n- a\n\n${text}`).join()
  expect(rules).not.toContain('conflict')
})

test('a file of nothing but marks is read in no time', () => {
  const deck = `# T\n\n## One\n\n${'<<<<<<< HEAD\n'.repeat(2000)}`
  expect(processorTimeMs(() => listProblems(deck))).toBeLessThan(2000)
  const inner = `<<<<<<< HEAD\n${'=======\n'.repeat(100_000)}`
  expect(processorTimeMs(() => refuseConflicts(inner, 'a.md'))).toBeLessThan(1000)
})
