import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { TEMPLATE_FILE } from '../marp/present.ts'
import { READY_THEMES } from '../project/ready-themes.ts'
import { saveLanguages } from './save-languages.ts'
import { saveSamples } from './save-samples.ts'
import { saveTemplate } from './save-template.ts'
import { saveTemplates } from './save-templates.ts'
import { saveThemes } from './save-themes.ts'

/** Runs when takedeck is compiled: makes ready what no build has to make again. */
for (const folder of [dirname(TEMPLATE_FILE), READY_THEMES]) mkdirSync(folder, { recursive: true })
saveTemplates()
await Promise.all([saveTemplate(), saveLanguages(), saveThemes().then(saveSamples)])
