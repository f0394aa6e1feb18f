import { isAddition, isMarker } from './english-additions.ts'
import { hasTense, isClause } from './grammar.ts'
import type { Part } from './parts.ts'
import type { Word } from './words.ts'

/**
 * “Both came from corners, which means that one side lost most, more than any other”: behind a whole
 * clause and what is added to it, a rest belongs to the addition and goes with it.
 */
export function joinTails(words: readonly Word[], parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && isTail(words, last, part))
      joined[joined.length - 1] = { ...last, to: part.to }
    else joined.push(part)
  }
  return joined
}

function isTail(words: readonly Word[], last: Part, part: Part): boolean {
  if (!isClauseAddition(words, last) || isAddition(words, part)) return false
  const own = words.slice(part.from, part.to)
  const mark = words[part.from - 1]?.after ?? ''
  if (/[;:–—]/.test(mark) || JOINT.test(own[0]?.core ?? '') || hasTense(own, 0) || isClause(own))
    return false
  return words.slice(0, last.from).some((_, at) => hasTense(words, at))
}

/** An addition that is a clause of its own, so that more can hang on it. */
function isClauseAddition(words: readonly Word[], part: Part): boolean {
  if (part.isBracketed || isMarker(words, part) || !isAddition(words, part)) return false
  return /^(?:which|who|whose|whom|where|although|though|while|whereas|because|since)$/i.test(
    words[part.from]?.core ?? '',
  )
}

const JOINT = /^(?:and|but|so|yet|or)$/i
