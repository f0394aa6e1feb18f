import type { Problem } from '../model.ts'
import { isSlip } from '../nearest-word.ts'
import { warning } from '../problem.ts'
import type { YamlFields } from './yaml.ts'

/** What Marp's front matter and comments can say, and what takedeck reads beside it. */
const KNOWN = [
  ...['marp', 'theme', 'style', 'headingDivider', 'size', 'math', 'lang', 'title', 'author'],
  ...['description', 'keywords', 'url', 'image', 'paginate', 'header', 'footer', 'class'],
  ...['backgroundColor', 'backgroundImage', 'backgroundPosition', 'backgroundRepeat'],
  ...['backgroundSize', 'color', 'transition'],
]

/** Marp passes over a directive that it does not know; one with a slip in it is told. */
export function findMarpSlips(fields: YamlFields, markdown: string, file: string): Problem[] {
  const keys = [...fields].map(([name, { at }]) => ({ name, at }))
  const comments = [...markdown.matchAll(/<!--\s*([A-Za-z_]+)\s*:[^\n]*?-->/g)].map((found) => {
    const before = markdown.slice(0, found.index).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    return { name: found[1] ?? '', at: { file, line: before.length, column } }
  })
  return [...keys, ...comments].flatMap(({ name, at }) => {
    const meant = meantBy(name)
    if (meant === undefined) return []
    const message = `Marp has no directive “${name}”, and passes over it.`
    return [warning('unknown-key', at, message, `Did you mean “${meant}”?`)]
  })
}

/** The directive that was meant by a name that is none, with the `_` of those for one slide. */
function meantBy(name: string): string | undefined {
  const [, mark = '', word = ''] = /^(_?)(.*)$/.exec(name) ?? []
  if (KNOWN.includes(word)) return undefined
  const written = word.toLowerCase()
  const isMeant = (known: string) => written === known || isSlip(written, known)
  const meant = KNOWN.find((known) => isMeant(known.toLowerCase()))
  return meant && mark + meant
}
