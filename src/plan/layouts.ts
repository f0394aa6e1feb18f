import { plainText } from '../inline.ts'
import type { Block, Inline, Section } from '../model.ts'
import type { SlideData } from '../slide.ts'
import { captionFigure, hasOnePicture, takeFigure } from './figures.ts'
import { areNumbers, takeNumbers } from './numbers.ts'
import { areCards, countParts, takeParts } from './parts.ts'
import { takeNote } from './remarks.ts'
import { areEvents, areSteps, takeStages } from './stages.ts'

/** What a layout shows in a way of its own, and the blocks that are left. */
export type Arrangement = Pick<
  SlideData,
  'blocks' | 'quotation' | 'numbers' | 'parts' | 'stages' | 'figure' | 'note'
>

interface Layout {
  readonly name: string
  /** Whether a section with this content gets the layout without asking for it. */
  readonly suits: (blocks: readonly Block[]) => boolean
  /** Takes out of the blocks what the template shows in a way of its own. */
  readonly take?: (blocks: readonly Block[]) => Partial<Arrangement>
}

/** The layouts of takeaways. The first that suits the content wins; the last always does. */
const LAYOUTS: readonly Layout[] = [
  { name: 'number', suits: areNumbers, take: takeNumbers },
  { name: 'statement', suits: isStatement },
  { name: 'quote', suits: isQuote, take: takeQuotation },
  { name: 'image', suits: isOnly('picture'), take: captionFigure },
  { name: 'picture', suits: hasOnePicture, take: takeFigure },
  { name: 'comparison', suits: (blocks) => countParts(blocks) === 2, take: takeParts },
  { name: 'cards', suits: areCards, take: takeParts },
  { name: 'timeline', suits: areEvents, take: takeStages('timeline') },
  { name: 'steps', suits: areSteps, take: takeStages('steps') },
  { name: 'table', suits: isAmongRemarks('table'), take: takeNote },
  { name: 'chart', suits: isAmongRemarks('chart'), take: takeNote },
  { name: 'code', suits: isAmongRemarks('code'), take: takeNote },
  { name: 'points', suits: () => true },
]

/** The layout of a section: the one that the author asks for, or the one that suits its content. */
export function chooseLayout(section: Section): string {
  if (section.layout !== undefined) return section.layout.name
  if (section.role === 'conclusion' || section.role === 'sources') return section.role
  const name = LAYOUTS.find(({ suits }) => suits(section.blocks))?.name ?? 'points'
  return section.role === 'appendix' ? inAppendix(name, section) : name
}

/** What needs the whole width of a slide. */
const WIDE = ['chart', 'table', 'code']

/**
 * The layout of a slide that holds a section or, with others, a part of it: what is alone there, has
 * no picture to stand beside, or is too much for a divider, has the layout of its kind.
 */
export function layoutOfPart(layout: string, part: Section, isWhole: boolean): string {
  const texts = part.blocks.filter(({ kind }) => kind !== 'subheading')
  const blocks = texts.length === 1 ? texts : part.blocks
  const own = chooseLayout({ ...part, blocks, layout: undefined })
  const isFree = part.layout === undefined && layout === 'points'
  const isNarrow = layout === 'points' && own === 'chart'
  const lacksPicture = ['picture', 'image'].includes(layout) && !part.blocks.some(isPicture)
  if ((isFree && WIDE.includes(own)) || isNarrow || lacksPicture) return own
  return layout === 'section' && !isWhole ? own : layout
}

/** In an appendix a bare headline divides, and text is for reading. */
function inAppendix(name: string, { blocks }: Section): string {
  if (blocks.length === 0) return 'section'
  return name === 'points' || name === 'statement' ? 'appendix' : name
}

/** Sorts a slide's blocks into what its layout shows in a way of its own and the rest. */
export function arrangeBlocks(layout: string, blocks: readonly Block[]): Arrangement {
  const take = LAYOUTS.find(({ name }) => name === layout)?.take
  return { ...NOTHING, blocks, ...take?.(blocks) }
}

const NOTHING: Arrangement = {
  blocks: [],
  quotation: undefined,
  numbers: [],
  parts: [],
  stages: [],
  figure: undefined,
  note: [],
}

/** A paragraph or a point up to this many characters can stand alone on a slide. */
const STATEMENT_LENGTH = 190

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

/** A quotation, alone or with a portrait. */
function isQuote(blocks: readonly Block[]): boolean {
  const others = blocks.filter(({ kind }) => kind !== 'quotation')
  return blocks.length - others.length === 1 && others.length <= 1 && others.every(isPicture)
}

function isPicture({ kind }: Block): boolean {
  return kind === 'picture'
}

function takeQuotation(blocks: readonly Block[]): Partial<Arrangement> {
  const quotation = blocks.find((block) => block.kind === 'quotation')
  const portrait = blocks.find((block) => block.kind === 'picture')
  const others = blocks.filter((block) => block !== quotation && block !== portrait)
  return { quotation, figure: portrait, blocks: others }
}

function isOnly(kind: Block['kind']) {
  return (blocks: readonly Block[]) => blocks.length === 1 && blocks[0]?.kind === kind
}

/** One block of a kind, and at most a paragraph before it and one after it. */
function isAmongRemarks(kind: Block['kind']) {
  return (blocks: readonly Block[]) => {
    const at = blocks.findIndex((block) => block.kind === kind)
    const others = blocks.filter((_, index) => index !== at)
    const isNear = at >= 0 && at <= 1 && blocks.length - at <= 2
    return isNear && others.every((block) => block.kind === 'paragraph')
  }
}
