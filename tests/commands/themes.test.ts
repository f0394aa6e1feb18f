import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

test('themes lists the package’s and the project’s, with a line each', async () => {
  const own = '/* @theme ours */\n/* @about Our own look. */\n@import "briefing";'
  const folder = makeProject({ 'templates/themes/ours.css': own })
  const { code, stdout } = await takedeck(folder, ['themes'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^briefing +Light editorial/m)
  expect(stdout).toMatch(/^ours +Our own look\.$/m)
  expect(
    stdout
      .trim()
      .split('\n')
      .every((line) => /^[\w-]+ {2,}\S.+\.$/.test(line)),
  ).toBe(true)
})

test('themes new copies a theme that builds the same look under its own name', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const made = await takedeck(folder, ['themes', 'new', 'acme', '--from', 'stage'])
  expect(made).toMatchObject({ code: 0, stdout: 'templates/themes/acme.css\n' })
  const css = readFileSync(join(folder, 'templates/themes/acme.css'), 'utf8')
  expect(css).toMatch(/^\/\* @theme acme \*\/\n\/\* @about Made from stage\. \*\//)
  const built = await takedeck(folder, ['build', '--theme', 'acme', '--format', 'md'])
  expect(built).toMatchObject({ code: 0, stderr: '' })
  expect(built.stdout).toContain('dist/themes/acme.css')
})

test('themes new puts all of a theme into one file to edit', async () => {
  const folder = makeProject({})
  await takedeck(folder, ['themes', 'new', 'acme', '--from', 'briefing'])
  const css = readFileSync(join(folder, 'templates/themes/acme.css'), 'utf8')
  expect(css).not.toContain("@import 'briefing/")
  expect(css).toMatch(/\n}\n\nsection\.conclusion\.lead/)
})

test.each([
  ['never writes over a theme', ['new', 'mine'], 'There is a theme “mine” already'],
  ['never shadows one by accident', ['new', 'briefing'], 'There is a theme “briefing” already'],
  ['wants a name that CSS can carry', ['new', 'My Theme'], 'is not a name for a theme'],
  ['knows what it can be made from', ['new', 'x', '--from', 'stag'], 'Did you mean “stage”?'],
  ['names no place in a command line', ['new', 'x', '--from', 'stag'], 'error: There is no theme'],
  ['copies only where it is asked to', ['--from', 'stage'], 'There is no option --from'],
  ['says how it is used', ['old'], 'takedeck themes new acme --from briefing'],
])('themes %s', async (_what, args, message) => {
  const folder = makeProject({ 'templates/themes/mine.css': '/* @theme mine */' })
  const { code, stderr } = await takedeck(folder, ['themes', ...args])
  expect(code).toBeGreaterThan(0)
  expect(stderr).toContain(message)
  expect(readFileSync(join(folder, 'templates/themes/mine.css'), 'utf8')).toBe('/* @theme mine */')
})

test('a copied theme is another look after the change of one line', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  await takedeck(folder, ['themes', 'new', 'acme', '--from', 'briefing'])
  const path = join(folder, 'templates/themes/acme.css')
  const [accent = ''] = /--color-accent: #\w+/.exec(readFileSync(path, 'utf8')) ?? []
  writeFileSync(path, readFileSync(path, 'utf8').replace(accent, '--color-accent: #7a1f5c'))
  const built = await takedeck(folder, ['build', '-t', 'acme', '-f', 'pptx'])
  expect(built).toMatchObject({ code: 0, stderr: '' })
  const parts = unzipSync(readFileSync(join(folder, 'dist/deck.pptx')))
  const theme = Buffer.from(parts['ppt/theme/theme1.xml'] ?? []).toString('utf8')
  expect(theme).toMatch(/<a:accent1><a:srgbClr val="7A1F5C"/)
})
