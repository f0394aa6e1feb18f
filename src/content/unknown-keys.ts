import type { Position, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import { brandSchema, frontMatterSchema } from './schema.ts'
import type { YamlFields, YamlItem } from './yaml.ts'

/**
 * A key that an author's settings do not have: it is left out with a warning, wherever it stands. (A known
 * key with a value that it cannot have is an error.) `known` are those that they have.
 */
export function unknownKey(
  key: string,
  { known, at }: { readonly known: readonly string[]; readonly at: Position },
): Problem {
  if (Object.hasOwn(frontMatterSchema.shape, key)) {
    const message = `“${key}” is of one deck, not of the whole project.`
    return warning('unknown-key', at, message, 'Move it to the front matter of a content file.')
  }
  if (Object.hasOwn(brandSchema.shape, key)) {
    const message = `“${key}” belongs to a brand.`
    return warning('unknown-key', at, message, `Write it below brand: brand: { ${key}: "…" }`)
  }
  const where = known.includes('title') ? 'a content file' : 'takedeck.yml'
  const message = `“${key.slice(0, 60)}” is not a key of ${where}.`
  const isOfMarp = known.includes('title') && MARP_KEYS.test(key)
  const hint = 'Write marp: true if this is a Marp deck; else remove it: the theme sets the look.'
  return warning('unknown-key', at, message, isOfMarp ? hint : suggest(key, known))
}

/** A title that is missing because its key is misspelt is told once, at that key. */
export function joinMissingTitle(
  problems: readonly Problem[],
  fields: YamlFields,
): readonly Problem[] {
  const known = Object.keys(frontMatterSchema.shape)
  const isMeant = (key: string) => !known.includes(key) && nearestWord(key, known) === 'title'
  const at = [...fields].find(([key]) => isMeant(key))?.[1].at
  if (at === undefined || !problems.some(isMissingTitle)) return problems
  return problems
    .filter((problem) => !isMissingTitle(problem))
    .map((problem) => (problem.at === at ? withoutTitle(problem) : problem))
}

function isMissingTitle({ rule }: Problem): boolean {
  return rule === 'missing-title'
}

function withoutTitle({ rule, at, message, hint }: Problem): Problem {
  return error(rule, at, message.replace(/\.$/, ', so the deck has no title.'), hint)
}

/** The keys that can stand inside one of these. */
const KEYS_INSIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['brand', Object.keys(brandSchema.shape)],
  ['source', ['title', 'url', 'file']],
  ['sources', ['title', 'url']],
])

/** An item of the value of `key` without what it does not know, and a warning for each such key. */
export function withoutUnknownKeys(
  key: string,
  item: YamlItem,
  { at, inside }: { at: Position; inside: ReadonlyMap<string, Position> | undefined },
): { item: YamlItem; problems: readonly Problem[] } {
  const known = KEYS_INSIDE.get(key)
  if (known === undefined || typeof item === 'string') return { item, problems: [] }
  const pairs = Object.entries(item)
  const isRest = isCutColor(item) ? (name: string) => /^[\d.%]+\)?$/.test(name) : () => false
  const unknown = pairs.map(([name]) => name).filter((name) => !known.includes(name))
  return {
    item: Object.fromEntries(pairs.filter(([name]) => known.includes(name))),
    problems: unknown
      .filter((name) => !isRest(name))
      .map((name) => unknownInside(key, name, inside?.get(name) ?? at)),
  }
}

/** Whether YAML has parted a colour at its commas, of which one is told: `{ accent: rgb(1, 2, 3) }`. */
function isCutColor(item: Readonly<Record<string, string>>): boolean {
  return Object.values(item).some((value) => /^(?:rgb|hsl)a?\([^)]*$/i.test(value))
}

function unknownInside(key: string, name: string, at: Position): Problem {
  const message = `“${name.slice(0, 60)}” is not a key of “${key}”.`
  return warning('unknown-key', at, message, adviseInside(key, name))
}

function adviseInside(key: string, name: string): string {
  const [, first, rest] = /^([\w-]+):(\S.*)$/.exec(name) ?? []
  if (first !== undefined) return `Put a space behind the colon: ${first}: ${rest}`
  if (Object.hasOwn(frontMatterSchema.shape, name)) {
    return 'Write it at the line’s beginning, as a key of its own.'
  }
  return suggest(name, KEYS_INSIDE.get(key) ?? [])
}

/** The keys of Marp's front matter, which a content file does not need. */
const MARP_KEYS =
  /^_?(marp|paginate|class|style|size|header|footer|math|headingDivider|transition|background\w*|color)$/

function suggest(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known)
  return nearest === undefined
    ? `Remove it, or use one of: ${known.join(', ')}.`
    : `Did you mean “${nearest}”? The known keys are ${known.join(', ')}.`
}
