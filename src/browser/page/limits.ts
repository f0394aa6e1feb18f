/// <reference lib="dom" />
import { rectanglesIn } from './ranges.ts'
import { remember } from './remember.ts'

/** Whether a headline needs more lines than the theme gives it, or a word of it would be torn. */
export function hasLongHeadline(slide: Element): boolean {
  return hasWideHeadline(slide) || hasHighHeadline(slide)
}

/** Whether a word of a slide's headline is wider than its line; a strict candidate tears none. */
export function hasWideHeadline(slide: Element): boolean {
  const headline = slide.querySelector(':scope > h2')
  return headline !== null && headline.scrollWidth > headline.clientWidth + 1
}

/** Whether a slide's headline has more lines than its theme allows. */
export function hasHighHeadline(slide: Element): boolean {
  const headline = slide.querySelector(':scope > h2')
  return headline !== null && countLines([headline]) > limitOf(slide, '--headline-lines', 2)
}

/** Whether a slide holds no more than what looks well at this step of its theme. */
export function keepsLimits(slide: Element): boolean {
  if (hasTooManyWords(slide)) return false
  const texts = slide.querySelectorAll(':scope > .body')
  const paragraphs = paragraphsOf([...texts])
  const rows = new Set([...paragraphs.keys()].map((block) => block.closest('tr') ?? block))
  if (rows.size > limitOf(slide, '--fit-items')) return false
  const lines = limitOf(slide, '--fit-lines')
  if (Number.isFinite(lines)) {
    const titles = paragraphsOf([...slide.querySelectorAll(':scope > h1')])
    if ([...titles.values(), ...paragraphs.values()].some((nodes) => countLines(nodes) > lines))
      return false
  }
  return true
}

/** Whether a slide has more words than look well at this step of its theme; no line of it need be set for that. */
export function hasTooManyWords(slide: Element): boolean {
  return remember('words', slide, countWords) > limitOf(slide, '--fit-words')
}

/** How many words a slide holds. */
export function countWords(slide: Element): number {
  const texts = slide.querySelectorAll(':scope > .body')
  return [...texts].flatMap(({ textContent }) => textContent?.match(/\S+/g) ?? []).length
}

/** A limit of the theme, as the slide's classes set it. */
export function limitOf(
  slide: Element,
  name: string,
  otherwise = Number.POSITIVE_INFINITY,
): number {
  const value = Number.parseFloat(getComputedStyle(slide).getPropertyValue(name))
  return Number.isNaN(value) ? otherwise : value
}

/** The text of these elements by the block that it stands in. */
export function paragraphsOf(elements: readonly Element[]): Map<Element, Text[]> {
  const paragraphs = new Map<Element, Text[]>()
  for (const text of elements.flatMap(textsIn)) {
    const block = blockAround(text)
    const others = paragraphs.get(block) ?? []
    paragraphs.set(block, [...others, text])
  }
  return paragraphs
}

/** The pieces of text in an element that are more than spaces. */
export function textsIn(element: Element): readonly Text[] {
  return remember('texts', element, findTexts)
}

/** Looks for them. */
export function findTexts(element: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && isSeen(node)) texts.push(node)
  }
  return texts
}

/** Whether a text is for eyes, and the theme shows it. */
export function isSeen({ parentElement }: Text): boolean {
  return parentElement !== null && remember('shown', parentElement, showsText)
}

/** Whether what stands in an element is shown. */
export function showsText(element: Element): boolean {
  return element.closest('.chart-data') === null && getComputedStyle(element).display !== 'none'
}

/** The nearest element around a text that is no part of a line. */
export function blockAround({ parentElement }: Text): Element {
  return remember('block', parentElement ?? document.body, findBlock)
}

/** Looks for it. */
export function findBlock(inside: Element): Element {
  let element = inside
  while (getComputedStyle(element).display === 'inline' && element.parentElement !== null) {
    element = element.parentElement
  }
  return element
}

/** How many lines these nodes stand on. */
export function countLines(nodes: readonly Node[]): number {
  const boxes = nodes.flatMap((node) => rectanglesIn(node))
  let lines = 0
  let bottom = Number.NEGATIVE_INFINITY
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const middle = (box.top + box.bottom) / 2
    if (middle > bottom) lines += 1
    if (middle > bottom) bottom = box.bottom - box.height / 4
  }
  return lines
}
