/** Chance that can be repeated: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  /** The same, but small numbers are more frequent. */
  readonly small: (low: number, high: number) => number
  /** Whether something happens that happens with this share of all times. */
  readonly happens: (share: number) => boolean
  readonly pick: <Member>(list: readonly Member[]) => Member
}

/** Chance from a seed (mulberry32, a public domain generator by Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    small: (low, high) => low + Math.floor(next() * next() * (high - low + 1)),
    happens: (share) => next() < share,
    pick: (list) => {
      const member = list[between(0, list.length - 1)]
      if (member === undefined) throw new Error('There is nothing to pick from.')
      return member
    },
  }
}
