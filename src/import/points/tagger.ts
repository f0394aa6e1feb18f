import { createRequire } from 'node:module'
import type compromise from 'compromise/two'
import type { Word } from './words.ts'

/** Gives every word of an English sentence its parts of speech. */
export type Tagger = (words: readonly Word[], sentence: string) => readonly Word[] | undefined

/**
 * The tagger takes long to load, so only English articles pay for it. Imported it is hundreds of
 * files; required it is one, which takes half the time.
 */
export function loadTagger(): Tagger {
  const tag: typeof compromise = createRequire(import.meta.url)('compromise/two')
  return (words, sentence) => joinTags(words, tag(sentence).json({ offset: false }))
}

interface TaggedSentence {
  readonly terms: readonly { readonly post: string; readonly tags: readonly string[] }[]
}

/** The library cuts words at hyphens and contractions; what stands between two spaces is one word. */
function joinTags(
  words: readonly Word[],
  sentences: readonly TaggedSentence[],
): Word[] | undefined {
  const groups: Set<string>[] = []
  let open = new Set<string>()
  for (const { post, tags } of sentences.flatMap(({ terms }) => terms)) {
    // What a hyphenated word is, its last part says.
    open = post === '-' ? new Set() : new Set([...open, ...tags])
    if (!/\s/.test(post)) continue
    groups.push(open)
    open = new Set()
  }
  if (open.size > 0) groups.push(open)
  if (groups.length !== words.length) return undefined
  return words.map((word, at) => ({ ...word, tags: groups[at] ?? word.tags }))
}
