import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeProject, writeProject } from '../takedeck.ts'
import { type Packed, pack, runPacked, unpack } from './packed.ts'

const ROOT = join(import.meta.dirname, '../..')

/** About how much a file adds to the package. */
function addPacked(sum: number, name: string): number {
  return sum + gzipSync(readFileSync(join(ROOT, name))).length
}

describe('the npm package', () => {
  let folder = ''
  let packed: Packed
  beforeAll(() => {
    folder = writeProject({})
    packed = pack(folder)
  })
  afterAll(() => removeProject(folder))

  test('holds the program, its templates and themes, and nothing that is not needed', () => {
    const { files, size } = packed
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
    const libraries = names.filter((name) => name.includes('/libraries'))
    const groups = [/english/, /german|syllables/, /libraries(?!-(?:english|german|syllables))/]
    const [english, syllables, others] = groups.map((group) =>
      libraries.filter((name) => group.test(name)).reduce(addPacked, 0),
    )
    expect(others).toBeGreaterThan(0)
    expect(others).toBeLessThan(450_000)
    // It stands for four packages of 3 MB, which are not installed any more.
    expect(english).toBeLessThan(225_000)
    // The patterns of German are most of it; they are read by decks whose words would be torn.
    expect(syllables).toBeLessThan(185_000)
    // Of it the pictures of the specimen are 81 kB, the program itself 351 kB (what was learned from rated articles
    // is 25 kB of it), the layouts that are measured beforehand 31 kB; the rest are six themes, to be used and to be copied.
    expect(size - libraries.reduce(addPacked, 0)).toBeLessThan(650_000)
  })

  test('brings the types of its functions, and of nothing else', () => {
    const packedPaths = new Set(packed.files.map(({ path }) => path))
    const needed = new Set<string>()
    const follow = (file: string): void => {
      if (needed.has(file)) return
      needed.add(file)
      const text = readFileSync(join(ROOT, file), 'utf8')
      for (const [, name = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)) {
        follow(join(dirname(file), `${name}.d.ts`))
      }
    }
    follow('lib/index.d.ts')
    expect(needed.size).toBeGreaterThan(10)
    expect([...packedPaths]).toEqual(expect.arrayContaining([...needed]))
    expect([...packedPaths].filter((name) => name.includes('/pptx/'))).toEqual([])
  })

  test('brings the licence of every library that is inside', () => {
    const text = readFileSync(join(ROOT, 'lib/bundle/licenses.txt'), 'utf8')
    for (const name of [
      '@marp-team/marp-core',
      'handlebars',
      'zod',
      'micromark',
      'yaml',
      'compromise',
    ]) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+, (MIT|ISC)\\n\\n.*copyright`, 'ims'))
    }
  })

  test('has a program that can be run as it is', () => {
    const program = packed.files.find(({ path }) => path === 'lib/bin.js')
    expect((program?.mode ?? 0) & 0o111).toBe(0o111)
  })

  test('makes and builds a deck in an empty folder', () => {
    const unpacked = unpack(folder, packed)
    runPacked(unpacked, 'new', 'talk')
    const paths = runPacked(unpacked, 'build', '--format', 'html,pdf')
    expect(paths).toBe('dist/talk.html\ndist/talk.pdf\n')
    expect(readFileSync(join(folder, 'dist/talk.html'), 'utf8')).toContain('Talk')
  })
})
