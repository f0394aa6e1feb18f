import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** What npm says about a package that it packed. */
export interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

/** Packs the compiled package into a folder; the tests have compiled it already. */
export function pack(folder: string): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
  )
  return packed
}

/** Unpacks the package in the folder to which it was packed, with the packages that it needs: its folder. */
export function unpack(folder: string, { filename } = pack(folder)): string {
  execFileSync('tar', ['xzf', filename], { cwd: folder })
  mkdirSync(join(folder, 'node_modules'))
  const unpacked = join(folder, 'package')
  symlinkSync(join(ROOT, 'node_modules'), join(unpacked, 'node_modules'))
  return unpacked
}

/** Runs the program of an unpacked package; what it says. */
export function runPacked(unpacked: string, ...args: string[]): string {
  const program = join(unpacked, 'lib/bin.js')
  return execFileSync(process.execPath, [program, ...args], {
    cwd: join(unpacked, '..'),
  }).toString()
}
