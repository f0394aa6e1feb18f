import { statSync } from 'node:fs'

/** Whether there is a file, and no folder of its name. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
