import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { PACKAGE_TEMPLATES } from '../project/package-files.ts'
import { READY_TEMPLATES, readTemplates } from '../project/templates.ts'
import { precompileTemplate } from '../template/compile.ts'

/** Saves our templates as JavaScript, each with the text that it was made of. */
export function saveTemplates(): void {
  const { deck, layouts } = readTemplates(PACKAGE_ROOT)
  const saved = [deck, ...layouts.values()].map(({ file, text }) => {
    const name = JSON.stringify(relative(PACKAGE_TEMPLATES, join(PACKAGE_ROOT, file)))
    return `${name}: { text: ${JSON.stringify(text)}, ready: ${precompileTemplate(text)} }`
  })
  writeFileSync(READY_TEMPLATES, `module.exports = {\n${saved.join(',\n')}\n}\n`)
}

const PACKAGE_ROOT = join(PACKAGE_TEMPLATES, '..')
