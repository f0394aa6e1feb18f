import { type Block, isProse, textOf } from '../article.ts'
import { countWords } from '../words.ts'
import { isQuestion, type Marks } from './questions.ts'
import { withoutName } from './speakers.ts'

/** A block, and what it is in an interview. */
export interface Turn {
  readonly block: Block
  readonly role: 'question' | 'remark' | 'answer' | 'scene' | 'subhead' | 'moved subhead'
}

/** What each block is from the first question on; the introduction is no part of the talk. */
export function tellTurns(blocks: readonly Block[], marks: Marks): Turn[] {
  const first = blocks.findIndex(marks.asks)
  return blocks.map((block, at) => {
    if (at < first) return { block, role: 'answer' }
    return {
      block,
      role: marks.asks(block, at) ? askedAs(block, at > first) : saidAs(blocks, at, marks),
    }
  })
}

function askedAs(block: Block, isBelowOthers: boolean): Turn['role'] {
  return isBelowOthers && isInterjection(block) ? 'remark' : 'question'
}

function saidAs(blocks: readonly Block[], at: number, marks: Marks): Turn['role'] {
  const [above, block = NOTHING, below] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (isSubhead(block, below)) return 'subhead'
  if (!isProse(block) || marks.answers === undefined || marks.answers(block)) return 'answer'
  const isBelowQuestion = above !== undefined && marks.asks(above, at - 1)
  return isBelowQuestion ? 'answer' : 'scene'
}

const NOTHING: Block = { kind: 'code', text: '' }

/** “Four years!” asks for nothing: the answer goes on. */
function isInterjection(block: Block): boolean {
  const text = withoutName(textOf(block))
  return block.kind !== 'heading' && !isQuestion(text) && countWords(text) <= 2
}

/** A heading, or a short line that does not end like a sentence. */
function isSubhead(block: Block, below: Block | undefined): boolean {
  if (block.kind === 'heading') return true
  const isLine = block.kind === 'paragraph' && below !== undefined && block.lead !== block.text
  return isLine && countWords(block.text) <= MAX_SUBHEAD_WORDS && !/[\p{P}]$/u.test(block.text)
}

const MAX_SUBHEAD_WORDS = 6

/** Puts a question above the subhead that names its part, and tells with `voice` who says what. */
export function arrange(turns: readonly Turn[]): Turn[] {
  const arranged: Turn[] = []
  for (const turn of turns) {
    if (turn.role !== 'question') {
      arranged.push(turn)
      continue
    }
    const last = arranged.findLastIndex(({ role }) => role === 'question')
    const at = arranged.slice(last + 1).findIndex(({ role }) => role === 'subhead')
    const above = at < 0 || last < 0 ? [] : arranged.splice(last + 1 + at)
    arranged.push(turn, ...above.map(toldAbove))
  }
  return arranged
}

/** What stands between a subhead and a question is told by the one who asks. */
function toldAbove(turn: Turn): Turn {
  return { ...turn, role: turn.role === 'subhead' ? 'moved subhead' : 'scene' }
}
