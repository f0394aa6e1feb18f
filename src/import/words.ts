/** Scripts that put no spaces between words; two of their characters count as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** How many words a text has. Segmenting a megabyte takes minutes; counting takes none. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  return spaced + Math.ceil(unspaced / 2)
}

/** The first sentence of a text and what follows it. */
export function cutFirstSentence(text: string): readonly [first: string, rest: string] {
  const end = SENTENCE_END.exec(text)
  if (end === null) return [text.trim(), '']
  const cut = end.index + end[0].length
  return [text.slice(0, cut).trim(), text.slice(cut).trim()]
}

/** The sentences of a text. */
export function cutSentences(text: string): string[] {
  const sentences: string[] = []
  for (let rest = text; rest !== ''; ) {
    const [first, next] = cutFirstSentence(rest)
    sentences.push(first)
    rest = next
  }
  return sentences
}

/** A full stop that no initial, abbreviation or number of a German day stands before, then a capital or CJK. */
const SENTENCE_END =
  /(?!(?<=(?<!\d)\d{1,2})\.\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Klasse|Platz)(?!\p{L}))(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|bzw|Nr|Sr|Sra|M|Mme|U\.S|z\.B))(?:[.!?…]["”’»)]*(?=\s+["“„«(¿¡]*[\p{Lu}\p{N}\p{Lo}])|[。！？][」』”]?|[।؟])/u

/** Whether a text ends like a sentence. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？।؟:：;,，、]["”’»」』)]*$/.test(text.trim())
}
