import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

test('a deck that fits is built without a word', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  expect((await takedeck(folder, ['build', '-f', 'pdf'])).stderr).toBe('')
})

test.each([
  { name: 'a headline', section: `## ${words(150)}\n\n- a` },
  { name: 'one cell of a table', section: `## One\n\n| a |\n| - |\n| ${words(300)} |` },
  {
    name: 'a table of too many columns',
    section: `## One\n\n${`| ${'ab | '.repeat(60)}\n|${' - |'.repeat(60)}`}`,
  },
])('$name that fits on no slide is reported where its section begins', async ({ section }) => {
  const deck = `---\ntitle: t\n---\n\n${section}\n\n## Conclusion\n\n- end\n`
  const folder = makeProject({ 'content/deck.md': deck })
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'md'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/content\/deck\.md:5:1: warning: Slide 2 holds more than fits: .* \d+ px/)
})

test.each([
  { way: 'to the side', style: 'p { white-space: nowrap }', text: words(90), room: 1280 },
  { way: 'downwards', style: 'p { color: red }', text: 'word\n\n'.repeat(40), room: 720 },
])('how far a Marp deck runs over $way is counted against $room px', async (deck) => {
  const { style, text, room } = deck
  const markdown = `---\nmarp: true\nstyle: '${style}'\n---\n\n# One\n\n${text}\n`
  const folder = makeProject({ 'content/deck.md': markdown })
  const { stderr } = await takedeck(folder, ['build', '-f', 'pdf'])
  expect(stderr).toMatch(new RegExp(`it runs over by \\d+ px of ${room}\\.`))
})

test('how many words are too many is said', async () => {
  const section = `## One\n\n| a |\n| - |\n| ${words(300)} |`
  const deck = `---\ntitle: t\n---\n\n${section}\n\n## Conclusion\n\n- end\n`
  const folder = makeProject({ 'content/deck.md': deck })
  const { stderr } = await takedeck(folder, ['build', '-f', 'md'])
  const [, count = 0] = /about (\d+) words too many/.exec(stderr) ?? []
  expect(Number(count)).toBeGreaterThan(40)
  expect(Number(count)).toBeLessThan(200)
  const shorter = deck.replace(words(300), words(300 - Number(count) - 15))
  const mended = makeProject({ 'content/deck.md': shorter })
  expect((await takedeck(mended, ['build', '-f', 'md'])).stderr).toBe('')
})

test.each(['/nowhere/chrome', '/bin/false'])(
  'a long chart stays one where nothing is measured, without %s',
  async (browser) => {
    const rows = Array.from({ length: 61 }, (_, index) => `| name ${index} | ${index} |`)
    const chart = ['<!-- chart: bar -->', '', '| a | b |', '| - | -: |', ...rows].join('\n')
    const folder = makeProject({ 'content/deck.md': `---\ntitle: t\n---\n\n## One\n\n${chart}\n` })
    const countCharts = async (environment: Readonly<Record<string, string>>) => {
      expect((await takedeck(folder, ['build', '-f', 'md'], environment)).code).toBe(0)
      const markdown = readFileSync(join(folder, 'dist/deck.md'), 'utf8')
      return markdown.match(/deck-charts\/\d+\.svg/g)?.length
    }
    expect(await countCharts({ TAKEDECK_BROWSER: browser })).toBe(1)
    expect(await countCharts({})).toBeGreaterThan(1)
  },
)

test('without a browser the deck is built, and the author is told', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const environment = { TAKEDECK_BROWSER: '/nowhere/chrome' }
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'md,html'], environment)
  expect(code).toBe(0)
  expect(stderr).toMatch(/warning: The slides were not measured/)
})
