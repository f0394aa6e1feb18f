import type { PptxCost } from './pptx.ts'
import type { Result, Spread } from './results.ts'
import type { Step } from './steps.ts'

/** The comparison as a Markdown table. Memory has a column where it could be measured. */
export function writeResultTable(results: readonly Result[]): string {
  const hasMemory = results.some(({ peakBytes }) => peakBytes !== undefined)
  const head = ['slides', 'files', 'made by', 'browser', 'seconds', 'runs', 'takedeck takes']
  const rows = results.map((result) => [
    ...[String(result.slideCount), result.entry.files, writeMaker(result), result.entry.browser],
    ...[writeSeconds(result.timeMs), String(result.timeMs.count), writeShare(result)],
    ...(hasMemory ? [writeMegabytes(result.peakBytes)] : []),
  ])
  return writeTable(hasMemory ? [...head, 'peak memory'] : head, rows)
}

/** The steps of a build as a Markdown table. */
export function writeStepTable(steps: readonly Step[]): string {
  const rows = steps.map(({ what, timeMs }) => [what, writeSeconds(timeMs), String(timeMs.count)])
  return writeTable(['whole process', 'seconds', 'runs'], rows)
}

/** What a PPTX costs on top of the PDF, as a Markdown table. */
export function writePptxTable(costs: readonly PptxCost[]): string {
  const rows = costs.map(({ slideCount, pdfMs, bothMs, addedMs }) => [
    ...[String(slideCount), writeSeconds(pdfMs), writeSeconds(bothMs), writeSeconds(addedMs)],
    ...[`${(addedMs.median / slideCount).toFixed(1)} ms`, String(addedMs.count)],
  ])
  return writeTable(['slides', 'PDF', 'PDF + PPTX', 'the PPTX adds', 'a slide', 'runs'], rows)
}

function writeMaker({ entry: { who, parts } }: Result): string {
  return parts.length === 1 ? who : `${who}, ${parts.length} runs added`
}

function writeSeconds({ median, least, most }: Spread): string {
  const [middle, from, to] = [median, least, most].map((ms) => (ms / 1000).toFixed(2))
  return `**${middle}** (${from} to ${to})`
}

function writeShare({ takedeckShare }: Result): string {
  return takedeckShare === undefined ? '' : `${takedeckShare.toFixed(2)} of it`
}

function writeMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${Math.round(bytes / 1_000_000)} MB`
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
