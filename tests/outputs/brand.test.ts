import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'

const DECK = `---
title: A deck in our colours
brand:
  accent: "#7a1f5c"
  font: IBM Plex Sans
  footer: "Acme, internal"
---

## One thing

- **This** first
- then that
`

test('a brand restyles HTML, PDF and PPTX alike', async () => {
  const folder = makeProject({ 'content/deck.md': DECK })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'html,pptx'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const html = readFileSync(join(folder, 'dist/deck.html'), 'utf8')
  expect(html).toContain('--color-accent: #7a1f5c')
  expect(html).toContain('Acme, internal')
  const parts = unzipSync(readFileSync(join(folder, 'dist/deck.pptx')))
  const part = (name: string) => Buffer.from(parts[name] ?? []).toString('utf8')
  expect(part('ppt/theme/theme1.xml')).toContain('7A1F5C')
  expect(part('ppt/theme/theme1.xml')).toContain('IBM Plex Sans')
  expect(part('ppt/slides/slide2.xml')).toContain('Acme, internal')
})

test.each([
  ['a colour that is none', 'accent: green', 'is a colour like #0b6'],
  ['an unknown key', 'acent: "#0b6"', 'Did you mean “accent”?'],
  ['a font outside the project', 'font: ../x.woff2', 'is the name of an @fontsource family'],
  ['a font that is not installed', 'font: No Such Font', 'npm install @fontsource/no-such-font'],
  ['a radius without its unit', 'radius: 8', 'is a length like 8px'],
])('a brand with %s is a problem of that line', async (_what, line, message) => {
  const content = `---\ntitle: X\nbrand:\n  ${line}\n---\n\n## A\n\nB\n`
  const folder = makeProject({ 'content/deck.md': content })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(code).toBe(1)
  expect(stderr).toContain('content/deck.md:4:3')
  expect(stderr).toContain(message)
})
