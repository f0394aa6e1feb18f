import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFontFamilies } from '../../src/project/font-families.ts'
import { readTemplates } from '../../src/project/templates.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(ROOT, name))

/** The blocks of code of a document that are written in a language. */
function blocksOf(document: string, language: string): string[] {
  const text = read(document).toString()
  const blocks = text.matchAll(new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)^\\1$`, 'gm'))
  return [...blocks].map(([, , block = '']) => block)
}

test('the whole content file of docs/content.md has no problem, and most layouts', async () => {
  const [content = ''] = blocksOf('docs/content.md', 'markdown')
  const folder = makeProject({
    'content/kerb.md': content,
    'content/images/street.jpg': read('tests/fixtures/images/street.jpg'),
  })
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'md,html'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const markdown = readFileSync(join(folder, 'dist/kerb.md'), 'utf8')
  const used = new Set([...markdown.matchAll(/^<!-- _class: (\w+)/gm)].map(([, name]) => name))
  const seldom = ['appendix', 'cards', 'code', 'image', 'points', 'section', 'timeline']
  const others = [...readTemplates(ROOT).layouts.keys()].filter((name) => !seldom.includes(name))
  expect([...used].sort()).toEqual(others.sort())
})

test('the content file of the README has no problem', async () => {
  const [content = ''] = blocksOf('README.md', 'markdown')
  const folder = makeProject({ 'content/talk.md': content })
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'md'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('docs/themes.md names the families of fonts that come along', () => {
  const [, list = ''] =
    /The families that takedeck brings are ([^.]*)\./.exec(
      read('docs/themes.md').toString().replaceAll('\n', ' '),
    ) ?? []
  const { dependencies } = JSON.parse(read('package.json').toString())
  const packages = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource/'))
  const families = packages.map(
    (name) => JSON.parse(read(`node_modules/${name}/metadata.json`).toString()).family,
  )
  expect(list.split(/, | and /).sort()).toEqual(families.sort())
  expect(listFontFamilies(ROOT)).toEqual(expect.arrayContaining(families))
})
