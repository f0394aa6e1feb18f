/// <reference lib="dom" />

/** How pages call the line below their title. */
const SUBTITLE = /(?<![a-zß-ɏ])(?:subtitle|subheading|standfirst|dek)(?![a-zß-ɏ])/iu

/** Makes paragraphs of the lines below titles that pages write as headings: no text stands under them. */
export function lowerSubtitles(document: Document): void {
  for (const heading of document.querySelectorAll('h2[class], h3[class], h4[class]')) {
    if (!SUBTITLE.test(heading.getAttribute('class') ?? '')) continue
    const paragraph = document.createElement('p')
    paragraph.append(...heading.childNodes)
    heading.replaceWith(paragraph)
  }
}
