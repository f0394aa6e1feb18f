import type { Block, Inline } from '../model.ts'
import type { Slide, SlideData } from '../slide.ts'

/** Articles and prepositions, which lead to the word after them, by language. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer eines im in am an auf aus bei mit nach von vom zu zum zur für',
  en: 'a an the of to in on at by for from with into',
  es: 'el la los las un una unos unas de del a al en por para con sin su',
  fr: 'le la les un une des du de à au aux en par pour sur dans avec',
}

/** So many letters stay together at most: more would tear the lines of narrow columns. */
const MOST_LETTERS = { usual: 16, stacked: 9 }

/** The language of a deck, and what its theme shows: `stacked` are headlines of few letters a line. */
interface Setting {
  readonly lang: string
  readonly shows: readonly string[]
}

/**
 * What a slide says in large letters (its headline, sentence or quotation) with spaces at which no
 * line ends after a short word: a line that ends with “the” stops before what it is about.
 */
export function keepShortWords({ layout, data }: Slide, { lang, shows }: Setting): SlideData {
  const [primary = ''] = lang.toLowerCase().split('-')
  const words = SHORT_WORDS[primary]?.split(' ')
  if (words === undefined) return data
  const most = shows.includes('stacked') ? MOST_LETTERS.stacked : MOST_LETTERS.usual
  const keep = keeperOf(new Set(words), most)
  const { headline, quotation, subtitle } = data
  const isSentence = layout === 'statement' || layout === 'conclusion'
  return {
    ...data,
    headline: keep.inlines(headline),
    subtitle: keep.text(subtitle),
    quotation: quotation && { ...quotation, paragraphs: quotation.paragraphs.map(keep.inlines) },
    blocks: isSentence ? data.blocks.map(keep.paragraph) : data.blocks,
  }
}

function keeperOf(words: ReadonlySet<string>, most: number) {
  const text = (whole: string) => joinShort(whole, words, most)
  const inline = (each: Inline): Inline => {
    if (each.kind === 'text') return { ...each, text: text(each.text) }
    return 'children' in each ? { ...each, children: inlines(each.children) } : each
  }
  const inlines = (all: readonly Inline[]) => all.map(inline)
  const paragraph = (block: Block): Block =>
    block.kind === 'paragraph' ? { ...block, text: inlines(block.text) } : block
  return { text, inlines, paragraph }
}

/** From the end, each short word joins what follows it, as long as that is not too long. */
function joinShort(text: string, words: ReadonlySet<string>, most: number): string {
  const [last = '', ...before] = text.split(' ').reverse()
  let letters = last.length
  return before.reduce((after, word) => {
    const isKept = words.has(word.toLowerCase()) && word.length + 1 + letters <= most
    letters = isKept ? word.length + 1 + letters : word.length
    return `${word}${isKept ? '\u00a0' : ' '}${after}`
  }, last)
}
