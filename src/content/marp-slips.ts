import type { Problem } from '../model.ts'
import { isSlip } from '../nearest-word.ts'
import { warning } from '../problem.ts'
import { splitAfterComments } from './text.ts'
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
  const comments = withoutFences(markdown.split('\n')).flatMap((text, index) =>
    namesInComments(text).map(({ name, column }) => ({
      name,
      at: { file, line: index + 1, column },
    })),
  )
  return [...keys, ...comments].flatMap(({ name, at }) => {
    const meant = meantBy(name)
    if (meant === undefined) return []
    const message = `Marp has no directive “${name}”, and passes over it.`
    return [warning('unknown-key', at, message, `Did you mean “${meant}”?`)]
  })
}

/** The lines of a deck, those of its code emptied. */
export function withoutFences(lines: readonly string[]): string[] {
  let open = ''
  return lines.map((line) => {
    const [, fence = '', rest = ''] = FENCE.exec(line) ?? []
    const isInside = open !== ''
    if (!isInside) open = fence
    else if (fence.startsWith(open) && rest.trim() === '') open = ''
    return isInside || fence !== '' ? '' : line
  })
}

/** Where code begins or ends, also in quotations and lists. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})(.*)$/

/** The names that the comments of one line begin with, and where these stand. */
function namesInComments(line: string): { name: string; column: number }[] {
  const [closed] = splitAfterComments(line)
  return [...closed.matchAll(/<!--\s*([A-Za-z_]+)\s*:/g)].map(({ 1: name = '', index }) => {
    return { name, column: index + 1 }
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
