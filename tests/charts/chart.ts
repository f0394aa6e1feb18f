import { parseContent } from '../../src/content/parse.ts'
import type { Chart } from '../../src/model.ts'

/** The size of most slides. */
export const WIDE = { widthPx: 1280, heightPx: 720 }

/** The chart of this kind with these rows, the first of them its heads. */
export function makeChart(type: string, ...rows: readonly string[]): Chart {
  const columns = (rows[0] ?? '').split('|').length
  const [head = '', ...body] = rows.map((row) => `| ${row} |`)
  const table = [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n')
  const content = `# Deck\n\n## One\n\n<!-- chart: ${type} -->\n\n${table}\n`
  const [block] = parseContent(Buffer.from(content), 'deck.md').deck.sections[0]?.blocks ?? []
  if (block?.kind !== 'chart') throw new Error(`there is a ${block?.kind}`)
  return block
}
