/// <reference lib="dom" />
import type { Fitting } from '../../slide.ts'
import {
  type Candidate,
  candidatesFor,
  lowHeadlines,
  namesIn,
  putOn,
  setHeadline,
  type Trial,
  takeOff,
} from './candidates.ts'
import { shortenFooters } from './footers.ts'
import { measureBlocks } from './heights.ts'
import { hasLongHeadline, keepsLimits } from './limits.ts'
import { overflowOf } from './overflow.ts'
import { forget } from './remember.ts'
import { showSlides, startTrials } from './starts.ts'
import { tornWords } from './torn.ts'

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
  // A candidate is on before the slides are laid out, or they would be once more for it.
  startTrials(trials)
  showSlides()
  const footerLetters = shortenFooters(slides)
  fitHeadlines(trials)
  fitTexts(trials)
  forget(placesRead())
  return trials.map((trial) => ({ ...reportTrial(trial), footerLetters }))
}

/** What is read anew when slides have other classes. */
export function placesRead(): readonly string[] {
  return ['texts', 'shown', 'block', 'place', 'padding']
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

/** Each text gets the first of its candidates that fits, or the last one. */
export function fitTexts(trials: readonly Trial[]): void {
  let open = trials
  for (let index = 0; open.length > 0; index += 1) {
    for (const { slide, candidates } of open) putOn(slide, candidates[index])
    forget(placesRead())
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
  else takeOff(trial.slide, candidate)
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
