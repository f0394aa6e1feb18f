import { describe, expect, test } from 'vitest'
import type { Entry } from '../../bench/contest.ts'
import { compareEntries, spreadOf } from '../../bench/results.ts'
import type { Measurement } from '../../bench/rounds.ts'

const ENTRIES: readonly Entry[] = [
  { files: 'HTML + PDF', who: 'takedeck', browser: 'own', parts: ['ours'] },
  { files: 'HTML + PDF', who: 'marp-cli', browser: 'own', parts: ['html', 'pdf'] },
]

describe('the spread of several runs', () => {
  test.each([
    { values: [3, 1, 2], spread: { median: 2, least: 1, most: 3, count: 3 } },
    { values: [10, 9, 1, 2], spread: { median: 5.5, least: 1, most: 10, count: 4 } },
    { values: [7], spread: { median: 7, least: 7, most: 7, count: 1 } },
  ])('of $values has the median $spread.median', ({ values, spread }) => {
    expect(spreadOf(values)).toEqual(spread)
  })
})

describe('the comparison', () => {
  const measured: ReadonlyMap<string, Measurement> = new Map([
    ['ours', { timesMs: [100, 110, 90], peakBytes: 300 }],
    ['html', { timesMs: [100, 200, 300], peakBytes: 100 }],
    ['pdf', { timesMs: [200, 200], peakBytes: 200 }],
  ])

  test('adds up the parts of an entry round by round, where all of them ran', () => {
    const [, marp] = compareEntries(7, ENTRIES, measured)
    expect(marp?.timeMs).toEqual({ median: 350, least: 300, most: 400, count: 2 })
  })

  test('says which share of each rival’s time takedeck takes', () => {
    const shares = compareEntries(7, ENTRIES, measured).map(({ takedeckShare }) => takedeckShare)
    expect(shares).toEqual([undefined, 100 / 350])
  })

  test('takes the greediest part’s memory, and none where one was not measured', () => {
    const html: Measurement = { timesMs: [1], peakBytes: undefined }
    const unweighed = new Map([...measured, ['html', html] as const])
    expect(compareEntries(7, ENTRIES, measured)[1]?.peakBytes).toBe(200)
    expect(compareEntries(7, ENTRIES, unweighed)[1]?.peakBytes).toBeUndefined()
  })
})
