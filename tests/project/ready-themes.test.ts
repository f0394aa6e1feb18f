import { realpathSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Theme } from '../../src/finished.ts'
import { createEngine } from '../../src/marp/engine.ts'
import { openProject } from '../../src/project/project.ts'
import { areUnchanged, readReadyTheme } from '../../src/project/ready-themes.ts'
import { flattenTheme } from '../../src/theme/flatten.ts'
import { readTokens } from '../../src/theme/tokens.ts'
import { makeProject } from '../takedeck.ts'

const ROOT = join(import.meta.dirname, '../..')
const project = openProject(ROOT)

function readTheme(name: string): { ready: Theme | undefined; made: Theme } {
  const sheet = project.readTheme({ name, at: { file: '', line: 1, column: 1 } })
  if ('rule' in sheet) throw new Error(sheet.message)
  const { resolveImport: resolve, resolveThemeFile: resolvePath } = project
  const { theme } = flattenTheme(sheet, { resolve, resolvePath })
  return { ready: project.readReadyTheme(sheet.file), made: theme }
}

const sheetOf = (name: string) => join(ROOT, `templates/themes/${name}.css`)

describe.each(project.themes().map(({ name }) => [name]))('the ready theme %s', (name) => {
  const { ready, made } = readTheme(name)

  test('is what its style sheets say', () => {
    expect(ready).toMatchObject({ name: made.name, rules: made.rules, shows: made.shows })
    expect(new Map(ready?.ready?.tokens)).toEqual(readTokens(made.rules))
  })

  test('has the same fonts, from the same files', () => {
    const facts = ({ faces }: Theme) =>
      faces.map(({ rule, ranges, file }) => ({ rule, ranges, file: realpathSync(file) }))
    expect(ready && facts(ready)).toEqual(facts(made))
  })

  test.each([
    [''],
    ['size: 4:3\n'],
    ['style: "section { color: red }"\n'],
    ['size: 4:3\nstyle: "section { color: red }"\n'],
  ])('looks as Marp makes it look, with the directives %j', (directives) => {
    const markdown = `---\ntheme: ${name}\n${directives}---\n\n# One\n\n---\n\n# Two`
    const rendered = (theme: Theme) => createEngine(theme, () => '').render(markdown)
    expect(ready && rendered(ready)).toEqual(rendered(made))
  })
})

test('a theme of the project’s own is never taken for one that is ready', () => {
  const root = makeProject({ 'templates/themes/briefing.css': '/* @theme briefing */' })
  expect(readReadyTheme(root, join(root, 'templates/themes/briefing.css'))).toBeUndefined()
})

test('where a project has another version of a font, a theme is made from its sheets', () => {
  const root = makeProject({
    'node_modules/@fontsource/newsreader/package.json': '{ "version": "1.0.0" }',
  })
  expect(readReadyTheme(root, sheetOf('briefing'))).toBeUndefined()
  expect(readReadyTheme(makeProject({}), sheetOf('briefing'))?.name).toBe('briefing')
})

test('sheets have changed that say something else, or are gone, whenever they were written', () => {
  const folder = makeProject({ 'sheet.css': 'b {}' })
  utimesSync(join(folder, 'sheet.css'), 4e9, 4e9)
  expect(areUnchanged({ 'sheet.css': 'b {}' }, folder)).toBe(true)
  writeFileSync(join(folder, 'sheet.css'), 'i {}')
  utimesSync(join(folder, 'sheet.css'), 1000, 1000)
  expect(areUnchanged({ 'sheet.css': 'b {}' }, folder)).toBe(false)
  expect(areUnchanged({ 'gone.css': '' }, folder)).toBe(false)
})
