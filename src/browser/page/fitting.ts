/// <reference lib="dom" />
import type { Fitting } from '../../slide.ts'
import { shortenFooters } from './footers.ts'
import { measureBlocks } from './heights.ts'
import { chartsOf } from './legible.ts'
import { hasLongHeadline, keepsLimits } from './limits.ts'
import { overflowOf } from './overflow.ts'
import { tornWords } from './torn.ts'

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
 * Finds for each slide the classes that set it largest. All slides try a step before it is read
 * what came of it, so that the page is laid out once for each step.
 */
export function fitSlides(): Fitting[] {
  const slides = [...document.querySelectorAll('section')]
  const trials = slides.map((slide): Trial => {
    const candidates = candidatesFor(slide)
    return { slide, candidates, headline: '', chosen: undefined, fits: false }
  })
  // The first candidate is on from the beginning, or the page would be laid out once more for it.
  for (const { slide, candidates } of trials) putOn(slide, candidates[0])
  const footerLetters = shortenFooters(slides)
  fitHeadlines(trials)
  fitTexts(trials)
  return trials.map((trial) => ({ ...reportTrial(trial), footerLetters }))
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

/** Each headline gets the largest of its sizes that keeps it within its lines. */
export function fitHeadlines(trials: readonly Trial[]): void {
  let open = trials
  for (const size of ['', 'hl', 'hx', 'hx hy']) {
    for (const { slide } of open) setHeadline(slide, size)
    for (const trial of open) trial.headline = size
    open = open.filter(({ slide }) => hasLongHeadline(slide))
  }
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

/** Each text gets the first of its candidates that fits, or the last one. */
export function fitTexts(trials: readonly Trial[]): void {
  let open = trials
  for (let index = 0; open.length > 0; index += 1) {
    for (const { slide, candidates } of open) putOn(slide, candidates[index])
    const fitting = open.filter(
      ({ slide, candidates }) =>
        keepsLimits(slide) && overflowOf(slide, candidates[index]?.headline !== undefined) === 0,
    )
    for (const trial of fitting)
      Object.assign(trial, { chosen: trial.candidates[index], fits: true })
    open = open.filter(({ chosen }) => chosen === undefined)
    for (const trial of open) keepWords(trial, index)
    for (const trial of open) giveUp(trial, index)
    open = open.filter(({ chosen }) => chosen === undefined)
  }
}

/** Words are torn in a table that is wider than its slide, or cannot be dealt out; others keep them. */
export function keepWords(trial: Trial, index: number): void {
  const current = trial.candidates[index]?.classes ?? []
  const next = trial.candidates[index + 1]?.classes ?? []
  const torn = next.filter((name) => name.startsWith('torn') && !current.includes(name))
  if (torn.length === 0 || hasWideTable(trial.slide) || lowHeadlines(trial.slide).length > 0) return
  trial.candidates = trial.candidates.map((candidate) => {
    return { ...candidate, classes: candidate.classes.filter((name) => !torn.includes(name)) }
  })
}

/** Whether a table with its margins is wider than the room in what it stands in. */
export function hasWideTable(slide: Element): boolean {
  return [...slide.querySelectorAll('.body table')].some((table) => {
    const parent = table.parentElement ?? slide
    const roomPx = parent.clientWidth - sumOf(parent, ['paddingLeft', 'paddingRight'])
    return table.scrollWidth + sumOf(table, ['marginLeft', 'marginRight']) > roomPx + 1
  })
}

/** What some of an element's edges add up to, in pixels. */
export function sumOf(
  element: Element,
  edges: readonly ('paddingLeft' | 'paddingRight' | 'marginLeft' | 'marginRight')[],
): number {
  const style = getComputedStyle(element)
  return edges.reduce((sum, edge) => sum + Number.parseFloat(style[edge]), 0)
}

/** A candidate has failed: the next one is tried, and the last one has to do. */
export function giveUp(trial: Trial, index: number): void {
  const candidate = trial.candidates[index]
  if (index >= trial.candidates.length - 1) trial.chosen = candidate
  else trial.slide.classList.remove(...(candidate?.classes ?? []))
}

/** Sets a slide as a candidate says. */
export function putOn(slide: HTMLElement, candidate: Candidate | undefined): void {
  slide.classList.add(...(candidate?.classes ?? []))
  if (candidate?.headline !== undefined) setHeadline(slide, candidate.headline)
  slide.style.overflowWrap = candidate?.isStrict === true ? 'normal' : ''
}

/** Whether usual words are torn because more columns stand side by side than others could be. */
export function tearsInColumns(slide: Element, chosen: Candidate | undefined): boolean {
  const mostBeside = 4
  const longestWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]{25}/u
  const columns = slide.querySelectorAll('.step')
  if (chosen?.isStrict !== false || columns.length <= mostBeside) return false
  return ![...columns].some(({ textContent }) => longestWord.test(textContent ?? ''))
}

/** What was found for a slide, and how high its text is. */
export function reportTrial({
  slide,
  headline,
  chosen,
  fits,
}: Trial): Omit<Fitting, 'footerLetters'> {
  const body = slide.querySelector(':scope > .body')
  const classes = [...(chosen?.classes ?? []), ...namesIn(chosen?.headline ?? headline)]
  return {
    classes,
    overflowPx: Math.max(fits ? 0 : overflowOf(slide), tearsInColumns(slide, chosen) ? 1 : 0),
    // Where a headline takes it all, more slides do not help.
    roomPx: Math.max(slide.clientHeight / 6, body?.getBoundingClientRect().height ?? 0),
    blocks: measureBlocks(slide),
    tornWords: tornWords(slide),
  }
}
