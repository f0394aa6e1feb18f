/** Ten sentences of English-looking words and marks; the same seed gives the same text. */
export function generateProse(seed: number): string {
  let state = seed * 2654435761 + 1
  const pick = <T>(items: readonly T[]): T | undefined => {
    state = (state * 1103515245 + 12345) % 2147483648
    return items[Math.floor((state / 2147483648) * items.length)]
  }
  const sentence = () => Array.from({ length: 12 }, () => pick(PIECES)).join('')
  return Array.from({ length: 10 }, () => `The ${sentence()} end.`).join(' ')
}

const PIECES = [
  ...['team ', 'prices ', 'fell ', 'grew ', 'did not ', 'may ', 'and ', 'but ', 'which ', 'said '],
  ...['he ', 'it ', 'the ', 'report, ', 'city, ', 'however, ', 'because ', '14% ', 'than ', '— '],
  ...['(see below) ', '“yes” ', 'running ', 'never ', 'if ', 'a bank, ', "doesn't ", 'well-known '],
  ...['; ', 'to ', 'of ', 'Maria Lopez ', 'U.S. ', '3.5 ', 'only ', 'were ', 'by ', 'e.g. ', '… '],
]
