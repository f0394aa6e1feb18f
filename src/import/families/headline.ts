import { countWords, cutFirstSentence, endsLikeSentence } from '../words.ts'
import { isFalsehood } from './labels.ts'

/** A takeaway's headline and what follows it in the same block. */
export interface Headline {
  readonly title: string
  readonly rest: string
  /** The article has no headline here: this one is its first sentence, or part of it. */
  readonly isDerived: boolean
}

/** The longest sentence or phrase that an author means as a headline. */
const MAX_TITLE_WORDS = 12

/**
 * Parts a block into headline and prose: bold words, `Title: prose`, a short first sentence.
 * A block that `standsAbove` its prose is not parted at a colon or dash.
 */
export function cutHeadline(text: string, lead: string, standsAbove = false): Headline {
  const isLead = lead !== '' && text.startsWith(lead) && countWords(lead) <= 20
  if (isLead && !isFalsehood(lead)) {
    const rest = text
      .slice(lead.length)
      .replace(/^\s*[.:：–—-]\s*/, '')
      .trim()
    return { title: withoutStop(lead), rest, isDerived: false }
  }
  const parted = standsAbove ? undefined : cutAtMark(text)
  if (parted !== undefined) return parted
  const [first, rest] = cutFirstSentence(text)
  if (rest === '' && countWords(text) <= 25)
    return { title: withoutStop(text), rest, isDerived: false }
  if (countWords(first) <= MAX_TITLE_WORDS)
    return { title: withoutStop(first), rest, isDerived: false }
  return { title: shorten(first), rest: text, isDerived: true }
}

/** `Title: prose`, `Title – prose`. */
function cutAtMark(text: string): Headline | undefined {
  const mark = /\s+[-–—]\s+|[:：]\s*(?=\S)/u.exec(text.slice(0, 160))
  if (mark === null || /^\d/.test(text.slice(mark.index + 1))) return undefined
  const title = text.slice(0, mark.index).trim()
  const rest = text.slice(mark.index + mark[0].length).trim()
  const isTitle =
    countWords(title) <= 10 && title.length > 1 && !/[.!?]\s/.test(title) && !isFalsehood(title)
  if (!isTitle || countWords(rest) < 6) return undefined
  return { title, rest, isDerived: false }
}

/** A headline does not end with a full stop; other marks mean something. */
export function withoutStop(title: string): string {
  return title
    .trim()
    .replace(/(?<!\.)[.。:：]$/, '')
    .trim()
}

/** The longest headline that is made from a sentence, in words. */
const MAX_DERIVED_WORDS = 16

/** A headline made of a sentence; what does not fit is left to the prose. */
export function shorten(sentence: string): string {
  if (countWords(sentence) <= MAX_DERIVED_WORDS + 4) return withoutStop(sentence)
  const spaced = sentence.split(/\s+/)
  if (spaced.length < 6) return `${sentence.slice(0, MAX_DERIVED_WORDS * 2)} …`
  return `${spaced
    .slice(0, MAX_DERIVED_WORDS)
    .join(' ')
    .replace(/[,;:]$/, '')} …`
}

/** Whether a text can stand as a headline above prose. */
export function looksLikeHeadline(text: string): boolean {
  const words = countWords(text)
  return words > 0 && (endsLikeSentence(text) && !/[?]$/.test(text) ? words <= 9 : words <= 16)
}
