/// <reference lib="dom" />
import { chartsOf } from './legible.ts'

/** A slide while its classes are being looked for. */
export interface Trial {
  readonly slide: HTMLElement
  /** What can be tried, the best first. */
  candidates: readonly Candidate[]
  headline: string
  chosen: Candidate | undefined
  /** Nothing of it overflows as it is set. */
  fits: boolean
}

/** One way to set a slide. */
export interface Candidate {
  readonly classes: readonly string[]
  /** Only if no word has to be torn. */
  readonly isStrict: boolean
  /** The headline's size, where it makes room for what cannot be smaller. */
  readonly headline?: string
}

/**
 * Sizes from the largest; two columns before one where there are many short points. The last one
 * says how what fits in none is dealt out. A chart has no smaller size, nor has a row of a table
 * that stands alone: at last a long headline makes room for it.
 */
export function candidatesFor(slide: Element): Candidate[] {
  const mostBeside = 16
  const sizes = ['s1', 's2', 's3', 's4', 's5', 's6']
  const points = countShortPoints(slide)
  const isMany = points > 6
  const columns = isMany && points <= mostBeside ? sizes.map((size) => [size, 'columns']) : []
  const all = [...columns, ...sizes.map((size) => [size])]
  const whole = hasEndlessWord(slide) ? [] : all
  return [
    ...whole.map((classes) => ({ classes, isStrict: true })),
    ...all.map((classes) => ({ classes, isStrict: false })),
    ...lastClasses(slide, isMany).map((classes) => ({ classes, isStrict: false })),
    ...lowHeadlines(slide).map((classes) => ({ classes, isStrict: false, headline: 'hx' })),
  ]
}

/** The smallest ways to set a slide: tables closer, and at last with torn words, those of the head first. */
export function lastClasses(slide: Element, isMany: boolean): string[][] {
  if (isMany) return [['s6', 'columns']]
  const hasTable = slide.querySelector('.body table') !== null
  return hasTable
    ? [
        ['s6', 'tight'],
        ['s6', 'tight', 'torn-head'],
        ['s6', 'tight', 'torn-head', 'torn'],
      ]
    : [['s6', 'tight']]
}

/** How a slide is set under its smallest headline, if it holds what cannot be dealt out. */
export function lowHeadlines(slide: Element): string[][] {
  if (chartsOf(slide).length > 0) return [['s6']]
  return slide.querySelectorAll('.body tbody > tr').length === 1
    ? [
        ['s6', 'tight'],
        ['s6', 'tight', 'torn'],
      ]
    : []
}

/**
 * Whether a text over the whole width has a word, such as an address, that is torn rather than makes
 * all the others small.
 */
export function hasEndlessWord(slide: Element): boolean {
  const body = slide.querySelector(':scope > .body')
  const isNarrow = body?.querySelector('table, pre, .cards, .sides, .steps, .timeline, .numbers')
  const endless = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]{48}/u
  return body !== null && isNarrow === null && endless.test(body.textContent ?? '')
}

/**
 * How many points a slide has that two columns can hold; one in eight may be longer. 0 where there is
 * anything else: beside a figure two columns would be too narrow.
 */
export function countShortPoints(slide: Element): number {
  if (slide.querySelector(':scope > figure') !== null) return 0
  const [list, ...others] = slide.querySelector(':scope > .body')?.children ?? []
  if (list === undefined || others.length > 0 || !/^[uo]l$/.test(list.localName)) return 0
  const points = [...list.children]
  const mostLetters = 64
  const longs = points.map(lettersOf).filter((letters) => letters > mostLetters)
  const areShort =
    longs.length <= Math.max(1, points.length / 8) && Math.max(0, ...longs) < mostLetters * 1.5
  const areFlat = points.every((point) => point.querySelector('ul, ol, p, pre, table') === null)
  return areShort && areFlat ? points.length : 0
}

/** The letters of an element as it is shown. */
export function lettersOf(element: Element): number {
  return (element.textContent ?? '').trim().length
}

/** Sets a slide's headline in one of its sizes; the last is for themes whose headlines have little width. */
export function setHeadline(slide: Element, size: string): void {
  slide.classList.remove('hl', 'hx', 'hy')
  slide.classList.add(...namesIn(size))
}

/** The classes of a size. */
export function namesIn(size: string): string[] {
  return size.split(' ').filter((name) => name !== '')
}

/** Sets a slide as a candidate says. */
export function putOn(slide: HTMLElement, candidate: Candidate | undefined): void {
  slide.classList.add(...(candidate?.classes ?? []))
  if (candidate?.headline !== undefined) setHeadline(slide, candidate.headline)
  slide.style.overflowWrap = candidate?.isStrict === true ? 'normal' : ''
}

/** Takes off a candidate that does not fit. */
export function takeOff(slide: Element, candidate: Candidate | undefined): void {
  slide.classList.remove(...(candidate?.classes ?? []))
}
