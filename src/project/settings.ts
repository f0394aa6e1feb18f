import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SettingsFile } from '../model.ts'
import { readContentFile } from './content.ts'

/** What the file of a project's settings can be called. */
const NAMES = ['takedeck.yml', 'takedeck.yaml']

/**
 * The settings of a project; undefined where it has none.
 * Throws a `ProblemError` where the file cannot be one.
 */
export function readSettingsFile(root: string): SettingsFile | undefined {
  const file = NAMES.find((name) => existsSync(join(root, name)))
  return file === undefined ? undefined : { file, bytes: readContentFile(root, file) }
}
