import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPages } from '../hostile/pdf.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const DECK = `---
marp: true
---

<style scoped>h1 { color: rebeccapurple }</style>

# <!-- fit --> Fitted heading

---

<style scoped>section { background: linen }</style>

## A formula

$$\\frac{a}{b} = \\sqrt{c}$$

---

\`\`\`js
const something = '${'a long line of code '.repeat(8)}'
\`\`\`
`

test('a Marp deck with styles of one slide, a formula and text that fits itself is the same bytes each time', async () => {
  const folder = makeProject({ 'deck.md': DECK })
  await Promise.all(['one', 'two'].map((out) => takedeck(folder, ['build', 'deck.md', '-o', out])))
  const read = (file: string) => readFileSync(join(folder, file))
  for (const kind of ['html', 'pdf', 'pptx']) {
    expect(read(`one/deck.${kind}`).equals(read(`two/deck.${kind}`)), kind).toBe(true)
  }
  const pages = await readPages(read('one/deck.pdf'))
  const words = pages.map(({ lines }) => lines.map(({ text }) => text).join(' '))
  expect(words[0]).toContain('Fitted heading')
  expect(words[1]).toContain('A formula')
  expect(words[2]).toContain('a long line of code')
})
