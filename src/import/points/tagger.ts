import type { Judge } from './judge.ts'
import { isEnglish } from './languages/languages.ts'
import { type Matcher, matchByContent } from './matching.ts'
import type { People } from './speaker.ts'
import type { Word } from './words.ts'

/** Gives every word of an English sentence its parts of speech. */
export type Tagger = (words: readonly Word[], sentence: string) => readonly Word[] | undefined

/** The language of an article, the tagger of its words where it has one, whom it names, and how it is weighed. */
export interface Speech {
  readonly lang: string
  readonly tag: Tagger | undefined
  readonly people?: People
  readonly judge: Judge
  /** How the article is told (`manner.ts`). */
  readonly manner?: readonly string[]
}

/**
 * The tagger of a language. Only English has one, and it takes long to load, so only English articles
 * pay for it.
 */
export async function loadTagger(lang: string): Promise<Tagger | undefined> {
  if (!isEnglish(lang)) return undefined
  const { default: tag } = await import('compromise/two')
  // Its types say of what it is made no more than that these are objects.
  const { one } = tag.methods() as { readonly one: Matcher }
  matchByContent(one)
  return (words, sentence) => joinTags(words, tag(sentence).docs)
}

interface Term {
  readonly post: string
  readonly tags?: Iterable<string>
}

/** The library cuts words at hyphens and contractions; what stands between two spaces is one word. */
function joinTags(
  words: readonly Word[],
  sentences: readonly (readonly Term[])[],
): Word[] | undefined {
  const groups: Set<string>[] = []
  let open = new Set<string>()
  for (const { post, tags = [] } of sentences.flat()) {
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
