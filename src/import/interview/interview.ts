import { type Block, isProse, paragraph, textOf } from '../article.ts'
import { type Choice, SURE_SCORE } from '../families/choose.ts'
import type { Start } from '../families/family.ts'
import { countWords, cutSentences } from '../words.ts'
import { endsAsking, isQuoted, listMarks, type Marks } from './questions.ts'
import { withoutName } from './speakers.ts'
import { isTalk } from './talk.ts'
import { arrange, type Turn, tellTurns } from './turns.ts'

/** An interview in the order in which it is told: a subhead above a question stands below it. */
export interface Interview {
  readonly choice: Choice
  readonly blocks: readonly Block[]
}

/** Finds what an interviewer asks, however it is marked: one section a question. `title` is the article’s. */
export function findInterview(blocks: readonly Block[], title = ''): Interview | undefined {
  const parted = partLeads(blocks)
  const found = listMarks(parted).find((one) => isTalk(parted, one, title))
  if (found === undefined) return undefined
  const marks = withQuotedAnswers(parted, found)
  const turns = arrange(tellTurns(parted, marks)).flatMap(withWholeQuestion)
  const starts = turns.flatMap(({ block, role }, index) =>
    role === 'question' ? [startAt(block, index)] : [],
  )
  if (starts.length < 2) return undefined
  const choice = {
    ...{ family: 'interview: one section per question', score: SURE_SCORE, starts, remarks: [] },
    speakers: marks.speakers ?? [],
  }
  return { choice, blocks: turns.map(tellVoice) }
}

function startAt(block: Block, index: number): Start {
  return { index, number: undefined, title: headlineOf(block), rest: '', isDerived: false }
}

/** A question without the name before it; of a long one, what it asks in the end. */
function headlineOf(block: Block): string {
  const text = spokenIn(block)
  const last = cutSentences(text).findLast(endsAsking)
  return countWords(text) > MAX_HEADLINE_WORDS && last !== undefined
    ? last
    : text.replace(/(?<!\.)[.。]$/u, '')
}

/** “taz: Why?”, “— Why?” */
function spokenIn(block: Block): string {
  return withoutName(textOf(block)).replace(DASH, '')
}

const DASH = /^[—–-]\s?/u

/** Longer headlines take three lines of a slide. */
const MAX_HEADLINE_WORDS = 14

/** A question that is not shown as it stands is kept for the notes. */
function withWholeQuestion(turn: Turn): Turn[] {
  if (turn.role !== 'question') return [turn]
  const text = spokenIn(turn.block)
  const isShown = [text, text.slice(0, -1)].includes(headlineOf(turn.block))
  return isShown ? [turn] : [turn, { block: paragraph(text), role: 'remark' }]
}

function tellVoice({ block, role }: Turn): Block {
  if (role.endsWith('subhead')) return { kind: 'heading', level: 3, text: textOf(block) }
  if (role === 'answer' || !isProse(block)) return block
  return { ...block, voice: role === 'scene' ? 'tells' : 'asks' }
}

/** A question in bold may have its answer in the same paragraph. */
function partLeads(blocks: readonly Block[]): Block[] {
  const isParted = (block: Block) =>
    block.kind === 'paragraph' && endsAsking(block.lead) && block.lead !== block.text
  if (blocks.filter(isParted).length < 3) return [...blocks]
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' || !isParted(block)) return [block]
    const { lead, text } = block
    return [paragraph(lead, lead), paragraph(text.slice(lead.length).trim())]
  })
}

/** Where most answers begin with a quotation mark, what has none is told by the one who asks. */
function withQuotedAnswers(blocks: readonly Block[], marks: Marks): Marks {
  const first = blocks.filter((_, at) => {
    const above = blocks[at - 1]
    return above !== undefined && marks.asks(above, at - 1)
  })
  const isUsual = first.filter(isQuoted).length >= first.length * MOST_QUOTED
  return isUsual ? { ...marks, answers: isQuoted } : marks
}

const MOST_QUOTED = 0.75
