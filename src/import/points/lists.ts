import { isAddition } from './english-additions.ts'
import { isClause, isHelper, isOrder, isSubordinator } from './grammar.ts'
import { type Part, textOf } from './parts.ts'
import type { Word } from './words.ts'

/** "Inflation, taxes, and energy" is one part: nothing may be taken out of a list. */
export function joinLists(words: readonly Word[], parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts.toReversed()) {
    const next = joined.at(-1)
    if (next !== undefined && continuesList(words, part, next)) {
      joined[joined.length - 1] = { ...part, to: next.to, isBracketed: false }
    } else joined.push(part)
  }
  return joined.reverse()
}

function continuesList(words: readonly Word[], part: Part, next: Part): boolean {
  const start = words.slice(next.from, next.to)
  if (!/,/.test(words[part.to - 1]?.after ?? '') || next.isBracketed || part.isBracketed)
    return false
  if (/^(?:and|or|nor)$/i.test(start[0]?.core ?? '')) return isLastItem(words, start.slice(1))
  return (
    /,\s(?:and|or)\s/i.test(textOf(words, next)) &&
    !isClause(start) &&
    !startsAnew(words, part, next)
  )
}

/** Behind “and”: a name, and no clause, second verb or next step. */
function isLastItem(words: readonly Word[], item: readonly Word[]): boolean {
  const [first] = item
  const isStep = isOrder(words) && isOrder(item)
  return !isClause(item) && !isStep && !isHelper(first) && !(first && isSubordinator(first))
}

/** True where a list of its own follows: "…, insisting on visas, and checks". */
function startsAnew(words: readonly Word[], part: Part, next: Part): boolean {
  if (isAddition(words, part)) return true
  return isAddition(words, next) && !/ing$/.test(words[part.to - 1]?.core ?? '')
}
