import { contentWords } from './content-words.ts'
import type { Language } from './languages/language.ts'

/** What a section is about, against which its sentences are weighed. */
export interface Topic {
  readonly headline: ReadonlySet<string>
  /** What the whole article is called. */
  readonly title: ReadonlySet<string>
  /** In how many sentences each word stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly sentences: readonly string[]
  /** The number of the paragraph of each sentence. */
  readonly paragraphs: readonly number[]
  readonly language: Language | undefined
  /** The places of the sentences that the section itself calls its summary. */
  readonly summaries: ReadonlySet<number>
  readonly role: 'opening' | 'section' | 'ending'
  /** Where it stands among the parts of its article. */
  readonly place: 'first' | 'inside' | 'last'
  /** How its article is told (`manner.ts`). */
  readonly manner: readonly string[]
}

/** The topic of a headline and the sentences under it. */
export function findTopic(
  headline: string,
  sentences: readonly string[],
  {
    title = '',
    language,
    ...known
  }: Partial<Omit<Topic, 'headline' | 'title'>> & { title?: string },
): Topic {
  const frequency = new Map<string, number>()
  for (const word of sentences.flatMap((sentence) => [...contentWords(sentence, language)])) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return {
    ...{ frequency, sentences, language, summaries: new Set(), manner: [] },
    ...{ role: 'section', place: 'inside', paragraphs: sentences.map(() => 0) },
    ...known,
    headline: contentWords(headline, language),
    title: contentWords(title, language),
  }
}
