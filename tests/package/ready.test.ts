import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeProject } from '../takedeck.ts'
import { runPacked, unpack } from './packed.ts'

const BUNDLE = join(import.meta.dirname, '../../lib/bundle')

/** What only the theme that is ready says, so that one sees where a deck’s theme comes from. */
const MARK = '.is-ready { color: red }'

/** The packed program, whose ready briefing has a mark. */
function unpackMarked(): string {
  const unpacked = unpack(makeProject({}))
  const file = join(unpacked, 'lib/ready/themes/briefing.json.br')
  const saved = JSON.parse(brotliDecompressSync(readFileSync(file)).toString())
  saved.theme.rules += MARK
  writeFileSync(file, brotliCompressSync(JSON.stringify(saved)))
  runPacked(unpacked, 'new', 'talk')
  return unpacked
}

function buildTheme(unpacked: string): string {
  const paths = runPacked(unpacked, 'build', '--format', 'md').split('\n')
  const sheet = paths.find((path) => path.endsWith('.css')) ?? ''
  return readFileSync(join(unpacked, '..', sheet), 'utf8')
}

/** A file of the program and all that Node loads with it. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  const code = readFileSync(join(BUNDLE, file), 'utf8')
  for (const [, name = ''] of code.matchAll(/(?:^|;)const \w+ ?= ?require\("\.\/([^"]+)"\)/gm)) {
    loadedWith(name, loaded)
  }
  return loaded
}

describe('the packed program', () => {
  test('takes a theme that is ready, whenever its sheets were written', () => {
    const unpacked = unpackMarked()
    const themes = join(unpacked, 'templates/themes')
    for (const name of readdirSync(themes)) utimesSync(join(themes, name), 4e9, 4e9)
    expect(buildTheme(unpacked)).toContain(MARK)
  })

  test('makes a theme from its sheets where one was edited, even if its time was kept', () => {
    const unpacked = unpackMarked()
    const sheet = join(unpacked, 'templates/themes/base.css')
    writeFileSync(sheet, `${readFileSync(sheet, 'utf8')}\n.is-edited { color: red }\n`)
    utimesSync(sheet, 1000, 1000)
    const theme = buildTheme(unpacked)
    expect(theme).toContain('.is-edited')
    expect(theme).not.toContain(MARK)
  })

  test('loads the compiler of templates only where it is called', () => {
    expect([...loadedWith('build.cjs')]).toContain('libraries-filling.cjs')
    expect([...loadedWith('build.cjs')]).not.toContain('libraries-templates.cjs')
    expect([...loadedWith('compile.cjs')]).toContain('libraries-templates.cjs')
  })
})
