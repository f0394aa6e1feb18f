import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject, PROGRAM, takedeck } from './takedeck.ts'

describe('the command line', () => {
  test('prints its help on stdout', async () => {
    const { code, stdout, stderr } = await takedeck('.', ['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of ['build', 'new', 'schema', '--format', '--watch', 'Exit codes']) {
      expect(stdout).toContain(word)
    }
  })

  test.each([['help'], ['build', '--help'], ['new', '-h']])(
    'answers %s %s with the help, too',
    async (...args) => {
      expect((await takedeck('.', args)).stdout).toContain('takedeck build')
    },
  )

  test('answers --help in less than 150 ms beyond the start of Node', () => {
    const time = (args: string[]) => {
      const started = performance.now()
      spawnSync(process.execPath, args)
      return performance.now() - started
    }
    const runs = Array.from({ length: 5 }, () => time([PROGRAM, '--help']) - time(['-e', '0']))
    expect(Math.min(...runs)).toBeLessThan(150)
  })

  test('prints the version of its package', async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
    expect((await takedeck('.', ['--version'])).stdout).toBe(`${manifest.version}\n`)
  })

  test.each([
    { args: [], says: '' },
    { args: ['biuld'], says: 'Did you mean “build”?' },
    { args: ['constructor'], says: 'no command “constructor”' },
    { args: ['build', '--colour'], says: 'There is no option --colour' },
    { args: ['build', '--format', 'docx'], says: 'no format “docx”' },
    { args: ['build', '--timeout', 'long'], says: 'seconds' },
    { args: ['build'], says: 'no content/*.md' },
    { args: ['new'], says: 'one name' },
    { args: ['new', '../escape'], says: 'not a name' },
  ])('exits 2 for wrong usage: $args', async ({ args, says }) => {
    const { code, stderr } = await takedeck(makeProject({}), args)
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })
})
