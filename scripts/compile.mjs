import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'

// Makes lib/ anew; with --if-changed only where what it is made from is not what it was then.

/** All that lib/ is made from; the lock file of what npm installed stands for the packages. */
const SOURCES = [
  ...['src', 'templates', 'scripts', 'rolldown.config.ts', 'tsconfig.json', 'tsconfig.build.json'],
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'],
]

/** Written last, so that it is only there where nothing went wrong. */
const MARK = 'lib/compiled-from.txt'

const STEPS = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['lib/compile/compile.js'],
  ['node_modules/rolldown/bin/cli.mjs', '--config', '--log-level', 'warn'],
]

const root = join(import.meta.dirname, '..')
const state = stateOf(SOURCES)
if (!process.argv.includes('--if-changed') || readMark() !== state) compile()

function compile() {
  fs.rmSync(join(root, 'lib'), { recursive: true, force: true })
  for (const step of STEPS) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  fs.chmodSync(join(root, 'lib/bin.js'), 0o755)
  fs.writeFileSync(join(root, MARK), state)
}

function readMark() {
  const file = join(root, MARK)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}

/** What the files say, by their contents, and which Node made the program of them for which processor. */
function stateOf(names) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`)
  for (const name of names.flatMap(filesOf)) {
    const bytes = fs.readFileSync(join(root, name))
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function filesOf(name) {
  const path = join(root, name)
  if (!fs.existsSync(path)) return []
  if (!fs.statSync(path).isDirectory()) return [name]
  return fs.readdirSync(path).sort().flatMap((below) => filesOf(`${name}/${below}`))
}
