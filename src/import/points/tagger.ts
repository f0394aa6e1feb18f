import { isEnglish } from './languages/languages.ts'
import type { Word } from './words.ts'

/** Gives every word of an English sentence its parts of speech. */
export type Tagger = (words: readonly Word[], sentence: string) => readonly Word[] | undefined

/** The language of an article, and the tagger of its words where it has one. */
export interface Speech {
  readonly lang: string
  readonly tag: Tagger | undefined
}

/**
 * The tagger of a language. Only English has one, and it takes long to load, so only English articles
 * pay for it.
 */
export async function loadTagger(lang: string): Promise<Tagger | undefined> {
  if (!isEnglish(lang)) return undefined
  const { default: tag } = await import('compromise/two')
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
