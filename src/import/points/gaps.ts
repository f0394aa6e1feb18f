import type { Candidate } from './candidate.ts'
import type { Language } from './languages/language.ts'
import { type Word, writeWords } from './words.ts'

/** Words that stand beside each other in a sentence and were left out. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The stretches of words that a candidate lacks. */
export function findGaps({ words, kept }: Candidate): Gap[] {
  const left = words.flatMap((_, at) => (kept.includes(at) ? [] : [at]))
  const starts = left.filter((at, place) => place === 0 || left[place - 1] !== at - 1)
  return starts.map((from) => {
    const next = kept.find((at) => at > from) ?? words.length
    return { from, to: next, text: textOf(words, from, next) }
  })
}

/** As it is written, without a capital letter that is not its own and without marks at its end. */
function textOf(words: readonly Word[], from: number, to: number): string {
  const places = Array.from({ length: to - from }, (_, at) => from + at)
  const written = writeWords(words, places).replace(/[.。]$/u, '')
  const first = words[from]?.core.charAt(0) ?? ''
  return written.startsWith(first) ? written : first + written.slice(first.length)
}

/** “… und zahlt sie bei der ersten Panne zurück” */
export function isCoordinated(text: string): boolean {
  return JOINT.test(text)
}

const JOINT =
  /^(?:and|but|yet|or|und|aber|doch|oder|et|mais|ou|y|e|pero|o|en|maar|of)(?= )|^(?:但|并|而|却|可)/i

/** What “but” adds is shown with it, or not at all, by other rules. */
const ADDS = /^(?:and|or|und|oder|et|ou|y|e|o|en|of)(?= )|^(?:并|而)/i

/** True where the rest of the sentence denies, turns or gives back what is left: either half alone is wrong. */
export function cutsOtherHalf(candidate: Candidate, language: Language): boolean {
  const last = candidate.kept.at(-1) ?? 0
  return findGaps(candidate).some(
    ({ from, to, text }) =>
      from > last &&
      to - from <= HALF &&
      ADDS.test(text) &&
      (text.search(language.negations) >= 0 || GIVES_BACK.test(text)),
  )
}

/** More words are a claim of their own, which a remark names. */
const HALF = 12

const GIVES_BACK =
  /(?<![a-zß-ɏ])(?:back|again|instead|only|however|still|zurück|wieder|stattdessen|nur|trotzdem|rend|rendent|rendu|retour|seulement|pourtant|quand même|devuelve|devolvió|vuelta|solo|sólo|terug|weer|alleen|toch)(?![a-zß-ɏ])|又|再|只/i
