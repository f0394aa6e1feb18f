import { contentWords } from './content-words.ts'
import { below, wordsIn } from './length.ts'
import { isThesis } from './theses.ts'
import type { Topic } from './topic.ts'
import { isTurn } from './turns.ts'

/**
 * What can be seen of a sentence and of what stands around it, as names. What each name weighs was learned
 * from rated articles (`weights.ts`); one without a weight counts nothing.
 */
export function featuresOf(at: number, topic: Topic): string[] {
  const text = topic.sentences[at] ?? ''
  return [
    ...topic.manner,
    ...shapeOf(text),
    ...marksOf(text),
    ...placesOf(at, topic),
    ...sharesOf(at, topic),
    ...neighboursOf(at, topic),
    ...claimsOf(at, topic),
    ...wordsOf(text, topic.sentences[at + 1] ?? ''),
  ]
}

/** How long it is, and how many names, figures and commas it has. */
function shapeOf(text: string): string[] {
  return [
    `length ${below(wordsIn(text), [5, 8, 11, 15, 19, 23, 29])}`,
    `names ${countUpTo(3, text, /(?<=[^.!?“„«"]\s)\p{Lu}\p{L}+/gu)}`,
    `figures ${countUpTo(3, text.replace(DAY, ''), /\p{N}+(?:[.,]\p{N}+)*/gu)}`,
    `commas ${countUpTo(3, text, /[,，、]/gu)}`,
  ]
}

function countUpTo(most: number, text: string, kind: RegExp): number {
  return Math.min(most, text.match(kind)?.length ?? 0)
}

/** A year or a time of day is no figure. */
const DAY = /(?<![\d.,])(?:\d{1,2}[:.h]\d{2}|(?:1[89]|20)\d\d)(?![\d.,]?\d| ?[%€$])/gu

/** Marks and kinds of figures that a sentence has. */
function marksOf(text: string): string[] {
  return MARKS.filter(([, mark]) => mark.test(text)).map(([name]) => name)
}

