import { realpathSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'

/** Whether a file lies in a folder once every symbolic link is followed. Both must exist. */
export function isInside(folder: string, file: string): boolean {
  const path = relative(realpathSync(folder), realpathSync(file))
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}
