import { type Block, isProse, textOf } from '../article.ts'
import { countWords } from '../words.ts'
import { isQuestion, type Marks } from './questions.ts'

/** Whether what is marked so is what somebody asks somebody: most have an answer, and enough of them ask. */
export function isTalk(blocks: readonly Block[], marks: Marks, title: string): boolean {
  const at = blocks.flatMap((block, index) => (marks.asks(block, index) ? [index] : []))
  const asking = at.filter((index) => isQuestion(textOf(blocks[index] ?? NOTHING)))
  const answered = at.filter((index) => isAnswered(blocks[index + 1], marks, index + 1))
  const isUsual = asking.length >= 2 && asking.length >= at.length * LEAST_ASKING[marks.trust]
  if (at.length < marks.least || answered.length < at.length * MOST || !isUsual) return false
  return marks.trust === 'sure' || (isMainPart(blocks, at) && isSpoken(blocks, at, marks, title))
}

const NOTHING: Block = { kind: 'code', text: '' }

const MOST = 0.75

/** The share of what is marked that has to ask. */
const LEAST_ASKING = { sure: 0, usual: 0.3, weak: 0.6 }

function isAnswered(below: Block | undefined, marks: Marks, at: number): boolean {
  return below !== undefined && isProse(below) && !marks.asks(below, at)
}

/** Three questions at the end of a report are no interview. */
function isMainPart(blocks: readonly Block[], [first = 0]: readonly number[]): boolean {
  const words = (some: readonly Block[]) =>
    some.reduce((sum, block) => sum + countWords(textOf(block)), 0)
  return words(blocks.slice(0, first)) < words(blocks) / 2
}

/** What is called an interview is one; else those who answer speak of themselves. */
function isSpoken(
  blocks: readonly Block[],
  at: readonly number[],
  { trust }: Marks,
  title: string,
): boolean {
  if (INTERVIEW.test([title, ...blocks.slice(0, at[0]).map(textOf)].join(' '))) return true
  const answers = at.map((index, place) =>
    blocks
      .slice(index + 1, at[place + 1])
      .map(textOf)
      .join(' '),
  )
  const own = answers.filter((answer) => FIRST_PERSON.test(answer))
  return own.length >= answers.length * (trust === 'weak' ? 0.5 : 0.3)
}

const INTERVIEW =
  /(?<!\p{L})(?:interview|in conversation with|q ?& ?a|(?:ein |im )gespräch|interview mit|entretien|propos recueillis|entrevista|conversación con|conversamos con|intervista|(?:een |in )gesprek|vraaggesprek)(?!\p{L})|专访|访谈|对话|采访|インタビュー|聞き手|인터뷰/iu

/** “I”, “we” and “my” in the languages of most articles. */
const FIRST_PERSON =
  /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Oo]ur|[Ii]ch|[Mm]ein\p{L}*|[Ww]ir|[Uu]nser\p{L}*|[Jj]e|[Jj][’'](?=\p{L})|[Nn]ous|[Mm]es|[Nn]otre|[Yy]o|[Mm]is?|[Nn]os|[Nn]uestr\p{L}+|[Tt]engo|[Cc]reo|\p{L}{2,}(?:amos|emos|imos)|[Ii]k|[Mm]ijn|[Ww]ij|[Oo]nze|[Nn]oi|[Ii]o|[Mm]io|[Ee]u|[Nn]ós|[Mm]inha)(?!\p{L})|我|私|僕|저는|우리/u
