import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of templates and themes that the package brings. */
export const PACKAGE_TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url))

/** The folder of the deck that shows every layout. */
export const PACKAGE_SPECIMEN = join(PACKAGE_TEMPLATES, 'specimen')
