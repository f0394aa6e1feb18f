import { type Block, isProse } from './article.ts'
import { type Choice, SURE_SCORE } from './families/choose.ts'
import type { Start } from './families/family.ts'
import { cutHeadline } from './families/headline.ts'

const SPEAKER = /^([\p{L}][\p{L}\p{N} .’'-]{0,30}?)\s*[:：]\s*(?=\S)/u

/** An interview: the same few names before a colon, again and again. One section a question. */
export function findInterview(blocks: readonly Block[]): Choice | undefined {
  const turns = blocks.map((block) => (isProse(block) ? SPEAKER.exec(block.text)?.[1] : undefined))
  const names = [...new Set(turns.filter((name) => name !== undefined))]
  const counts = names.map((name) => turns.filter((turn) => turn === name).length)
  const spoken = counts.filter((count) => count >= 2).reduce((sum, count) => sum + count, 0)
  const regular = names.filter((_, index) => (counts[index] ?? 0) >= 2)
  if (regular.length < 2 || regular.length > 6 || spoken < blocks.length * 0.4) return undefined
  const starts = questions(blocks, turns, regular)
  if (starts.length < 2) return undefined
  const answering = regular.length === 2 ? regular : regular.filter((name) => ROLE.test(name))
  return {
    ...{ family: 'interview: one section per question', score: SURE_SCORE, starts, remarks: [] },
    speakers: answering,
  }
}

/** What stands for a name in questions and answers. */
const ROLE =
  /^(?:Q|A|F|P|R|question|answer|frage|antwort|réponse|pregunta|respuesta|domanda|risposta|vraag|antwoord|问|答|問|問い|答え|질문|답변)$/i

/** What one of two says, or an answer to a question, without the name before it. */
export function withoutSpeaker(block: Block, speakers: readonly string[]): Block {
  const name = isProse(block) ? SPEAKER.exec(block.text)?.[1] : undefined
  if (!isProse(block) || name === undefined || !speakers.includes(name)) return block
  return { ...block, text: block.text.replace(SPEAKER, '') }
}

/** What the one who asks most says, where it is a question. */
function questions(
  blocks: readonly Block[],
  turns: readonly (string | undefined)[],
  names: readonly string[],
): Start[] {
  const asked = (name: string) =>
    blocks.filter(
      (block, index) => turns[index] === name && isProse(block) && isQuestion(block.text),
    )
  const asker = names.reduce((a, b) => (asked(b).length > asked(a).length ? b : a))
  return blocks.flatMap((block, index) => {
    if (turns[index] !== asker || !isProse(block) || !isQuestion(block.text)) return []
    const text = block.text.replace(SPEAKER, '')
    return [{ index, number: undefined, ...headlineOf(text) }]
  })
}

function isQuestion(text: string): boolean {
  return /[?？؟]/.test(text)
}

function headlineOf(question: string) {
  const { title, rest, isDerived } = cutHeadline(question, '')
  return { title, rest, isDerived }
}
