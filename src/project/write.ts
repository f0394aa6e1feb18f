import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SetupError } from '../problem.ts'

/** Writes a file whole or not at all: beside its target first, then renamed over it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(path)
  const draft = join(folder, `.${basename(path)}.${process.pid}.draft`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(draft, bytes)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder')
    renameSync(draft, path)
  } catch (failure) {
    if (existsSync(draft)) rmSync(draft)
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw new SetupError(`${path} cannot be written: ${reason}`, 'Choose another place with --out.')
  }
}
