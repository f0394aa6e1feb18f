/** The known word that is at most a few letters away from what was written. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, distance: editDistance(written.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance < Math.min(written.length, word.length))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(isSlip(written, b.word)) - Number(isSlip(written, a.word)),
    )
  const best = ranked[0]
  if (best === undefined) return undefined
  const limit = Math.max(2, Math.floor(Math.min(written.length, best.word.length) / 3))
  return best.distance <= limit ? best.word : undefined
}

/** Whether a word is a known one with one slip: a letter more, less or other, or two that changed places. */
export function isSlip(written: string, known: string): boolean {
  const letters = (word: string) => [...word].sort().join('')
  const distance = editDistance(written, known)
  return distance === 1 || (distance === 2 && letters(written) === letters(known))
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from.slice(0, 64)].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
