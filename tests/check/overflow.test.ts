import { expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

test('a deck that fits is built without a word', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  expect((await takedeck(folder, ['build', '-f', 'pdf'])).stderr).toBe('')
})

test.each([
  { name: 'prose', section: `${words(400)}\n\n${words(400)}` },
  { name: 'a table', section: `| a | b |\n| - | - |\n${'| x | y |\n'.repeat(60)}` },
  { name: 'code', section: `\`\`\`\n${'line\n'.repeat(90)}\`\`\`` },
])('$name that runs off its slide is reported where its section begins', async ({ section }) => {
  const deck = `---\ntitle: t\n---\n\n## One\n\n${section}\n`
  const folder = makeProject({ 'content/deck.md': deck })
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'pdf'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/content\/deck\.md:5:1: warning: Slide 2 holds more than fits: .* \d+ px/)
})
