import type { Block } from './article.ts'

/** The last line of a quotation that says who spoke. */
const SPEAKER = /^[—–-]\s*(?=\p{L})/u

/** Remarks that offer the quotations which the article itself sets apart, with their speakers. */
export function findQuotes(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'quote') return []
    const lines = block.text.split('\n')
    const last = lines.at(-1) ?? ''
    const isAttributed = lines.length > 1 && SPEAKER.test(last)
    const said = (isAttributed ? lines.slice(0, -1) : lines).join(' ')
    const speaker = isAttributed ? last.replace(SPEAKER, '') : 'the article does not say who spoke'
    return [`a quotation to show: “${said}” — ${speaker}`]
  })
}
