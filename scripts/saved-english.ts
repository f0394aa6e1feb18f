import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'

/** The part of compromise that has the words. */
const PART = 'compromise/src/2-two/preTagger/plugin.js'

/**
 * compromise conjugates its English words whenever it is loaded, which takes longer than all else that
 * it does then. Here they are conjugated once, and what comes out is put in the place of what does it.
 */
export function savedEnglish(): Plugin {
  return {
    name: 'saved-english',
    async load(id) {
      if (!id.replaceAll('\\', '/').endsWith(PART)) return undefined
      const file = id.replace(/plugin\.js$/, 'model/index.js')
      const { default: model } = await import(pathToFileURL(file).href)
      return `
        import compute from './compute/index.js'
        import methods from './methods/index.js'
        import tags from './tagSet/index.js'
        const one = ${writeValue(model.one)}
        const two = ${writeValue(model.two)}
        const mutate = ({ model }) => {
          Object.assign(model.one, one)
          Object.assign(model.two, two)
        }
        export default { compute, methods, tags, mutate, hooks: ['preTagger'] }`
    },
  }
}

/** JSON is read faster than JavaScript, but has no patterns. */
function writeValue(value: unknown): string {
  if (value instanceof RegExp) return String(value)
  if (!holdsPattern(value)) return `JSON.parse(${quote(JSON.stringify(value))})`
  const pairs = Object.entries(value).map(([key, each]) => [quote(key), writeValue(each)] as const)
  return Array.isArray(value)
    ? `[${pairs.map(([, each]) => each).join()}]`
    : `{${pairs.map(([key, each]) => `${key}:${each}`).join()}}`
}

function holdsPattern(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return value instanceof RegExp || Object.values(value).some(holdsPattern)
}

/** In single quotes, so that none of the many double ones needs a mark. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
