import { plainText } from '../inline.ts'
import type { Block, Deck } from '../model.ts'
import type { DeckFacts } from '../slide.ts'
import { wordsFor } from './words.ts'

/** What a deck says of itself in every output. */
export function factsOf(deck: Deck): DeckFacts {
  const name = sourceName(deck)
  const description = deck.subtitle ?? deck.context.map(textOfParagraph).find((text) => text !== '')
  return {
    title: plainText(deck.title),
    author: deck.author ?? '',
    description: description ?? '',
    lang: deck.lang,
    footer: footerOf(deck.brand?.tokens.footer ?? '', sourceLine(name, deck.lang)),
  }
}

/** A deck's facts with a footer that has room on all slides; they had room for so many letters of it. */
export function withFooterOf(facts: DeckFacts, letters: number | undefined): DeckFacts {
  return letters === undefined ? facts : { ...facts, footer: shorten(facts.footer, letters) }
}

/** A brand's words, and where the takeaways come from: that is cut first where both have no room. */
function footerOf(brand: string, source: string): string {
  return [brand, source].filter((part) => part !== '').join(' · ')
}

function sourceLine(name: string, lang: string): string {
  return name === '' ? '' : wordsFor(lang).source + shorten(name, FOOTER_LENGTH)
}

/** The footer is one line; the title slide shows the whole name. */
const FOOTER_LENGTH = 80

/** Cut between words, but where that takes half of what has room: behind a letter, never inside one. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most).replace(/\p{Surrogate}$/u, '')
  const words = cut.replace(/[\s\p{P}]+\S*$/u, '')
  return `${words.length < most / 2 ? cut.trimEnd() : words}…`
}

function textOfParagraph(block: Block): string {
  return block.kind === 'paragraph' ? plainText(block.text) : ''
}

/** What the source of a deck is called; empty where there is none. */
export function sourceName({ source }: Deck): string {
  return source?.title ?? source?.file ?? hostOf(source?.url)
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : ''
}
