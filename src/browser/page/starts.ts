/// <reference lib="dom" />
import { putOn, type Trial, takeOff } from './candidates.ts'
import { hasTooManyWords } from './limits.ts'

/**
 * Puts on each slide the first of its candidates that may hold so many words: while the slides are hidden,
 * no slide is laid out for that. Headlines and footers are then fitted to how they are in a size that the
 * slide can have, where a theme sets them otherwise in each.
 */
export function startTrials(trials: readonly Trial[]): void {
  for (const { slide, candidates } of trials) putOn(slide, candidates[0])
  let open = trials
  while (open.length > 0) {
    open = open.filter(canStartLater).filter(({ slide }) => hasTooManyWords(slide))
    for (const trial of open) {
      takeOff(trial.slide, trial.candidates[0])
      trial.candidates = trial.candidates.slice(1)
      putOn(trial.slide, trial.candidates[0])
    }
  }
}

/** Whether the next candidate is but a smaller one of the larger sizes. */
export function canStartLater({ candidates }: Trial): boolean {
  const [first, next] = candidates.map(({ classes }) => classes.join(' '))
  const larger = ['s1', 's2', 's3']
  return larger.includes(first ?? '') && larger.includes(next ?? '')
}

/** Shows slides that were hidden until now. */
export function showSlides(): void {
  document.adoptedStyleSheets = []
}
