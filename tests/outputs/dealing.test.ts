import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const WORDS = 'made cycling safer for children and older people in all of the districts that were'

/** So many words. */
function words(count: number): string {
  const all = WORDS.split(' ')
  return Array.from({ length: count }, (_, index) => all[index % all.length]).join(' ')
}

/** A step of few words beside steps of many. */
const STEPS = [8, 9, 40, 7, 12, 30, 9].map(
  (count, at) => `${at + 1}. **Part ${at}** ${words(count)}`,
)

/** Twenty-four points, one of them longer than a column is wide. */
const POINTS = Array.from({ length: 24 }, (_, index) => `- ${words(index === 5 ? 16 : 4)} ${index}`)

const deck = (theme: string, sections: readonly string[], more = '') =>
  `---\ntitle: A deck\ntheme: ${theme}\n${more}---\n\n${sections.join('\n\n')}\n`

const DECKS = {
  boardroom: deck('boardroom', [`## Steps\n\n${STEPS.join('\n')}`]),
  gazette: deck(
    'gazette',
    Array.from({ length: 15 }, (_, index) => `## Street ${words(4)} ${index}\n\nOne sentence.`),
    'agenda: true\n',
  ),
  stage: deck('stage', [`## Points\n\n${POINTS.join('\n')}`]),
}

let folder = ''

beforeAll(async () => {
  const files = Object.entries(DECKS).map(([name, text]) => [`content/${name}.md`, text])
  folder = writeProject(Object.fromEntries(files))
  await takedeck(folder, ['build', '-f', 'md'])
}, 120_000)
afterAll(() => removeProject(folder))

/** The classes of a deck's slides of one layout, each as a list. */
function classesOf(name: string, layout: string): string[][] {
  const markdown = readFileSync(join(folder, `dist/${name}.md`), 'utf8')
  const all = [...markdown.matchAll(/<!-- _class: (.*) -->/g)].map(([, names = '']) =>
    names.split(' '),
  )
  return all.filter(([first]) => first === layout)
}

/** How many points or steps each of these slides has. */
function countsOf(classes: readonly (readonly string[])[]): number[] {
  return classes.map((names) => Number(names.find((name) => /^n\d/.test(name))?.slice(1)))
}

test('rows are as high as their words, so that one of many words does not part the others', () => {
  const counts = countsOf(classesOf('boardroom', 'steps'))
  expect(counts.length).toBeLessThanOrEqual(2)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7)
})

test('a long agenda has about as many lines on each of its slides', () => {
  const counts = countsOf(classesOf('gazette', 'agenda'))
  expect(counts.length).toBeGreaterThan(1)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
})

test('one longer point among many short ones does not end their columns', () => {
  const slides = classesOf('stage', 'points')
  expect(slides.length).toBeGreaterThan(1)
  for (const names of slides) expect(names).toContain('columns')
})
