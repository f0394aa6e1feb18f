import { type Block, isProse, paragraph, textOf } from './article.ts'
import { remarkOnAside } from './asides.ts'
import { isDoubtful } from './doubtful.ts'
import { type DraftHeadline, draftHeadline, pointAsHeadline } from './draft-headline.ts'
import { keepFrenchSpaces } from './french-spaces.ts'
import { withoutMarks, withoutSpeaker } from './interview/speakers.ts'
import { writeNotes } from './notes.ts'
import { askOnce } from './once.ts'
import { findOwnList, proseOf } from './own-list.ts'
import { WHO_SPEAKS } from './points/doubts.ts'
import { type Judge, judgeOf } from './points/judge.ts'
import { type KeyPoints, keyPoints, ONE_POINT, type Prose } from './points/key-points.ts'
import { languageOf } from './points/languages/languages.ts'
import { mannerOf } from './points/manner.ts'
import { readPeople } from './points/people.ts'
import { splitSentences } from './points/sentences.ts'
import { findStandIn } from './points/stand-in.ts'
import type { Speech, Tagger } from './points/tagger.ts'
import { findQuotes } from './quotes.ts'
import type { Section, Structure } from './structure.ts'

/** A content file before it is text. */
export interface Draft {
  readonly title: string
  readonly subtitle: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  readonly lang: string
  readonly source: {
    readonly url: string | undefined
    readonly file: string | undefined
    /** Who published it. */
    readonly site: string | undefined
  }
  readonly sections: readonly DraftSection[]
  /** Its article is told so that most of its points are likely not fit. */
  readonly isDoubtful?: true
}

/** A section of a content file: what is shown, what its author should look at, what is said. */
export interface DraftSection {
  readonly role: 'introduction' | 'takeaway' | 'conclusion'
  readonly headline: string
  readonly remarks: readonly string[]
  /** What leads to the points, where they need it. */
  readonly lead: string | undefined
  readonly points: readonly string[]
  readonly shown: readonly Block[]
  /** As Markdown. */
  readonly notes: string
  /** How likely its best point is fit, in percent; undefined for what is not chosen sentence by sentence. */
  readonly chance?: number | undefined
}

/**
 * Makes the draft of a content file; `file` is the article’s name, `tag` the tagger of its language, `judge` what
 * weighs its sentences where that is not as learned.
 */
export function draftContent(
  structure: Structure,
  file: string | undefined,
  tag: Tagger | undefined,
  judge?: Judge,
): Draft {
  const { title, subtitle, author, date, lang, url, site, announced } = structure
  const text = wholeText(structure)
  const sentences = text.split('\n').flatMap((one) => splitSentences(one, lang))
  const speech = {
    ...{ lang, tag, people: readPeople(text), judge: judge ?? judgeOf(lang) },
    manner: mannerOf(sentences),
  }
  const end = (role: 'introduction' | 'conclusion', blocks: readonly Block[], name?: string) =>
    blocks.length === 0
      ? []
      : [draftEnd({ role, headline: title, blocks, announced, name }, speech)]
  const kept = (text: string) => keepFrenchSpaces(text, lang)
  const takeaways = structure.sections.map((section) => draftTakeaway(section, speech, structure))
  return {
    ...(isDoubtful(takeaways, sentences.length) ? { isDoubtful: true } : {}),
    ...{ author, date, lang, source: { url, file, site } },
    title: kept(title),
    subtitle: subtitle === undefined ? undefined : kept(subtitle),
    sections: askOnce(
      [
        ...end('introduction', structure.intro),
        ...takeaways,
        ...end('conclusion', structure.conclusion, structure.conclusionHeadline),
      ],
      { title, author, site, introduction: structure.intro.map(textOf).join(' ') },
      languageOf(lang),
    ).map((section) => ({
      ...section,
      headline: kept(section.headline),
      lead: section.lead === undefined ? undefined : kept(section.lead),
      points: section.points.map(kept),
    })),
  }
}

function wholeText({ intro, sections, conclusion }: Structure): string {
  const blocks = [intro, ...sections.map((section) => section.blocks), conclusion].flat()
  return proseOf(blocks).join('\n').slice(0, MAX_CHARACTERS)
}

function draftTakeaway(
  section: Section,
  speech: Speech,
  { title, sections, speakers = [], interviewee }: Structure,
): DraftSection {
  const own = aboveHeading(section, sections)
  const isSpoken = interviewee !== undefined
  const paragraphs = beginningOf(
    answersIn(own)
      .map((block) => withoutSpeaker(block, speakers))
      .map((block) => (isSpoken ? withoutMarks(block) : block)),
  )
  const at = sections.indexOf(section)
  const headed = draftHeadline(section, paragraphs, { speech, number: at + 1 })
  const place = placeOf(at, sections.length)
  const told = keyPoints({ headline: headed.headline, title, paragraphs, place }, speech)
  const { lead, points } = findOwnList(section.blocks) ?? { lead: undefined, points: told.points }
  const [only = '', ...others] = points
  if (headed.isNumber === true && others.length === 0 && mayStandAbove(only)) {
    const remarks = told.remarks.filter((one) => one !== ONE_POINT)
    return asHeadline(section, pointAsHeadline(only, remarks), told.chance)
  }
  const shown = section.blocks.filter(isShown)
  const remarks = points === told.points ? remarksBeside(shown, told.remarks) : told.finds
  return {
    ...{ role: 'takeaway', headline: headed.headline, lead, points },
    ...(points === told.points ? { chance: told.chance } : {}),
    remarks: [
      ...remarkOnAside(section.headline),
      ...headed.remarks,
      ...(isSpoken ? remarks.filter((one) => !asksForSpeaker(one)) : remarks),
      ...findQuotes(section.blocks),
    ],
    shown,
    notes: writeNotes(notesOf(section, headed)),
  }
}

