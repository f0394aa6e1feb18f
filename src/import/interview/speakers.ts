import { type Block, isProse } from '../article.ts'

const SPEAKER = /^([\p{L}][\p{L}\p{N} .’'-]{0,30}?)\s*[:：]\s*(?=\S)/u

/** The name before what is said: “Roe: How did it begin?”. */
export function speakerOf(block: Block): string | undefined {
  return isProse(block) ? SPEAKER.exec(block.text)?.[1] : undefined
}

/** A text without the name before it. */
export function withoutName(text: string): string {
  return text.replace(SPEAKER, '')
}

/** What one of two says, or an answer to a question, without the name before it. */
export function withoutSpeaker(block: Block, speakers: readonly string[]): Block {
  const name = speakerOf(block)
  if (!isProse(block) || name === undefined || !speakers.includes(name)) return block
  return { ...block, text: withoutName(block.text) }
}

/** What somebody answers, without the quotation marks around all of it. */
export function withoutMarks(block: Block): Block {
  const said = isProse(block) && block.voice === undefined ? WHOLE.exec(block.text)?.[1] : undefined
  return said === undefined || !isProse(block) ? block : { ...block, text: said }
}

/** One quotation from the first letter to the last. */
const WHOLE = /^["“„«‘‚「『]\s?([^"“„«‘‚「『]+?)\s?["”“»’‘」』]$/u

/** What stands for a name in questions and answers. */
export const ROLE =
  /^(?:Q|A|F|P|R|question|answer|frage|antwort|réponse|pregunta|respuesta|domanda|risposta|vraag|antwoord|问|答|問|問い|答え|질문|답변)$/i
