/// <reference lib="dom" />
import { cleanLine } from '../clean.ts'
import { countWords } from '../words.ts'

/** How pages call what is no text of an article: advertisements, newsletter boxes, buttons, ways to it. */
const CLUTTER =
  /(?<![a-zß-ɏ\p{N}])(?:ads?|adslot|adverts?|advertisements?|advertising|anzeigen?|werbung|publicidad|publicité|publicite|sponsored|promos?|newsletter|subscribe|signup|paywall|cookies?|consent|share|sharing|social|cta|kickers?|eyebrow|breadcrumbs?|toolbar|author[-_]+(?:profile|bio|box|card|info)|(?:post|article|entry)[-_]+(?:author|tags)|rich-link|read-?more|recirculation|recommend(?:ed|ations?)|related[-_]?(?:posts?|articles?|stories|links?|content)|jp-relatedposts|more-from|taglist|tags-links|footnotes?|endnotes?|subscription|claps?|submeta|teaserbox|event-?box|downloads?-?box|disclosure|buy-?box|price-?box|topbar)(?![a-zß-ɏ\p{N}])/iu

/** What stands below a picture is none of the text. */
const CAPTION = /(?<![a-zß-ɏ\p{N}])captions?(?![a-zß-ɏ\p{N}])/iu

/** A longer text is a part of the article, whatever it is called. */
const MAX_WORDS = 60

/** Takes away what a page itself calls advertisement and the like; the result is its texts. */
export function removePageClutter(document: Document): string[] {
  const removed: string[] = []
  // A box that asks for an address is no text, whatever it is called.
  const boxes = [...document.querySelectorAll('input[type=email]')].flatMap(
    ({ parentElement }) => parentElement ?? [],
  )
  for (const element of boxes) takeAway(element, removed)
  for (const element of document.querySelectorAll('[class], div[id], section[id], aside[id]')) {
    if (!isClutter(element) || !document.contains(element)) continue
    takeAway(element, removed)
  }
  return removed
}

/** A long text stays: it is a part of the article. */
function takeAway(element: Element, removed: string[]): void {
  const text = cleanLine(element.textContent ?? '')
  if (countWords(text) > MAX_WORDS || /^(body|main|article)$/.test(element.localName)) return
  element.remove()
  if (text !== '') removed.push(text)
}

/** A heading’s name tells what it is about, and a page’s body may be called anything. */
function isClutter(element: Element): boolean {
  if (/^(h[1-6]|html|body|main|article)$/.test(element.localName)) return false
  const name = `${element.getAttribute('class') ?? ''} ${ownIdOf(element)}`
  return CLUTTER.test(name) || (CAPTION.test(name) && element.querySelector('img') === null)
}

/** What a page calls an element; Pandoc and Quarto only call a section like its heading. */
function ownIdOf(element: Element): string {
  const id = /^(div|section|aside)$/.test(element.localName) ? element.getAttribute('id') : ''
  const first = element.firstElementChild
  const isOfHeading =
    /^h[1-6]$/.test(first?.localName ?? '') &&
    lettersOf(first?.textContent ?? '') === lettersOf(id ?? '')
  return isOfHeading ? '' : (id ?? '')
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}/gu, '')
}
