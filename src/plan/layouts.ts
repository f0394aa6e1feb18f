import { plainText } from '../inline.ts'
import type { Block, Inline, Section } from '../model.ts'

/** A paragraph or a point up to this many characters can stand alone on a slide. */
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

/** Nothing but the headline, one short paragraph, or one short point. */
function isStatement([only, ...rest]: readonly Block[]): boolean {
  if (only === undefined) return true
  if (rest.length > 0) return false
  if (only.kind === 'paragraph') return isShort(only)
  return only.kind === 'list' && only.items.length === 1 && only.items.every(isShort)
}

function isShort({
  text,
  children = [],
}: {
  text: readonly Inline[]
  children?: readonly Block[]
}) {
  return children.length === 0 && plainText(text).length <= STATEMENT_LENGTH
}
