import type { Contestant } from './contest.ts'
import { timeCommand, weighCommand } from './measure.ts'

/** What one contestant's processes took: a time for each round that it ran in. */
export interface Measurement {
  readonly timesMs: readonly number[]
  readonly peakBytes: number | undefined
}

/** How often everything runs; those that make a PPTX may be in the first rounds only. */
export interface RoundCounts {
  readonly all: number
  readonly pptx: number
}

/**
 * Measures contestants by turns: one warm-up each, in which the memory is watched, then rounds in
 * which each runs once, so that a noisy minute meets all of them.
 */
export async function measureByTurns(
  contestants: readonly Contestant[],
  counts: RoundCounts,
  say: (what: string) => void,
): Promise<ReadonlyMap<string, Measurement>> {
  const found = new Map<string, { timesMs: number[]; peakBytes: number | undefined }>()
  for (const { name, command } of contestants) {
    say(`warm-up, ${name}`)
    found.set(name, { timesMs: [], peakBytes: await weighCommand(command) })
  }
  for (let round = 1; round <= counts.all; round += 1) {
    for (const { name, command, makesPptx } of contestants) {
      if (makesPptx && round > counts.pptx) continue
      const timeMs = await timeCommand(command)
      found.get(name)?.timesMs.push(timeMs)
      say(`round ${round} of ${counts.all}, ${name}: ${(timeMs / 1000).toFixed(2)} s`)
    }
  }
  return found
}
