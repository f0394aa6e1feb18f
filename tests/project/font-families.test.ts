import { expect, test } from 'vitest'
import { listFontFamilies } from '../../src/project/font-families.ts'
import { makeProject } from '../takedeck.ts'

test('families are those of the packages in a project and of takedeck, each once', () => {
  const root = makeProject({
    'node_modules/@fontsource/one/metadata.json': '{ "family": "One of a Kind" }',
    'node_modules/@fontsource/lato/metadata.json': '{ "family": "Lato" }',
  })
  const families = listFontFamilies(root)
  expect(families).toContain('One of a Kind')
  expect(families.filter((family) => family === 'Lato')).toEqual(['Lato'])
})

test.each([
  ['is no JSON', { 'metadata.json': '{ "family": ' }],
  ['says nothing', { 'metadata.json': 'null' }],
  ['is a folder', { 'metadata.json/inside': 'x' }],
  ['is not there', { 'index.css': '' }],
])('a package whose description %s names no family, and hides no other', (_how, files) => {
  const names = Object.entries(files).map(([name, text]) => [`broken/${name}`, text] as const)
  const packages = [...names, ['one/metadata.json', '{ "family": "One of a Kind" }'] as const]
  const root = makeProject(
    Object.fromEntries(
      packages.map(([name, text]) => [`node_modules/@fontsource/${name}`, text] as const),
    ),
  )
  expect(listFontFamilies(root)).toContain('One of a Kind')
})

test.each(['node_modules', 'node_modules/@fontsource'])(
  'a file in place of the folder %s names no family',
  (name) => {
    const root = makeProject({ [name]: 'a file' })
    expect(listFontFamilies(root)).toContain('Lato')
  },
)
