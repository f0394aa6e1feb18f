import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const LAYOUT = '<!-- _class: {{classes}} -->\n\n## Ours: {{inline headline}}\n\n{{blocks blocks}}\n'

test('a layout and a theme of the project take the place of the package’s with the same name', async () => {
  const folder = makeProject({
    'content/deck.md': GOOD_DECK,
    'templates/layouts/points.hbs': LAYOUT,
    'templates/themes/briefing.css': "/* @theme briefing */\n@import 'clear';\n/* ours */",
  })
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'md'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const markdown = readFileSync(join(folder, 'dist/deck.md'), 'utf8')
  expect(markdown).toContain('## Ours: Water is wet')
  expect(markdown).not.toContain('## Ours: Drink more')
  const css = readFileSync(join(folder, 'dist/themes/briefing.css'), 'utf8')
  expect(css).toContain('/* ours */')
  expect(css).toContain('Atkinson Hyperlegible Next')
})

test('a layout that only the project has is there for the asking', async () => {
  const folder = makeProject({
    'content/deck.md': GOOD_DECK.replace('- It **runs**', '<!-- layout: map -->\n\n- It **runs**'),
    'templates/layouts/map.hbs': LAYOUT,
  })
  await takedeck(folder, ['build', '-f', 'md'])
  expect(readFileSync(join(folder, 'dist/deck.md'), 'utf8')).toContain('<!-- _class: map')
})
