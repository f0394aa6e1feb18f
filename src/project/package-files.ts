import { fileURLToPath } from 'node:url'

/** The folder of templates and themes that the package brings. */
export const PACKAGE_TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url))
