import type { Problem, SettingsFile } from '../model.ts'
import type { PlacedSettings } from './brand.ts'
import { decodeContent } from './decode.ts'
import { projectSchema } from './schema.ts'
import { checkSettings } from './settings.ts'
import { readYaml } from './yaml.ts'

/** The settings of a project, and what is wrong with them. */
export interface ProjectSettings extends PlacedSettings {
  readonly problems: readonly Problem[]
}

/**
 * Reads the settings that hold for every deck of a project; none where it has no such file.
 * Throws a `ProblemError` where the file is no text.
 */
export function readProjectSettings(settingsFile: SettingsFile | undefined): ProjectSettings {
  if (settingsFile === undefined) return { settings: {}, fields: new Map(), problems: [] }
  const { file, bytes } = settingsFile
  const { fields, problems } = readYaml(decodeContent(bytes, file), file, 1)
  const { settings, problems: wrong } = checkSettings(fields, projectSchema)
  return { settings, fields, problems: [...problems, ...wrong] }
}
