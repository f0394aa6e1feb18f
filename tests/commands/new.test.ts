import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'

test('new writes a deck that builds without a complaint', async () => {
  const folder = makeProject({})
  const made = await takedeck(folder, ['new', 'my-first-talk'])
  expect(made).toMatchObject({ code: 0, stdout: 'content/my-first-talk.md\n' })
  const built = await takedeck(folder, ['build', '--format', 'md'])
  expect(built).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(folder, 'dist/my-first-talk.md'), 'utf8')).toContain('# My first talk')
})

test('new never writes over a deck that exists', async () => {
  const folder = makeProject({ 'content/talk.md': 'mine' })
  const { code, stderr } = await takedeck(folder, ['new', 'talk'])
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('exists') })
  expect(readFileSync(join(folder, 'content/talk.md'), 'utf8')).toBe('mine')
})

test.each(['content/talk.md', './content/talk.md', 'talk.md', 'content/talk'])(
  'new understands the deck’s path as well as its name: %s',
  async (name) => {
    const made = await takedeck(makeProject({}), ['new', name])
    expect(made).toMatchObject({ code: 0, stdout: 'content/talk.md\n' })
    expect(made.stderr).toContain('npx takedeck build content/talk.md')
  },
)

test.each(['../talk.md', 'content/../../talk', 'elsewhere/talk.md', 'content/'])(
  'new writes nowhere but in content/: %s',
  async (name) => {
    const { code, stderr } = await takedeck(makeProject({}), ['new', name])
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not a name'),
    })
  },
)
