import type { Inline } from '../model.ts'

/**
 * Running text in pieces that a slide break may stand between: its sentences; one that is longer
 * than `mostLetters` in clauses; and a clause that is longer, too, in small pieces between words.
 */
export function splitText(text: readonly Inline[], mostLetters: number): Inline[][] {
  const pieces: Inline[][] = []
  let piece: Inline[] = []
  for (const { inline, isEnd } of text.flatMap((inline) => readInline(inline, mostLetters))) {
    piece.push(inline)
    if (!isEnd) continue
    pieces.push(piece)
    piece = []
  }
  return piece.length === 0 ? pieces : [...pieces, piece]
}

/** How bad it is to go to the next slide behind a text: best behind a sentence, worst amid a clause. */
export function costOfEnd(text: string): number {
  if (END.test(text)) return 0
  return CLAUSE_END.test(text) ? 0.08 : 0.3
}

/** Where one of these marks ends a text, its sentence ends, too. */
const END = /[.!?…。！？؟]["'”’»」)]*\s*$/u

/** Where one of these marks ends a text, its clause does. */
const CLAUSE_END = /[,;:،؛、，；：–—]["'”’»」)]*\s*$/u

interface Piece {
  readonly inline: Inline
  /** A slide break may follow. */
  readonly isEnd: boolean
}

function readInline(inline: Inline, mostLetters: number): readonly Piece[] {
  if (inline.kind !== 'text') return [{ inline, isEnd: false }]
  const texts = sentencesOf(inline.text).flatMap((sentence) => splitSentence(sentence, mostLetters))
  return texts.map((text, index) => ({
    inline: { ...inline, text },
    isEnd: index < texts.length - 1 || END.test(text),
  }))
}

/** The sentences of a text: no mark in an address, nor behind an abbreviation or ordinal, ends one. */
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  for (const segment of segmentsOf(text, 'sentence')) {
    const last = sentences.at(-1)
    if (last !== undefined && goesOn(last.slice(-LONGEST_END), segment))
      sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences
}

/** So many letters of a sentence show how it ends; looking through all of it takes long. */
const LONGEST_END = 40

function goesOn(end: string, next: string): boolean {
  if (!/[\s。！？…]["'”’»」)]*$/u.test(end)) return true
  if (ABBREVIATED.test(end) || ORDINAL.test(end)) return true
  return /(?<!\d)\d{1,2}\.\s+$/.test(end) && GERMAN_MONTH.test(next)
}

/** German writes ordinals with a full stop, and a capital behind it: “am 3. März”, “im 19. Jahrhundert”. */
const ORDINAL =
  /(?<![\p{L}.])(?:am|vom|zum|beim|im|ab|bis|seit|und|oder|de[mnrs]|die|das|jede[mnrs]?)\s+\d{1,2}\.\s+$/iu

const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u

/** The end of an abbreviation or of an initial. */
const ABBREVIATED =
  /(?<![\p{L}.])(?:\p{Lu}|e\.g|i\.e|etc|cf|vs|Dr|Mr|Mrs|Ms|Prof|St|No|z\.\s?B|d\.\s?h|bzw|ca|Nr|M|Mme|p\.\s?ex)\.\s+$/u

function splitSentence(sentence: string, mostLetters: number): readonly string[] {
  if (sentence.length <= mostLetters) return [sentence]
  const clauses = sentence.split(/(?<=[,;:،؛–—]["'”’»)]*\s+)|(?<=[、，；：]["'”’»」)]*)/u)
  return clauses.flatMap((clause) =>
    clause.length <= mostLetters ? [clause] : splitClause(clause, mostLetters),
  )
}

/** A word up to this many letters is never torn. */
const LONGEST_WORD = 100

/** A clause between words, with what belongs to each: its marks, and the rest of a number. */
function splitClause(clause: string, mostLetters: number): readonly string[] {
  const most = Math.max(LONGEST_WORD, Math.floor(mostLetters / 4))
  const pieces: string[] = []
  for (const word of wordsOf(clause).flatMap(tearEndless)) {
    const last = pieces.at(-1)
    if (last === undefined || last.length + word.length > most) pieces.push(word)
    else pieces[pieces.length - 1] = last + word
  }
  return pieces
}

/** Words with the spaces and marks behind them; where there are no spaces for long, as one reads them. */
function wordsOf(clause: string): readonly string[] {
  const words = clause.split(/(?<=\s)(?=\S)(?<!\d\s(?=\d))/u)
  return words.flatMap((word) =>
    word.length > LONGEST_WORD && UNSPACED.test(word) ? wordsUnspaced(word) : [word],
  )
}

/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function wordsUnspaced(text: string): readonly string[] {
  const words: string[] = []
  for (const segment of segmentsOf(text, 'word')) {
    const belongs = /^[\s\p{P}\p{S}]|^[\x21-\x7e]/u.test(segment) && words.length > 0
    if (belongs) words[words.length - 1] += segment
    else words.push(segment)
  }
  return words
}

function tearEndless(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD) return [word]
  return word.match(new RegExp(`[^]{1,${LONGEST_WORD}}`, 'gu')) ?? [word]
}

function segmentsOf(text: string, granularity: 'sentence' | 'word'): readonly string[] {
  return [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ segment }) => segment)
}
