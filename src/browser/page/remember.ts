/**
 * What was read for a key before, as long as one reading of the page lasts; read now where it is
 * new. Canvases and computed styles are slow, and most slides ask for the same few.
 */
export function remember<Key, Value>(about: string, key: Key, read: (key: Key) => Value): Value {
  remember.known ??= new Map()
  const known = remember.known.get(about) ?? new Map()
  remember.known.set(about, known)
  const value = known.get(key)
  if (value !== undefined || known.has(key)) return value
  const fresh = read(key)
  known.set(key, fresh)
  return fresh
}

/** Forgets what was read about some things, since the page was changed. */
export function forget(things: readonly string[]): void {
  for (const about of things) remember.known?.delete(about)
}

// Only functions go into a page, so that each reading begins without it.
remember.known = undefined as Map<string, Map<unknown, unknown>> | undefined
