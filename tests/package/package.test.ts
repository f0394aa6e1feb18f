import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject } from '../takedeck.ts'

const ROOT = join(import.meta.dirname, '../..')

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** Packs the compiled package; the tests have compiled it already. */
function pack(folder: string): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
  )
  return packed
}

describe('the npm package', () => {
  test('holds the program, its templates and themes, and nothing that is not needed', () => {
    const { files, size } = pack(makeProject({}))
    const names = files.map(({ path }) => path)
    for (const name of [
      'lib/bin.js',
      'templates/deck.hbs',
      'templates/themes/briefing.css',
      'LICENSE',
    ]) {
      expect(names).toContain(name)
    }
    expect(
      names.filter((name) => /^(src|tests|content|docs|bench|scripts|dist)\//.test(name)),
    ).toEqual([])
    expect(size).toBeLessThan(400_000)
  })

  test('makes and builds a deck in an empty folder', () => {
    const folder = makeProject({})
    const { filename } = pack(folder)
    execFileSync('tar', ['xzf', filename], { cwd: folder })
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'package/node_modules'))
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [join(folder, 'package/lib/bin.js'), ...args], { cwd: folder })
    run('new', 'talk')
    expect(run('build', '--format', 'html,pdf').toString()).toBe('dist/talk.html\ndist/talk.pdf\n')
    expect(readFileSync(join(folder, 'dist/talk.html'), 'utf8')).toContain('Talk')
  })
})
