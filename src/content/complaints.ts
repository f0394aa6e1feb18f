import { plainText } from '../inline.ts'
import type { Block, Inline, Position, Problem, Section } from '../model.ts'
import { error, warning } from '../problem.ts'
import { isClassName } from './comments.ts'
import type { SectionBody } from './section-body.ts'
import { isNotesName } from './sections.ts'

/** What is odd about one section. */
export function checkSection(section: Section, read: SectionBody): Problem[] {
  const problems: Problem[] = []
  if (section.headline.length === 0) problems.push(emptyHeadline(section.at))
  else if (section.blocks.length === 0 && !isDivider(section)) {
    problems.push(emptySection(section.at))
  }
  if (isNotesName(plainText(section.headline)) || section.blocks.some(isNotesSubheading)) {
    problems.push(shownNotes(section.at))
  }
  const classes = read.directives.get('class')
  const words = (classes?.value ?? '').split(/[\s,]+/)
  if (classes !== undefined && !words.every(isClassName)) problems.push(oddClass(classes.at))
  return problems
}

/** A section that is meant to have a headline only. */
function isDivider({ layout, role }: Section): boolean {
  return layout?.name === 'section' || layout?.name === 'statement' || role === 'appendix'
}

function isNotesSubheading(block: Block): boolean {
  return block.kind === 'subheading' && isNotesName(plainText(block.text))
}

/** A deck is closed once: of several conclusions the last one does it. */
export function checkRoles(sections: readonly Section[]): Problem[] {
  const closing = sections.filter(({ role }) => role === 'conclusion')
  const last = closing.at(-1)
  return closing.slice(0, -1).map(({ headline, at }) => {
    const message = `The deck has two conclusions: “${plainText(headline)}” counts as a takeaway, the one in line ${last?.at.line} closes the deck.`
    return warning(
      'two-conclusions',
      at,
      message,
      'Make them one section, or give this one another headline.',
    )
  })
}

/** A deck has one title, from the front matter or from the `#` heading. */
export function checkTitle(
  given: string | undefined,
  heading: readonly Inline[],
  at: Position,
): Problem[] {
  const words = plainText(heading)
  if (given === undefined && words === '') {
    const hint = 'Add title: "…" to the front matter, or a # heading above the sections.'
    return [error('missing-title', at, 'The deck has no title.', hint)]
  }
  if (given === undefined || words === '' || words === given) return []
  const message = `The # heading “${words.slice(0, 60)}” is left out: the front matter has another title.`
  const hint = 'Keep one of the two; a slide begins with ##.'
  return [warning('two-titles', at, message, hint)]
}

/** A file without a section has nothing to show; headings that were meant as sections are told once. */
export function withoutSections(problems: readonly Problem[], file: string): Problem[] {
  const meant = problems.filter(({ rule }) => rule === 'second-title' || rule === 'no-heading')
  const others = problems.filter((problem) => !meant.includes(problem))
  const [first] = meant
  if (first === undefined) return [...others, noSections(file)]
  const isTitle = first.rule === 'second-title'
  const reason = isTitle ? 'this heading has one # only' : 'this heading has no space behind its #'
  const hint = isTitle ? 'Write ## before each headline, and # before the title alone.' : first.hint
  return [...others, error('no-sections', first.at, `The file has no ## section: ${reason}.`, hint)]
}

function noSections(file: string): Problem {
  return error(
    'no-sections',
    { file, line: 1, column: 1 },
    'The file has no ## section, so there is no takeaway to show.',
    'Write each takeaway as a section: ## Headline, then its key points as a list.',
  )
}

function emptyHeadline(at: Position): Problem {
  const hint = 'Write the takeaway as a headline after ##.'
  return error('empty-headline', at, 'This ## heading has no words.', hint)
}

function emptySection(at: Position): Problem {
  return warning(
    'empty-section',
    at,
    'This section is empty: its slide shows the headline alone.',
    'Add key points below it, or remove the section.',
  )
}

function shownNotes(at: Position): Problem {
  const hint = 'Write ### Notes, with three #, for what the speaker says.'
  return warning('notes-heading', at, 'A heading “Notes” in this section is on the slide.', hint)
}

function oddClass(at: Position): Problem {
  const hint = 'Use letters, digits and dashes, as in class: dense.'
  return error('class-name', at, 'This is not a list of class names.', hint)
}

/** A `chart` comment is an order to the table below it. */
export function chartWithoutTable(at: Position): Problem {
  const hint = 'Write a table below it: a column of names, then columns of numbers.'
  return warning('chart-table', at, 'There is no table below this chart comment.', hint)
}

/** Below `### Notes` every comment belongs to the notes. */
export function orderAmongNotes(key: string, at: Position): Problem {
  const message = `This ${key} comment stands among the notes, so nothing follows from it.`
  const hint = 'Move it below the ## heading of its section, above ### Notes.'
  return warning('comment-place', at, message, hint)
}

/** Above the first section there is no slide that a comment could be about. */
export function orderAboveSections(key: string, at: Position): Problem {
  const message = `This ${key} comment stands above the first section, so nothing follows from it.`
  return warning('comment-place', at, message, 'Move it below the ## heading of its section.')
}