/** What somebody says is no headline. */
function mayStandAbove(point: string): boolean {
  return point !== '' && !/^[“„«"「‘]/u.test(point)
}

/** A takeaway that says one thing says it above its notes. */
function asHeadline(
  section: Section,
  { headline, remarks }: DraftHeadline,
  chance: number | undefined,
): DraftSection {
  return {
    ...{ role: 'takeaway', headline, lead: undefined, points: [], chance },
    remarks: [...remarkOnAside(section.headline), ...remarks, ...findQuotes(section.blocks)],
    shown: section.blocks.filter(isShown),
    notes: writeNotes(section.blocks.filter((block) => !isShown(block))),
  }
}

/** One point beside a table or a picture is no statement. */
function remarksBeside(shown: readonly Block[], remarks: readonly string[]): string[] {
  const isAlone = shown.length === 0
  return remarks.map((one) => (one === ONE_POINT && !isAlone ? 'one point only: add others' : one))
}

function placeOf(at: number, count: number): 'first' | 'inside' | 'last' {
  if (at === 0) return 'first'
  return at === count - 1 ? 'last' : 'inside'
}

/** What is answered: no question of an interview is a point, and what stands around it neither. */
function answersIn(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => !isProse(block) || block.voice === undefined)
}

/** “point 2: who speaks? Say it without “I””: an interview names who says all of it. */
function asksForSpeaker(remark: string): boolean {
  return remark.endsWith(`: ${WHO_SPEAKS}`)
}

/** “What we are not doing”, below the last of the lessons: where no other takeaway has a heading inside, it begins something else. */
function aboveHeading(section: Section, all: readonly Section[]): readonly Block[] {
  const isHeading = ({ kind }: Block) => kind === 'heading'
  const at = section.blocks.findIndex(isHeading)
  const isOnly = all.every((other) => other === section || !other.blocks.some(isHeading))
  return at > 0 && all.length > 2 && isOnly ? section.blocks.slice(0, at) : section.blocks
}

/** A headline that was shortened stands in the notes as the article has it. */
function notesOf({ blocks }: Section, { left }: DraftHeadline): Block[] {
  const said = blocks.filter((block) => !isShown(block))
  return left === undefined ? said : [paragraph(left), ...said]
}

/** What stands above the takeaways or below them; the article’s title is what it is about. */
interface End {
  readonly role: 'introduction' | 'conclusion'
  readonly headline: string
  readonly blocks: readonly Block[]
  readonly announced: number | undefined
  /** What the article calls it. */
  readonly name: string | undefined
}

function draftEnd({ role, headline, blocks, announced, name }: End, speech: Speech): DraftSection {
  const below = blocks.findIndex(({ kind }) => kind === 'heading')
  // “Methodology” below a conclusion says nothing of what was concluded.
  const own = role === 'conclusion' && below > 0 ? blocks.slice(0, below) : blocks
  const paragraphs = beginningOf(own)
  const end = ENDS[role]
  const prose = { headline, paragraphs, announced, ...end }
  const told = keyPoints(prose, speech)
  const list = role === 'conclusion' ? findOwnList(own) : undefined
  const chosen = told.points.length > 0 ? told : unchecked(prose, told, speech)
  const { points, remarks } =
    list === undefined ? chosen : { points: list.points, remarks: told.finds }
  return {
    ...{ role, headline, lead: list?.lead, points },
    remarks: [...remarks, ...findQuotes(blocks)],
    shown: blocks.filter(isShown),
    notes: writeNotes([...headingOf(name), ...blocks.filter((block) => !isShown(block))]),
  }
}

/** The notes begin with what the article calls its end. */
function headingOf(name: string | undefined): Block[] {
  return name === undefined ? [] : [{ kind: 'heading', level: 3, text: name }]
}

const ENDS = {
  introduction: { role: 'opening', place: 'first' },
  conclusion: { role: 'ending', place: 'last' },
} as const

/** Where no point can be made: a whole sentence, with a remark, or what the slide is called and nothing else. */
function unchecked(prose: Prose, { remarks }: KeyPoints, speech: Speech): Chosen {
  const sentence = findStandIn(prose, speech)
  if (sentence === undefined) return { points: [], remarks }
  const doubt = 'what is shown is a whole sentence that may lean on others: write it anew'
  return { points: [sentence], remarks: [...remarks, doubt] }
}

type Chosen = Pick<KeyPoints, 'points' | 'remarks'>

/** A section’s points stand in its beginning; a longer one is a file of lines, not a takeaway. */
const MAX_PARAGRAPHS = 40

/** The segmenter of sentences copies its whole text for each one: a megabyte would take gigabytes. */
const MAX_CHARACTERS = 20_000

/** The prose that points are taken from, up to the last whole sentence that there is room for. */
function beginningOf(blocks: readonly Block[]): string[] {
  let room = MAX_CHARACTERS
  const read: string[] = []
  for (const text of proseOf(blocks).slice(0, MAX_PARAGRAPHS)) {
    const part = text.length <= room ? text : wholeSentences(text.slice(0, room))
    if (part !== '') read.push(part)
    room = Math.max(0, room - text.length)
  }
  return read
}

function wholeSentences(text: string): string {
  const end = Math.max(...['. ', '! ', '? ', '。'].map((mark) => text.lastIndexOf(mark)))
  return text.slice(0, end + 1)
}

function isShown(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'image' || block.kind === 'code'
}
