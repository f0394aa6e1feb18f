import type { Position, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import { brandSchema, frontMatterSchema } from './schema.ts'

/** A key that an author's settings do not have; `known` are those that they have. */
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
  return warning('unknown-key', at, message, suggest(key, known))
}

/** A key that a brand does not have: an error, since a colour that is not used changes every slide. */
export function unknownBrandKey(key: string, at: Position): Problem {
  const message = `“${key.slice(0, 60)}” is not a key of a brand.`
  return error('front-matter-value', at, message, suggest(key, Object.keys(brandSchema.shape)))
}

function suggest(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known)
  return nearest === undefined
    ? `Remove it, or use one of: ${known.join(', ')}.`
    : `Did you mean “${nearest}”? The known keys are ${known.join(', ')}.`
}
