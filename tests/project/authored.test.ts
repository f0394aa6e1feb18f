import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const PAGE = '<!doctype html><html><head><title>An article</title></head><body>Words</body></html>'

test.each([
  ['the content file', { 'deck.md': GOOD_DECK }, 'deck.md', 'deck.md is the content file itself'],
  [
    'Markdown that is no deck',
    { 'content/README.md': GOOD_DECK, 'README.md': '# About\n' },
    'README.md',
    'README.md is no output of takedeck',
  ],
  [
    'the page that was imported',
    { 'content/article.md': GOOD_DECK, 'article.html': PAGE },
    'article.html',
    'article.html is no output of takedeck',
  ],
  [
    'a theme of the project',
    {
      'content/deck.md': GOOD_DECK,
      'templates/themes/briefing.css': "/* @theme briefing */\n@import 'stage';\n",
    },
    'templates/themes/briefing.css',
    'templates/themes/briefing.css is no output of takedeck',
  ],
])('a build does not replace %s', async (_, files, name, message) => {
  const folder = makeProject(files)
  const before = readFileSync(join(folder, name), 'utf8')
  const [deck = ''] = Object.keys(files)
  const out = name.startsWith('templates') ? 'templates' : '.'
  const args = ['build', deck, '-o', out, '-f', 'md,html']
  const { code, stdout, stderr } = await takedeck(folder, args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`${message}: building would replace it.`)
  expect(readFileSync(join(folder, name), 'utf8')).toBe(before)
})

test.each([
  ['of takedeck’s own template', {}],
  ['of a template that says nothing of Marp', { 'templates/deck.hbs': '# Deck\n' }],
])('a build replaces outputs of an earlier one, %s', async (_, files) => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK, ...files })
  const build = () => takedeck(folder, ['build', '-o', '.', '-f', 'md'])
  const [first, second] = [await build(), await build()]
  expect(second).toEqual(first)
})
