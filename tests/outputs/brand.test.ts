import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeTrueType } from '../../src/fonts/true-type.ts'
import { readWoff } from '../../src/fonts/woff.ts'
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

/** A TrueType file, as a project may have one. */
const LETTERS = writeTrueType(
  readWoff(
    readFileSync(
      createRequire(import.meta.url).resolve(
        '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff',
      ),
    ),
  ) ?? new Map(),
)

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40"/></svg>'

const WITH_LOGO = {
  'takedeck.yml': 'brand:\n  logo: house/logo.svg\n  logo-alt: Acme, a house for tools\n',
  'house/logo.svg': LOGO,
  'content/deck.md': DECK,
}

test('a logo is on the slides of the HTML, described, and seen from the file that names it', async () => {
  const folder = makeProject(WITH_LOGO)
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md,html'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const html = readFileSync(join(folder, 'dist/deck.html'), 'utf8')
  const data = Buffer.from(LOGO).toString('base64')
  expect(html.split(`src="data:image/svg+xml;base64,${data}"`)).toHaveLength(4)
  expect(html).toContain('alt="Acme, a house for tools"')
  expect(readFileSync(join(folder, 'dist/deck.md'), 'utf8')).toContain('src="../house/logo.svg"')
})

test('in the PPTX a logo is a picture of the layouts, once in the file, and on no slide', async () => {
  const folder = makeProject(WITH_LOGO)
  await takedeck(folder, ['build', '--format', 'pptx', '--theme', 'poster'])
  const parts = unzipSync(readFileSync(join(folder, 'dist/deck.pptx')))
  const withLogo = Object.keys(parts).filter((name) =>
    Buffer.from(parts[name] ?? [])
      .toString('utf8')
      .includes('descr="Acme, a house for tools"'),
  )
  expect(withLogo).toContain('ppt/slideLayouts/slideLayout1.xml')
  expect(withLogo.filter((name) => name.startsWith('ppt/slides/'))).toEqual([])
  const layout = Buffer.from(parts['ppt/slideLayouts/_rels/slideLayout1.xml.rels'] ?? [])
  expect(layout.toString('utf8')).toMatch(/Target="\.\.\/media\/image\d\.svg"/)
  expect(Object.keys(parts).filter((name) => /media\/.*svg$/.test(name))).toHaveLength(1)
})

test('a font of the project, in TrueType, is in HTML and PPTX', async () => {
  const folder = makeProject({
    'content/deck.md': DECK.replace(
      'font: IBM Plex Sans',
      'font: ../fonts/Letters.ttf\n  bold-font: ../fonts/Letters.ttf',
    ),
    'fonts/Letters.ttf': LETTERS,
  })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'html,pptx'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const html = readFileSync(join(folder, 'dist/deck.html'), 'utf8')
  expect(html).toContain(`data:font/ttf;base64,${Buffer.from(LETTERS).toString('base64')}`)
  expect(html).toContain("--font-body: 'Brand Letters'")
  const parts = unzipSync(readFileSync(join(folder, 'dist/deck.pptx')))
  const presentation = Buffer.from(parts['ppt/presentation.xml'] ?? []).toString('utf8')
  expect(presentation).toContain('<p:font typeface="Brand Letters"')
})

test('a font that no presentation can carry is named with its place; a WOFF file beside it helps', async () => {
  const files = (format: 'woff' | 'woff2') =>
    readFileSync(
      createRequire(import.meta.url).resolve(
        `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.${format}`,
      ),
    )
  const folder = makeProject({
    'content/deck.md': DECK.replace('IBM Plex Sans', 'Letters.woff2\n  bold-font: Letters.woff2'),
    'content/Letters.woff2': files('woff2'),
  })
  const build = () => takedeck(folder, ['build', '--format', 'pptx'])
  const { code, stderr } = await build()
  expect(code).toBe(0)
  expect(stderr).toMatch(
    /^content\/deck\.md:\d+:3: warning: The PPTX names the font “Brand Letters”/,
  )
  expect(stderr).toContain('Lay its WOFF or TrueType file beside Letters.woff2')
  writeFileSync(join(folder, 'content/Letters.woff'), files('woff'))
  expect(await build()).toMatchObject({ code: 0, stderr: '' })
})

