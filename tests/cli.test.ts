import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { USAGES } from '../src/commands/usages.ts'
import { makeProject, PROGRAM, takedeck } from './takedeck.ts'

describe('the command line', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('lists its commands: %j', async (args) => {
    const { code, stdout, stderr } = await takedeck('.', args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of Object.keys(USAGES)) expect(stdout).toContain(`\n  takedeck ${name} `)
    expect(stdout).toContain('Exit codes')
  })

  test.each(Object.keys(USAGES))('has a page for %s, however it is asked for', async (name) => {
    const words = name.split(' ')
    const { code, stdout, stderr } = await takedeck('.', [...words, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^takedeck ${name}: .+\\.\n`))
    for (const args of [
      ['help', ...words],
      [...words, 'x.md', '-h'],
    ]) {
      expect((await takedeck('.', args)).stdout).toBe(stdout)
    }
  })

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
    { args: ['biuld'], says: 'Did you mean “build”?' },
    { args: ['biuld', '--help'], says: 'Did you mean “build”?' },
    { args: ['import'], says: 'takedeck import --help says how it is used.' },
    { args: ['themes', 'new'], says: 'takedeck themes new --help says how it is used.' },
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
