import { has } from './grammar.ts'
import type { Word } from './words.ts'

/** Verbs that the tagger takes for nouns, “the repair cost £9 million”; nouns for verbs, “whose only job”. */
export function correctTags(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    if (isHiddenPast(word, words[at - 1], words[at + 1]))
      return { ...word, tags: new Set(['Verb', 'PastTense']) }
    return isOwned(word, words[at - 1], words[at - 2])
      ? { ...word, tags: new Set(['Noun', 'Singular']) }
      : word
  })
}

/** “Whose job”, “whose only job”: a noun follows. */
function isOwned(word: Word, before: Word | undefined, second: Word | undefined): boolean {
  const isDirect = /^whose$/i.test(before?.core ?? '')
  const isBehindOne =
    /^whose$/i.test(second?.core ?? '') &&
    before !== undefined &&
    has(before, 'Adverb', 'Adjective')
  return (isDirect || isBehindOne) && has(word, 'Verb')
}

function isHiddenPast(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (before === undefined || before.after !== '' || has(before, 'Determiner', 'Adjective'))
    return false
  if (word.core === 'rose') return true
  return (
    /^(?:cost|cut|hit)$/.test(word.core) &&
    has(before, 'Noun') &&
    next !== undefined &&
    has(next, 'Value', 'Determiner')
  )
}
