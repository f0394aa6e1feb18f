import { isAddition, isMarker } from './english-additions.ts'
import { hasTense, isClause, isHelper, isOrder, isSubordinator } from './grammar.ts'
import type { Part } from './parts.ts'
import type { Word } from './words.ts'

/** Main clauses that "and", "but", "so" or a semicolon joins: each could be a point of its own. */
export function groupClauses(words: readonly Word[], parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const [at, part] of parts.entries()) {
    const last = groups.at(-1)
    if (last === undefined || (startsClause(words, parts, at) && hasClause(words, last)))
      groups.push([part])
    else last.push(part)
  }
  return groups
}

function hasClause(words: readonly Word[], parts: readonly Part[]): boolean {
  return parts.some(({ from, to }) => {
    const own = withoutJoint(words.slice(from, to))
    return isClause(own) || isOrder(own)
  })
}

function startsClause(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  if (part === undefined) return false
  if (parts.every(({ from, to }) => isOrder(withoutJoint(words.slice(from, to))))) return true
  const own = words.slice(part.from, part.to)
  const isJoined = JOINT.test(own[0]?.core ?? '') && !endsList(words, parts, at)
  if (isJoined && startsOther(own)) return true
  const mark = words[part.from - 1]?.after ?? ''
  const isSplit = isJoined || mark.includes(';') || followsMarker(words, parts, at)
  return isSplit && isClause(withoutJoint(own))
}

/** “And if it rains”, “and neither did the churches”. */
function startsOther([, first, second]: readonly Word[]): boolean {
  if (first === undefined) return false
  return isSubordinator(first) || (/^(?:neither|nor|so)$/i.test(first.core) && isHelper(second))
}

/** "…, specifically, the event began late": the marker stands for an "and". */
function followsMarker(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]
  return before !== undefined && at > 1 && isMarker(words, before)
}

/** In "A, B, and C were discussed" the last part looks like a clause, but B has no verb. */
function endsList(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]
  if (before === undefined || at < 2 || isAddition(words, before)) return false
  return !words.slice(before.from, before.to).some((_, place, own) => hasTense(own, place))
}

function withoutJoint(words: readonly Word[]): readonly Word[] {
  return JOINT.test(words[0]?.core ?? '') ? words.slice(1) : words
}

const JOINT = /^(?:and|but|so|yet)$/i
