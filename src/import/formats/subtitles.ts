/// <reference lib="dom" />
import { cleanLine } from '../clean.ts'
import { countWords } from '../words.ts'

/** How pages call the line below their title. */
const SUBTITLE =
  /(?<![a-zß-ɏ])(?:sub|subtitle|sub-?head(?:ing|line)?|sub-?t[ií]tulo|sous-?titre|intro(?:-?text|duction)?|accroche|anriss|onderkop|inleiding|standfirst|dek|deck|lead-?paragraph|lead(?:-?text)?|lede|summary|abstract|excerpt|chap[oô]|chapeau|vorspann|teaser(?:-?text)?|untertitel|entradilla|bajada|sottotitolo|ingress)(?![a-zß-ɏ])/i

/** A longer line is the first paragraph, a shorter one names a section of the page. */
const LIMITS = { least: 4, most: 40, characters: 200 }

/** What else pages write below a heading, or about other articles. */
const ELSEWHERE = 'aside, nav, footer, ul, ol, figure, [class*=comment], [class*=related]'

/** The line below its title of a page that calls one so. */
export function findSubtitle(document: Document): string | undefined {
  const elements = [...document.querySelectorAll('h1, h2, h3, h4, p, div, span')]
  const start = elements.findIndex(({ localName }) => localName === 'h1')
  const text = elements.findIndex((element, at) => at > start && isLongParagraph(element))
  const found = elements
    .slice(start + 1, text < 0 ? undefined : text)
    .filter((element) => SUBTITLE.test(classOf(element)) && !isOfSections(element, elements))
    .find((element) => isLine(element) && element.closest(ELSEWHERE) === null)
  return found === undefined ? undefined : lineOf(found)
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}

/** “article__sub-title” may be what the heading of every section has. */
function isOfSections(heading: Element, all: readonly Element[]): boolean {
  const isAlike = (other: Element) =>
    other.localName === heading.localName && classOf(other) === classOf(heading)
  return /^h/.test(heading.localName) && all.filter(isAlike).length > 1
}

/** Behind it the text has begun: what is called so there belongs to another article. */
function isLongParagraph(element: Element): boolean {
  return element.localName === 'p' && countWords(lineOf(element)) > LIMITS.most
}

function lineOf({ textContent }: Element): string {
  return cleanLine(textContent ?? '')
}

function isLine(element: Element): boolean {
  if (element.querySelector('p, div, h2, h3, li') !== null) return false
  const text = lineOf(element)
  const words = countWords(text)
  return words >= LIMITS.least && words <= LIMITS.most && text.length <= LIMITS.characters
}

/** Makes a paragraph of the line below a title that a page writes as a heading: no text stands under it. */
export function lowerSubtitles(document: Document): void {
  const headings = [...document.querySelectorAll('h2[class], h3[class], h4[class]')]
  for (const heading of headings) {
    if (!SUBTITLE.test(classOf(heading)) || isOfSections(heading, headings)) continue
    const paragraph = document.createElement('p')
    paragraph.append(...heading.childNodes)
    heading.replaceWith(paragraph)
  }
}
