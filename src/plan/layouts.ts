import { plainText } from '../inline.ts'
import type { Block, Section } from '../model.ts'

/** A paragraph up to this many characters can stand alone on a slide. */
const STATEMENT_LENGTH = 190

/** Which layout a takeaway gets by what it contains. The first that matches wins; the last always does. */
const LAYOUTS: readonly { name: string; suits: (blocks: readonly Block[]) => boolean }[] = [
  { name: 'statement', suits: isStatement },
  { name: 'quote', suits: (blocks) => blocks.length === 1 && blocks[0]?.kind === 'quotation' },
  { name: 'points', suits: () => true },
]

/** The layout of a section: the one that the author asks for, or the one that suits its content. */
export function chooseLayout(section: Section): string {
  if (section.layout !== undefined) return section.layout.name
  if (section.role === 'conclusion') return 'conclusion'
  return LAYOUTS.find(({ suits }) => suits(section.blocks))?.name ?? 'points'
}

function isStatement(blocks: readonly Block[]): boolean {
  const [only, ...rest] = blocks
  if (only === undefined) return true
  return (
    rest.length === 0 &&
    only.kind === 'paragraph' &&
    plainText(only.text).length <= STATEMENT_LENGTH
  )
}
