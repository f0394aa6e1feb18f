import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTemplates } from '../../src/project/templates.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const OURS = "/* @theme ours */\n@import 'clear';\nsection { --color-muted: #123456 }"

test('themes preview builds every layout in each theme, the project’s own and its brand with them', async () => {
  const folder = makeProject({
    'templates/themes/ours.css': OURS,
    'takedeck.yml': 'title: x\nbrand: { footer: "Acme, internal" }\n',
  })
  const { code, stdout, stderr } = await takedeck(folder, ['themes', 'preview', '-f', 'html'])
  expect(code).toBe(0)
  expect(stdout.trim().split('\n')).toEqual(
    ['boardroom', 'briefing', 'clear', 'gazette', 'ours', 'poster', 'stage'].map(
      (name) => `dist/preview-${name}.html`,
    ),
  )
  expect(stderr.match(/takedeck\.yml/g)).toHaveLength(1)
  const html = readFileSync(join(folder, 'dist/preview-ours.html'), 'utf8')
  expect(html).toContain('--color-muted: #123456')
  expect(html).toContain('Acme, internal')
  const shown = new Set([...html.matchAll(/<section[^>]* class="(\w+)/g)].map(([, name]) => name))
  expect([...shown].sort()).toEqual([...readTemplates(folder).layouts.keys()].sort())
})

test('themes preview shows where a theme is wrong', async () => {
  const folder = makeProject({ 'templates/themes/ours.css': OURS.replace('}', '') })
  const { code, stderr } = await takedeck(folder, ['themes', 'preview', 'ours', '-f', 'html'])
  expect(code).toBe(1)
  expect(stderr).toContain('templates/themes/ours.css:3:1: error: The style sheet is broken here')
  expect(stderr).toContain('3 | section { --color-muted: #123456')
})

test('themes preview refuses two themes whose decks would replace each other', async () => {
  const folder = makeProject({ 'a/x.css': OURS, 'b/x.css': OURS })
  const args = ['themes', 'preview', 'a/x.css', 'b/x.css', '-f', 'html']
  const { code, stdout, stderr } = await takedeck(folder, args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('a/x.css and b/x.css have the same outputs')
})

test.each([
  ['a theme that nobody has', ['stag'], 1, 'Did you mean “stage”?'],
  ['what has no place in it', ['stage', '--theme', 'clear'], 2, 'takedeck themes preview briefing'],
  ['a format that does not exist', ['-f', 'png'], 2, 'There is no format “png”'],
])('themes preview with %s says so', async (_what, args, exit, message) => {
  const { code, stderr } = await takedeck(makeProject({}), ['themes', 'preview', ...args])
  expect(code).toBe(exit)
  expect(stderr).toContain(message)
})
