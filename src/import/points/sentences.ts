/** The sentences of a paragraph. Abbreviations, initials and quotations do not end one. */
export function splitSentences(paragraph: string, lang: string): string[] {
  const text = paragraph.replace(/\s+/gu, ' ').trim()
  const pieces = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
  const sentences: string[] = []
  let open = ''
  for (const { segment, index } of pieces) {
    open += segment
    const end = index + segment.length
    if (goesOn(open, text.slice(end, end + 8), lang)) continue
    sentences.push(open)
    open = ''
  }
  return [...sentences, open]
    .flatMap((sentence) => sentence.split(BEFORE_QUOTATION))
    .flatMap(splitBeforeNumbers)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** In Japanese and Chinese a quotation behind a full stop begins a sentence; the segmenter does not see it. */
const BEFORE_QUOTATION = /(?<=[。！？])(?=[「“])/u

/** “Es war spät. 1849 ließ er elf versiegeln”: before a number with a small letter behind it the segmenter sees no end. */
function splitBeforeNumbers(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.split(/(?<=\p{Ll}{3}\.) (?=[$€£]?\p{N})/u)) {
    const last = sentences.at(-1)
    const joins = last !== undefined && (ABBREVIATION.test(endOf(last)) || isOpenSoFar(last))
    if (joins) sentences[sentences.length - 1] = `${last} ${part}`
    else sentences.push(part)
  }
  return sentences
}

/** True where the segmenter stopped too early before these characters. */
function goesOn(sentence: string, rest: string, lang: string): boolean {
  if (rest === '') return false
  const end = endOf(sentence)
  if (ABBREVIATION.test(end) || INITIAL.test(end)) return true
  const isGerman = lang.startsWith('de')
  if (isGerman && ORDINAL.test(end) && !BEGINS.test(rest)) return true
  // German puts these the other way round: » opens.
  const opensHere = isGerman && end.endsWith(' ') && rest.startsWith('»')
  if (!opensHere && /^[\p{Ll}”»’)\]]/u.test(rest)) return true
  return isOpenSoFar(sentence)
}

/** Longer than any abbreviation: a long text that goes on and on is not read again at each of its stops. */
function endOf(sentence: string): string {
  return sentence.slice(-24)
}

function isOpenSoFar(sentence: string): boolean {
  return sentence.length < LONGEST && isOpen(sentence)
}

/** A mark that is still open after so many characters was never closed. */
const LONGEST = 400

const ABBREVIATION =
  /(?:^|[\s(“"«])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Sgt|Capt|Jr|Sr|vs|etc|e\.g|i\.e|approx|No|Nos|Fig|Inc|Ltd|Co|Corp|U\.S|U\.K|a\.m|p\.m|z\.\s?B|d\.\s?h|u\.\s?a|bzw|ca|Nr|Mio|Mrd|usw|vgl|M|Mme|Mlle|MM|p\. ex|Sr|Sra|Srta|Ud|EE\.\s?UU|aprox|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.\s*$/u

/** A letter alone, as in “John F. Kennedy” or “z. B.”; the English “I” may end a sentence. */
const INITIAL = /(?:^|\s)(?!I\.)\p{L}\.\s*$/u

/** “Am 3. Mai”: in German a number with a stop is an ordinal. */
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.\s*$/u

/** What stands behind no ordinal, but begins a sentence: “Im Oktober waren es 47. Die Prüfer …” */
const BEGINS =
  /^(?:Die|Das|Der|Ein|Eine|Es|Er|Sie|Wir|Ich|Bei|Im|In|Am|Auf|Ob|Und|Aber|Doch|Nur|So|Wer|Wie|Was|Wenn|Dann|Da) /u

/** True while a bracket or a quotation that was opened has not been closed. */
function isOpen(text: string): boolean {
  const pairs = text.includes('„') || /(?:^|\s)»\p{L}/u.test(text) ? GERMAN_PAIRS : PAIRS
  return pairs.some(([open, close]) => text.split(open).length > text.split(close).length)
}

const PAIRS = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['（', '）'],
] as const

/** Where „ opens, “ closes, and « closes what » opens. */
const GERMAN_PAIRS = [
  ['(', ')'],
  ['„', '“'],
  ['»', '«'],
] as const
