import type { Entry } from './contest.ts'
import type { Measurement } from './rounds.ts'

/** The middle of several runs, and how far they lie apart. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly count: number
}

/** A row of the table with its figures. */
export interface Result {
  readonly slideCount: number
  readonly entry: Entry
  readonly timeMs: Spread
  readonly peakBytes: number | undefined
  /** takedeck's median divided by this one's; undefined for takedeck itself. */
  readonly takedeckShare: number | undefined
}

/** Adds up the parts of each entry, round by round, and compares it with takedeck's. */
export function compareEntries(
  slideCount: number,
  entries: readonly Entry[],
  measured: ReadonlyMap<string, Measurement>,
): Result[] {
  const results = entries.map((entry) => {
    const parts = entry.parts.flatMap((name) => measured.get(name) ?? [])
    return { slideCount, entry, timeMs: spreadOf(addRounds(parts)), peakBytes: highestPeak(parts) }
  })
  return results.map((result) => {
    const { files, who } = result.entry
    const rival = results.find(({ entry }) => entry.who === 'takedeck' && entry.files === files)
    const share = (rival?.timeMs.median ?? Number.NaN) / result.timeMs.median
    return { ...result, takedeckShare: who === 'takedeck' ? undefined : share }
  })
}

/** Sums up only the rounds in which every part ran. */
function addRounds(parts: readonly Measurement[]): number[] {
  const rounds = Math.min(...parts.map(({ timesMs }) => timesMs.length))
  return Array.from({ length: rounds }, (_, round) =>
    parts.reduce((sum, { timesMs }) => sum + (timesMs[round] ?? Number.NaN), 0),
  )
}

/** The parts run one after the other, so the greediest decides. */
function highestPeak(parts: readonly Measurement[]): number | undefined {
  const peaks = parts.flatMap(({ peakBytes }) => peakBytes ?? [])
  return peaks.length === parts.length ? Math.max(...peaks) : undefined
}

/** The median with the least and the most; between the two in the middle of an even number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const median = (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2
  return { median, least: at(0), most: at(sorted.length - 1), count: sorted.length }
}
