import { lstatSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { SetupError } from './problem.ts'

/**
 * Our folder in the user's cache, or one in the temporary folder, where nobody else can write. Throws a
 * `SetupError` where neither can be had.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  try {
    const folder = join(userCache(environment), 'takedeck')
    makeFolder(folder, 0o700)
    if (isOwn(folder)) return folder
  } catch {
    // no home, or no right to write there
  }
  return ownTemporaryFolder()
}

/**
 * A relative path is to be ignored (XDG Base Directory Specification), and such a home is none. Throws for a
 * user without a home.
 */
function userCache({ XDG_CACHE_HOME: chosen = '' }: NodeJS.ProcessEnv): string {
  if (isAbsolute(chosen)) return chosen
  const home = homedir()
  if (!isAbsolute(home)) throw new Error(`The home ${home} is no full path.`)
  return join(home, '.cache')
}

function ownTemporaryFolder(): string {
  const folder = join(tmpdir(), `takedeck-${process.getuid?.() ?? 0}`)
  try {
    makeFolder(folder, 0o700)
    if (isOwn(folder)) return folder
  } catch {
    // something else stands there
  }
  throw new SetupError(
    `${folder} is not a folder that is yours alone, so takedeck cannot keep there what it runs.`,
    'Set XDG_CACHE_HOME to a folder that you can write to.',
  )
}

/** Nobody else made it, or led us there by a link, or can write there. Windows has folders of each user. */
function isOwn(folder: string): boolean {
  if (process.getuid === undefined) return true
  const [place, target] = [lstatSync(folder), statSync(folder)]
  const user = process.getuid()
  return place.uid === user && target.uid === user && (target.mode & 0o022) === 0
}
