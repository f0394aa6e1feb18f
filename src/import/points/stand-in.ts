import { findAnnounced } from '../announced.ts'
import { countWords } from '../words.ts'
import { LIMITS } from './choose.ts'
import { isEmpty } from './empty.ts'
import { isBalanced } from './gates.ts'
import { judgeSentence } from './judge-sentence.ts'
import type { Prose } from './key-points.ts'
import type { Language } from './languages/language.ts'
import { languageOf } from './languages/languages.ts'
import { readTopic } from './read-topic.ts'
import { isScene } from './scenes.ts'
import type { Speech } from './tagger.ts'

/**
 * The likeliest whole sentence of a section of which no point can be made; none where even that is likely not fit, so
 * that the headline stands alone.
 */
export function findStandIn(prose: Prose, speech: Speech): string | undefined {
  const topic = readTopic(prose, speech)
  const language = languageOf(speech.lang)
  const [best] = topic.sentences
    .map((text, at) => ({ text, at, usable: judgeSentence(at, topic, speech).usable }))
    .filter(({ text, usable }) => usable >= LIMITS.statement && saysSomething(text, language))
    .filter(({ text }) => !isEmpty(text, language) && !isScene(text, topic))
    .sort((a, b) => b.usable - a.usable || a.at - b.at)
  return best?.text.replace(/[.。]$/u, '')
}

/** A shorter sentence, a torn quotation, a question, a greeting or “here are four takeaways” says nothing on its slide. */
function saysSomething(sentence: string, language: Language | undefined): boolean {
  if (language?.leaning.test(sentence) === true || !isBalanced(sentence)) return false
  // “Place: the hall Chair: Ada Moreau”
  const isForm = (sentence.match(/\p{L}[:：] /gu) ?? []).length > 1
  const isOpen = isForm || /[?？:：]$/.test(sentence) || findAnnounced([sentence]) !== undefined
  return (
    !isOpen &&
    countWords(sentence) >= MIN_WORDS &&
    !/^(?:I[’' ]|[Ii]ch |[Jj]e |J[’'])/.test(sentence)
  )
}

const MIN_WORDS = 6
