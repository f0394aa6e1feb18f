import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTemplates } from '../../src/project/templates.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the decks of content/ have no problem, and use every layout between them', async () => {
  const folder = makeProject({})
  const { code, stdout, stderr } = await takedeck(ROOT, ['build', '-f', 'md', '-o', folder])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const decks = stdout.split('\n').filter((path) => path.endsWith('.md'))
  expect(decks).toHaveLength(5)
  const markdown = decks.map((path) => readFileSync(path, 'utf8')).join('\n')
  const used = new Set([...markdown.matchAll(/^<!-- _class: (\w+)/gm)].map(([, name]) => name))
  expect([...used].sort()).toEqual([...readTemplates(ROOT).layouts.keys()].sort())
})
