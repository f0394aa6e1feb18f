import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetupError } from './problem.ts'

/**
 * Our folder in the user's cache, or one in the temporary folder that is only this user's. Throws a
 * `SetupError` where neither can be had.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const base = environment.XDG_CACHE_HOME || join(homedir(), '.cache')
  try {
    const folder = join(base, 'takedeck')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return ownTemporaryFolder()
  }
}

function ownTemporaryFolder(): string {
  const user = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `takedeck-${user}`)
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  if (uid === user && (mode & 0o077) === 0) return folder
  throw new SetupError(
    `${folder} belongs to somebody else, so the browser cannot be unpacked there.`,
    'Set XDG_CACHE_HOME to a folder that you can write to.',
  )
}
