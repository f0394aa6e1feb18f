import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openSavedCode } from '../../src/program/saved-code.ts'
import { openScripts } from '../../src/program/scripts.ts'
import { makeProject } from '../takedeck.ts'

const IDENTITY = { verb: 'build', args: ['-f', 'md'], fingerprint: '0123456789abcdef' }

const SCRIPTS = {
  'scripts/main.cjs': 'const { two } = require("./two.cjs")\nexports.main = () => two() + two()',
  'scripts/two.cjs': 'exports.two = () => 2',
  'scripts/three.cjs': 'exports.three = () => 3',
}

/** A folder of scripts and an empty cache: what running scripts there gives, and V8's word on their code. */
function makeProgram() {
  const folder = makeProject(SCRIPTS)
  const environment = { XDG_CACHE_HOME: folder }
  const codeFolder = join(folder, 'takedeck/code')
  const runFor = (args: readonly string[], ...names: string[]) => {
    const saved = openSavedCode({ ...IDENTITY, args }, environment)
    const scripts = openScripts(pathToFileURL(join(folder, 'scripts/')), saved.known)
    for (const name of names) scripts.run(name)
    saved.save(scripts.loaded)
    return Object.fromEntries(
      [...scripts.loaded].map(([name, { cachedDataRejected }]) => [
        name,
        cachedDataRejected === undefined ? 'compiled' : cachedDataRejected ? 'rejected' : 'saved',
      ]),
    )
  }
  const run = (...names: string[]) => runFor(IDENTITY.args, ...names)
  const files = () => (existsSync(codeFolder) ? readdirSync(codeFolder) : [])
  const contents = () => readFileSync(join(codeFolder, files()[0] ?? ''))
  return { environment, codeFolder, run, runFor, files, contents }
}

describe('the code of scripts', () => {
  test('is saved by the first process and taken by the next', () => {
    const { run, files } = makeProgram()
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'compiled', 'two.cjs': 'compiled' })
    expect(files()).toHaveLength(1)
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'saved', 'two.cjs': 'saved' })
  })

  test('is saved again where a script ran that was not there', () => {
    const { run, files } = makeProgram()
    run('main.cjs')
    expect(run('main.cjs', 'three.cjs')).toMatchObject({ 'three.cjs': 'compiled' })
    const all = { 'main.cjs': 'saved', 'two.cjs': 'saved', 'three.cjs': 'saved' }
    expect(run('main.cjs', 'three.cjs')).toEqual(all)
    expect(files()).toHaveLength(1)
  })

  test('stays where a script did not run this time', () => {
    const { run, contents } = makeProgram()
    run('main.cjs', 'three.cjs')
    const first = contents()
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'saved', 'two.cjs': 'saved' })
    expect(contents()).toEqual(first)
    expect(run('three.cjs')).toEqual({ 'three.cjs': 'saved' })
  })

  test('stays where another script is added, so that decks in turns find all', () => {
    const { run } = makeProgram()
    run('two.cjs')
    run('three.cjs')
    expect(run('two.cjs')).toEqual({ 'two.cjs': 'saved' })
    expect(run('three.cjs')).toEqual({ 'three.cjs': 'saved' })
  })

  test('is completed by what another format runs, once for each', () => {
    const folder = makeProgram()
    const writes = (args: readonly string[]) => {
      const before = folder.files().length > 0 ? folder.contents() : undefined
      folder.runFor(args, 'main.cjs')
      return before === undefined || !before.equals(folder.contents())
    }
    expect(writes(['-f', 'md', 'deck.md'])).toBe(true)
    expect(writes(['deck.md', '--format=md'])).toBe(false)
    expect(writes(['-f', 'md, PPTX'])).toBe(true)
    expect(writes(['-f', 'pptx'])).toBe(false)
    expect(writes(['deck.md'])).toBe(true)
    expect(writes(['-f', 'html,pdf'])).toBe(false)
  })

  test('is that of scripts of this content and this verb alone', () => {
    const { run, environment } = makeProgram()
    run('main.cjs')
    expect(openSavedCode(IDENTITY, environment).known.size).toBe(2)
    const others = [
      { fingerprint: 'fedcba9876543210' },
      { verb: 'import' },
      { verb: 'themes preview' },
    ]
    for (const other of others) {
      expect(openSavedCode({ ...IDENTITY, ...other }, environment).known.size).toBe(0)
    }
  })

  test.each([0, 4, 9, 300, -1])('is compiled anew where a byte of it (%i) is damaged', (at) => {
    const { run, codeFolder, files } = makeProgram()
    run('main.cjs')
    const file = join(codeFolder, files()[0] ?? '')
    const bytes = readFileSync(file)
    const place = at < 0 ? bytes.length + at : at
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0xff, place)
    writeFileSync(file, bytes)
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'compiled', 'two.cjs': 'compiled' })
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'saved', 'two.cjs': 'saved' })
  })

  test.skipIf(process.platform === 'win32')('is not taken where others can write to it', () => {
    const { run, codeFolder, files } = makeProgram()
    run('main.cjs')
    chmodSync(join(codeFolder, files()[0] ?? ''), 0o622)
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'compiled', 'two.cjs': 'compiled' })
    expect(run('main.cjs')).toEqual({ 'main.cjs': 'saved', 'two.cjs': 'saved' })
  })

  test('of programs that were replaced goes, oldest first', () => {
    const { run, codeFolder, files } = makeProgram()
    mkdirSync(codeFolder, { recursive: true })
    for (let index = 0; index < 9; index += 1) {
      writeFileSync(join(codeFolder, `old-${index}`), '')
    }
    run('main.cjs')
    expect(files()).toHaveLength(6)
    expect(run('main.cjs')).toMatchObject({ 'main.cjs': 'saved' })
  })

  test('is saved whatever else stands in TAKEDECK_NO_CACHE', () => {
    const { run, environment } = makeProgram()
    run('main.cjs')
    const with0 = { ...environment, TAKEDECK_NO_CACHE: '0' }
    expect(openSavedCode(IDENTITY, with0).known.size).toBe(2)
  })

  test('is neither saved nor taken where the environment says so', () => {
    const { run, environment, files } = makeProgram()
    const without = { ...environment, TAKEDECK_NO_CACHE: '1' }
    openSavedCode(IDENTITY, without).save(new Map())
    expect(files()).toEqual([])
    run('main.cjs')
    expect(openSavedCode(IDENTITY, without).known.size).toBe(0)
  })

  test('that cannot be saved is nothing to fail for', () => {
    const { run, codeFolder } = makeProgram()
    mkdirSync(join(codeFolder, '..'), { recursive: true })
    writeFileSync(codeFolder, 'no folder')
    expect(run('main.cjs')).toMatchObject({ 'main.cjs': 'compiled' })
    expect(readFileSync(codeFolder, 'utf8')).toBe('no folder')
  })
})
