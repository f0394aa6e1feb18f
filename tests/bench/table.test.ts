import { expect, test } from 'vitest'
import type { Result } from '../../bench/results.ts'
import { writePptxTable, writeResultTable, writeStepTable } from '../../bench/table.ts'

const timeMs = { median: 700, least: 650, most: 1204, count: 5 }
const ours: Result = {
  slideCount: 7,
  entry: { files: 'HTML + PDF', who: 'takedeck', browser: 'own', parts: ['ours'] },
  timeMs,
  peakBytes: 250_400_000,
  takedeckShare: undefined,
}
const theirs: Result = {
  slideCount: 7,
  entry: { files: 'HTML + PDF', who: 'marp-cli', browser: 'own', parts: ['html', 'pdf'] },
  timeMs: { ...timeMs, median: 2100 },
  peakBytes: 300_000_000,
  takedeckShare: 1 / 3,
}

test('a row gives median, least and most in seconds, the runs, the share and the memory', () => {
  expect(writeResultTable([ours, theirs]).split('\n').slice(2)).toEqual([
    '| 7 | HTML + PDF | takedeck | own | **0.70** (0.65 to 1.20) | 5 |  | 250 MB |',
    '| 7 | HTML + PDF | marp-cli, 2 runs added | own | **2.10** (0.65 to 1.20) | 5 | 0.33 of it | 300 MB |',
  ])
})

test('there is no column for memory where none was measured', () => {
  const table = writeResultTable([{ ...ours, peakBytes: undefined }])
  expect(table).not.toContain('memory')
  expect(table).not.toContain('MB')
})

test('steps are written with their times', () => {
  const table = writeStepTable([{ what: 'Node', timeMs }])
  expect(table).toContain('| Node | **0.70** (0.65 to 1.20) | 5 |')
})

test('what a PPTX adds is written in seconds, and for each slide', () => {
  const spread = (median: number) => ({ median, least: median, most: median, count: 2 })
  const costs = { slideCount: 100, pdfMs: spread(700), bothMs: spread(950), addedMs: spread(250) }
  expect(writePptxTable([costs]).split('\n').at(-1)).toBe(
    '| 100 | **0.70** (0.70 to 0.70) | **0.95** (0.95 to 0.95) | **0.25** (0.25 to 0.25) | 2.5 ms | 2 |',
  )
})
