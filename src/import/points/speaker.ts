/** Who said something: somebody named, somebody told by a role alone, one of several, the author, or nobody knows. */
export type Speaker =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'either'; readonly names: readonly string[] }
  | { readonly kind: 'author' }
  | { readonly kind: 'unknown' }

/** Whom an article names, and whom it is about. */
export interface People {
  readonly names: readonly string[]
  readonly protagonist: string | undefined
}

/** The one of these names, or all of them where any could be meant. */
export function oneOf(names: readonly string[]): Speaker {
  const [only, ...others] = names
  if (only === undefined) return { kind: 'unknown' }
  return others.length > 0 ? { kind: 'either', names } : { kind: 'name', name: only }
}
