/// <reference lib="dom" />

/**
 * Puts each footnote of a Word file below the paragraph that it belongs to, as an element of its
 * own, and takes the numbers out of the text: a slide has no use for them.
 */
export function placeFootnotes(document: Document): void {
  for (const mark of document.querySelectorAll(
    'sup > a[href^="#footnote-"], sup > a[href^="#endnote-"]',
  )) {
    const note = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')
    const place = mark.closest('p, li, h1, h2, h3, h4, h5, h6, table')
    mark.parentElement?.remove()
    if (note === null || place === null) continue
    for (const back of note.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'))
      back.remove()
    const footnote = document.createElement('footnote')
    footnote.textContent = note.textContent
    const list = note.parentElement
    note.remove()
    if (list?.children.length === 0) list.remove()
    placeBelow(place, footnote)
  }
}

/** Inside an item or behind a paragraph, and behind the footnotes that it already has. */
function placeBelow(place: Element, footnote: Element): void {
  if (place.localName === 'li') {
    place.append(footnote)
    return
  }
  let last = place
  while (last.nextElementSibling?.localName === 'footnote') last = last.nextElementSibling
  last.after(footnote)
}
