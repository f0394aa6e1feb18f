import type { Block, Choice, Deck, Problem, Section } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import { arrangeBlocks, layoutOfPart } from './layouts.ts'

/** Finds the sections that ask for a layout that does not exist, or that has nothing to show in them. */
export function checkLayouts(deck: Deck, layoutNames: readonly string[]): Problem[] {
  return deck.sections.flatMap((section) => {
    const { layout, blocks } = section
    if (layout === undefined) return []
    if (!layoutNames.includes(layout.name)) return [unknownLayout(layout, layoutNames)]
    if (isTooNarrow(section, layout)) return [needsWidth(layout)]
    const need = NEEDS.get(layout.name)
    return need === undefined || need.isMet(blocks) ? [] : [nothingToShow(layout, need)]
  })
}

/** What a layout is for, and how an author writes that. */
interface Need {
  readonly what: string
  readonly hint: string
  readonly isMet: (blocks: readonly Block[]) => boolean
}

/** The layouts that show one thing in a way of their own; all others show whatever there is. */
const NEEDS: ReadonlyMap<string, Need> = new Map(
  Object.entries({
    quote: {
      what: 'a quotation',
      hint: 'Write it as > The words., and below an empty line with > the speaker: > — Name, role.',
      isMet: (blocks) => arrangeBlocks('quote', blocks).quotation !== undefined,
    },
    number: {
      what: 'a paragraph or point that begins with a number in bold',
      hint: 'Write it as **62%** — what the number says, in a few words.',
      isMet: (blocks) => arrangeBlocks('number', blocks).numbers.length > 0,
    },
    picture: { ...needOf('picture'), hint: 'Write it as ![What it shows](picture.jpg).' },
    image: { ...needOf('picture'), hint: 'Write it as ![What it shows](picture.jpg).' },
    comparison: needOfParts('comparison'),
    cards: needOfParts('cards'),
    steps: needOfStages('steps', '1. **What to do** and how'),
    timeline: needOfStages('timeline', '1. **2019** What happened'),
    table: {
      ...needOf('table'),
      hint: 'Write the table: | a | b |, below it |---|---|, then its rows.',
    },
    chart: {
      ...needOf('chart'),
      hint: 'Write <!-- chart: bar --> above a table with a column of numbers.',
    },
    code: {
      ...needOf('code'),
      what: 'a block of code',
      hint: 'Write it between two lines of ```.',
    },
    agenda: {
      ...needOf('list'),
      hint: 'Write agenda: true in the front matter for a list of the takeaways.',
    },
  }),
)

function needOf(kind: Block['kind']): Omit<Need, 'hint'> {
  return { what: `a ${kind}`, isMet: (blocks) => blocks.some((block) => block.kind === kind) }
}

function needOfParts(layout: string): Need {
  return {
    what: 'two parts, each below a ### heading',
    hint: 'Write ### and a heading above each part.',
    isMet: (blocks) => arrangeBlocks(layout, blocks).parts.length > 1,
  }
}

function needOfStages(layout: string, example: string): Need {
  return {
    what: 'a numbered list',
    hint: `Write each line as ${example}.`,
    isMet: (blocks) => arrangeBlocks(layout, blocks).stages.length > 0,
  }
}

/** Whether a chart has its own layout although the author asks for points. */
function isTooNarrow(section: Section, { name }: Choice): boolean {
  return name === 'points' && layoutOfPart(name, section, true) === 'chart'
}

function needsWidth({ name, at }: Choice): Problem {
  const message = `The layout “${name}” has no room for a chart; this section has the layout “chart”.`
  const hint = 'Remove this comment, or write points beside the chart.'
  return warning('layout-content', at, message, hint)
}

function nothingToShow({ name, at }: Choice, { what, hint }: Need): Problem {
  const message = `The layout “${name}” is for ${what}, and this section has none.`
  return warning('layout-content', at, message, `${hint} Without it, remove this comment.`)
}

function unknownLayout({ name, at }: Choice, known: readonly string[]): Problem {
  const nearest = nearestWord(name, known)
  const hint = nearest === undefined ? '' : `Did you mean “${nearest}”? `
  const message = name === '' ? 'This comment names no layout.' : `There is no layout “${name}”.`
  return error('unknown-layout', at, message, `${hint}The layouts are ${known.join(', ')}.`)
}