const MARKS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['quotation', /[“„«"「‘]/u],
  ['quotation alone', /^[“„«"「‘][^”“»"」’]*[”“»"」’]?[.!?]?$/u],
  ['opens with quotation', /^[“„«»"「‘]/u],
  ['question', /[?？]/u],
  ['exclamation', /[!！]/u],
  ['colon', /[:：]/u],
  ['ends with colon', /[:：]$/u],
  ['semicolon', /[;；]/u],
  ['dash', /\s[–—-]\s|—/u],
  ['bracket', /[(（]/u],
  ['dots', /…|\.\.\./u],
  ['year', /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u],
  ['clock', /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\d ?(?:am|pm|Uhr|uur|点)(?!\p{L})/u],
  ['money', /[€$£¥₹元]|\d ?(?:euros?|dollars?|pounds?|Euro)/iu],
  ['share', /%|per ?cent|Prozent|pour cent|por ciento|procent|百分之|成/iu],
  ['opens with figure', /^\p{N}/u],
  ['opens small', /^\p{Ll}/u],
]

/** Where it stands in its paragraph, its section and its article. */
function placesOf(at: number, { sentences, paragraphs, role, place }: Topic): string[] {
  const own = paragraphs[at]
  return [
    role,
    `${role}: ${placeIn(at === 0, at === sentences.length - 1)}`,
    `${placeIn(paragraphs[at - 1] !== own, paragraphs[at + 1] !== own)} of paragraph`,
    `paragraph ${placeIn(paragraphs[0] === own, paragraphs.at(-1) === own)}`,
    `of ${below(sentences.length, [2, 3, 5, 8, 12])} sentences`,
    `part ${place}`,
  ]
}

function placeIn(isFirst: boolean, isLast: boolean): string {
  if (isFirst) return isLast ? 'alone' : 'first'
  return isLast ? 'last' : 'inside'
}

/** How many words it shares with what stands around it. */
function sharesOf(
  at: number,
  { sentences, headline, title, frequency, language }: Topic,
): string[] {
  const wordsAt = (place: number) => contentWords(sentences[place] ?? '', language)
  const words = [...wordsAt(at)].filter(saysMuch)
  const count = (others: ReadonlySet<string>) => words.filter((word) => isNear(word, others)).length
  const again = words.filter((word) => (frequency.get(word) ?? 0) > 1).length
  return [
    `headline ${headline.size === 0 ? 'none' : below(count(headline), [1, 2, 3])}`,
    `title ${title.size === 0 ? 'none' : below(count(title), [1, 2, 3])}`,
    `shared before ${below(count(wordsAt(at - 1)), [1, 2])}`,
    `shared next ${below(count(wordsAt(at + 1)), [1, 2])}`,
    `again ${below(again, [1, 2, 3, 5])}`,
    `share again ${below(Math.round((10 * again) / Math.max(1, words.length)), [1, 3, 5, 8])}`,
  ]
}

/** Articles and the like have three letters; two Chinese characters are a word. */
function saysMuch(word: string): boolean {
  return word.length > 3 || !/[a-zß-ɏ]/.test(word)
}

/** The same word, or one with another ending: “fares” and “fare”. */
function isNear(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true
  return [...words].some(
    (other) =>
      Math.min(word.length, other.length) >= 4 &&
      Math.abs(word.length - other.length) <= 2 &&
      (word.startsWith(other) || other.startsWith(word)),
  )
}

/** What the sentences before and behind it are like. */
function neighboursOf(at: number, { sentences, paragraphs, language }: Topic): string[] {
  const next = sentences[at + 1] ?? ''
  const turns = language?.contrasts.test(next) === true || isTurn(next)
  const leans = language?.leaning.test(next) === true
  const denies = language !== undefined && next.search(language.negations) >= 0
  return [
    ...sketch('before', sentences[at - 1] ?? ''),
    ...sketch('next', next),
    ...(leans ? ['next leans'] : []),
    ...(denies ? ['next denies'] : []),
    ...(turns ? ['next turns'] : []),
    ...(turns && paragraphs[at + 1] === paragraphs[at] ? ['next turns at once'] : []),
  ]
}

function sketch(which: string, text: string): string[] {
  const marks = marksOf(text).filter((mark) => TELLING.has(mark))
  const length = below(wordsIn(text), [1, 7, 15, 25])
  return [`${which} length ${length}`, ...marks.map((mark) => `${which} ${mark}`)]
}

const TELLING: ReadonlySet<string> = new Set([
  ...['quotation', 'question', 'colon', 'ends with colon', 'opens with quotation', 'share'],
  'money',
])

/** What it claims, denies or limits. */
function claimsOf(at: number, { sentences, language, summaries }: Topic): string[] {
  const text = sentences[at] ?? ''
  const kinds: readonly (readonly [string, RegExp | undefined])[] = [
    ['denies', language?.negations],
    ['limits', language?.limits],
    ['condition', language?.conditions],
    ['says who', language?.attributions],
    ['leans', language?.leaning],
    ['sets up', language?.setUps],
  ]
  return [
    ...(isThesis(text) ? ['thesis'] : []),
    ...(summaries.has(at) ? ['summary'] : []),
    ...kinds.flatMap(([name, words]) =>
      words !== undefined && text.search(words) >= 0 ? [name] : [],
    ),
  ]
}

/** Its words, those it begins with, and the one that the next sentence begins with. */
function wordsOf(text: string, next: string): string[] {
  const own = tokensOf(text)
  const [first, second] = own
  const [following] = tokensOf(next)
  return [
    ...[...new Set(own)].map((word) => `word ${word}`),
    ...(first === undefined ? [] : [`begins ${first}`]),
    ...(second === undefined ? [] : [`begins ${first} ${second}`]),
    ...(following === undefined ? [] : [`follows ${following}`]),
  ]
}

/** Words in lower case, without figures; in Chinese characters. */
function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}’']+/gu) ?? []
}
