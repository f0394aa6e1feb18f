import type { Candidate } from './candidate.ts'

/** True for what looks like a sentence and is only a part of what was said. */
export function isFragment(candidate: Candidate): boolean {
  const { text } = candidate
  if (IN_BRACKETS.test(text) || SAID_BY_IT.test(text)) return true
  return isHalfOfPair(text) || cutsUnit(candidate)
}

/** “(31 yes, 2 no)” */
const IN_BRACKETS = /^[(（[][^()（）]*[)）\]]$/u

/** “‘Goodnight for good’, it said”: what said it stands elsewhere. */
const SAID_BY_IT =
  /^[“„«»"'‘][^“”„«»"]*[“”»«"'’],? (?:(?:it|he|she|they|one) [a-zß-ɏ]+|[a-zß-ɏ]+ (?:er|sie|es|il|elle|ils|elles|on)|[a-zß-ɏ]+-(?:t-)?(?:il|elle|on)s?)(?![a-zß-ɏ])/iu

/** “Not only did rents rise”, without what else. */
function isHalfOfPair(text: string): boolean {
  const [, opening, rest = ''] = FIRST_OF_PAIR.exec(text) ?? []
  return opening !== undefined && !SECOND_OF_PAIR.test(rest)
}

const FIRST_OF_PAIR =
  /(?<![a-zß-ɏ])(not (?:only|just|merely)|nicht nur|nicht allein|non seulement|no (?:solo|sólo|solamente)|不仅|不但|不只)(?![a-zß-ɏ])(.*)$/iu

const SECOND_OF_PAIR =
  /(?<![a-zß-ɏ])(?:but|also|too|as well|sondern|auch|mais|aussi|encore|sino|también)(?![a-zß-ɏ])|[;:–]|而且|还|也|更/iu

/** “Raised 212” out of “raised 212 thousand pounds”. */
function cutsUnit({ text, words, kept }: Candidate): boolean {
  const last = kept.at(-1) ?? 0
  if (!/(?<![\p{N}.,])(?!(?:1[89]|20)\d\d$)[\p{N}][\p{N}.,]*$/u.test(text)) return false
  const next = words[last + 1]
  return (
    words[last]?.after === '' &&
    next !== undefined &&
    /^\p{L}/u.test(next.core) &&
    !JOINS.test(next.core)
  )
}

/** What may follow a number that is whole without it. */
const JOINS =
  /^(?:and|or|but|in|on|at|by|to|for|from|of|last|this|when|while|because|after|before|und|oder|et|ou|y|o|im|in|am|en|el|le|als|que)$/i