test('on a dark theme a logo is the one for dark grounds, or stands on a plate', async () => {
  const folder = makeProject({
    ...WITH_LOGO,
    'house/light.svg': LOGO.replace('<path', '<path fill="#fff"'),
    'takedeck.yml': `${WITH_LOGO['takedeck.yml']}  logo-dark: house/light.svg\n`,
    'other/takedeck.yml': 'brand:\n  logo: logo.svg\n',
    'other/logo.svg': LOGO,
    'other/content/deck.md': DECK,
  })
  const args = ['build', '--format', 'md', '--theme', 'stage']
  for (const place of [folder, join(folder, 'other')]) {
    expect(await takedeck(place, args)).toMatchObject({ code: 0 })
  }
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  expect(read('dist/deck.md')).toContain('src="../house/light.svg"')
  expect(read('dist/deck.md')).not.toContain('house/logo.svg')
  expect(read('other/dist/deck.md')).toContain('src="../logo.svg"')
})

test.each([
  ['a family', 'Gloock'],
  ['a file', '../fonts/Letters.ttf'],
])('%s without a bold is told, for no bold is faked', async (_, font) => {
  const folder = makeProject({
    'content/deck.md': DECK.replace('IBM Plex Sans', font),
    'fonts/Letters.ttf': LETTERS,
  })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(code).toBe(0)
  expect(stderr).toContain(`content/deck.md:5:3: warning: The font “${font}” has no bold`)
})

test('a wrong key of a brand hides neither a missing font nor a missing logo', async () => {
  const content =
    '---\ntitle: X\nbrand:\n  acent: "#0b6"\n  accent: green\n  font: No Such Font\n  logo: gone.svg\n---\n\n## A\n\nB\n'
  const folder = makeProject({ 'content/deck.md': content })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(code).toBe(1)
  expect(stderr).toContain('content/deck.md:4:3: warning')
  for (const line of [5, 6, 7]) expect(stderr).toContain(`content/deck.md:${line}:3: error`)
})

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

test('a key that a brand does not have is left out with a warning, as everywhere', async () => {
  const content = DECK.replace('brand:', 'brand:\n  acent: "#0b6"')
  const folder = makeProject({ 'content/deck.md': content })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/^content\/deck\.md:\d+:3: warning: “acent” is not a key of “brand”\./)
  expect(stderr).toContain('Did you mean “accent”?')
})

test.each([
  ['ibm plex sanz', 'Did you mean “IBM Plex Sans”? Installed are Anton, Archivo, '],
  ['House Sans', 'Installed are Anton, Archivo, '],
  ['House Sans', 'if fontsource.org has the family, run npm install @fontsource/house-sans.'],
  ['House Sanz', 'Did you mean “House Sans”?'],
])('a font that is not installed is told with what is: %s', async (font, hint) => {
  const metadata = JSON.stringify({ family: 'House Sans' })
  const folder = makeProject({
    'content/deck.md': DECK.replace('IBM Plex Sans', font),
    ...(font === 'House Sanz' && { 'node_modules/@fontsource/hs/metadata.json': metadata }),
  })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(code).toBe(1)
  expect(stderr).toContain(`The font “${font}” is not installed.`)
  expect(stderr).toContain(hint)
})

test.each([
  ['a colour that is none', 'accent: green', '“green” is not a colour like #0b6'],
  ['a font outside the project', 'font: ../../x.woff2', 'The font ../x.woff2 does not exist'],
  ['a page in place of a font', 'font: page.woff2', 'The file content/page.woff2 is not a font'],
  ['a font of an unknown kind', 'font: x.eot', 'is the name of an @fontsource family'],
  ['a logo that is not there', 'logo: gone.svg', 'It was looked for as content/gone.svg'],
  ['a logo that is no picture', 'logo: deck.md', 'is not a picture that can be shown'],
  ['a font that is not installed', 'font: No Such Font', 'npm install @fontsource/no-such-font'],
  ['a radius without its unit', 'radius: 8', 'is a length like 8px'],
])('a brand with %s is a problem of that line', async (_what, line, message) => {
  const content = `---\ntitle: X\nbrand:\n  ${line}\n---\n\n## A\n\nB\n`
  const folder = makeProject({ 'content/deck.md': content, 'content/page.woff2': '404 Not Found' })
  const { code, stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(code).toBe(1)
  expect(stderr).toContain('content/deck.md:4:3')
  expect(stderr).toContain(message)
})
