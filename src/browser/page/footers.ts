/// <reference lib="dom" />
import { countLines, limitOf } from './limits.ts'
import { rectanglesIn } from './ranges.ts'

/**
 * Cuts the footers of all slides to what each of them has room for; says how many letters that are,
 * or nothing where all of them fit.
 */
export function shortenFooters(slides: readonly Element[]): number | undefined {
  const footers = slides.flatMap((slide) => [...slide.querySelectorAll(':scope > footer')])
  const whole = footers[0]?.textContent ?? ''
  let letters = whole.length
  // What is cut may need a little more room than it had: the letters of its last word go, too.
  for (let tries = 0; tries < 5; tries += 1) {
    const rooms = footers.map(lettersThatFit)
    const least = Math.min(letters, ...rooms)
    if (least >= letters) break
    letters = Math.max(1, least - 2)
    for (const footer of footers) footer.textContent = cutText(whole, letters)
  }
  return letters < whole.length ? letters : undefined
}

/** The beginning of a text, which no letter of two halves ends amid. */
export function cutText(text: string, letters: number): string {
  return `${text
    .slice(0, letters)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()}…`
}

/** How many letters of a footer stand on as many lines as its theme gives it; all where it is hidden. */
export function lettersThatFit(footer: Element): number {
  const text = footer.firstChild
  const all = text instanceof Text ? text.data.length : 0
  const most = limitOf(footer, '--footer-lines', 1)
  if (!(text instanceof Text) || countLines([footer]) <= most) return Number.POSITIVE_INFINITY
  let [fits, isTooLong] = [0, all]
  while (isTooLong - fits > 1) {
    const middle = Math.floor((fits + isTooLong) / 2)
    if (linesOf(rectanglesIn(text, 0, middle)) <= most) fits = middle
    else isTooLong = middle
  }
  return fits
}

/** How many lines these rectangles are. */
export function linesOf(boxes: readonly DOMRect[]): number {
  return new Set(boxes.map(({ top }) => Math.round(top))).size
}
