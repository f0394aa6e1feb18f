import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetupError } from './problem.ts'

/** A folder that is gone when it is disposed of, and at the latest when the process ends. */
export interface TemporaryFolder extends Disposable {
  readonly path: string
}

/** Makes a temporary folder that only this user can read. Throws a `SetupError` where none can be made. */
export function makeTemporaryFolder(purpose: string): TemporaryFolder {
  const path = makeFolderFor(purpose)
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  return {
    path,
    [Symbol.dispose]: () => {
      process.off('exit', remove)
      remove()
    },
  }
}

function makeFolderFor(purpose: string): string {
  try {
    return mkdtempSync(join(tmpdir(), `takedeck-${purpose}-`))
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw new SetupError(
      `The temporary folder ${tmpdir()} cannot be written to: ${reason}.`,
      'Set TMPDIR to a folder that you can write to.',
    )
  }
}
