import type { Inline } from '../model.ts'

/**
 * Running text in pieces that a slide break may stand between: its sentences; one that is longer
 * than `mostLetters` in small pieces, between words where it has any.
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

/** Where one of these marks ends a text, its sentence ends, too. */
const END = /[.!?…。！？؟]["'”’»」)]*\s*$/u

interface Piece {
  readonly inline: Inline
  /** A slide break may follow. */
  readonly isEnd: boolean
}

function readInline(inline: Inline, mostLetters: number): readonly Piece[] {
  if (inline.kind !== 'text') return [{ inline, isEnd: false }]
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(inline.text)]
  const texts = sentences.flatMap(({ segment }) => splitSentence(segment, mostLetters))
  return texts.map((text, index) => ({
    inline: { ...inline, text },
    isEnd: index < texts.length - 1 || END.test(text),
  }))
}

/** A word up to this many letters is never torn. */
const LONGEST_WORD = 100

function splitSentence(sentence: string, mostLetters: number): readonly string[] {
  if (sentence.length <= mostLetters) return [sentence]
  const most = Math.max(LONGEST_WORD, Math.floor(mostLetters / 4))
  return sentence.match(new RegExp(`[^]{1,${most}}(?:\\s|$)|[^]{1,${most}}`, 'gu')) ?? [sentence]
}
