import { has } from './grammar.ts'
import type { Word } from './words.ts'

/** Verbs that the tagger takes for nouns: “revenue rose”, “the repair cost £9 million”. */
export function correctTags(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    isHiddenPast(word, words[at - 1], words[at + 1])
      ? { ...word, tags: new Set(['Verb', 'PastTense']) }
      : word,
  )
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
