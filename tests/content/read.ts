import { parseContent } from '../../src/content/parse.ts'
import type { Block, Section } from '../../src/model.ts'

/** The section that this Markdown is below its heading. */
export function readSection(body: string, headline = 'Headline'): Section {
  const content = `# Deck\n\n## ${headline}\n\n${body}\n`
  const [section] = parseContent(Buffer.from(content), 'deck.md').deck.sections
  if (section === undefined) throw new Error('there is no section')
  return section
}

/** The blocks that this Markdown is. */
export function readBlocks(body: string): readonly Block[] {
  return readSection(body).blocks
}
