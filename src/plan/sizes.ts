import type { Fitting, Slide } from '../slide.ts'

/**
 * Puts on slides the sizes that were measured. Slides of one layout that continue each other are set
 * alike, as small as the fullest of them; whether one has columns is its own affair.
 */
export function sizeSlides(
  slides: readonly Slide[],
  fittings: ReadonlyMap<Slide, Fitting>,
): readonly Slide[] {
  const runs = new Map<string, readonly Fitting[]>()
  for (const slide of slides) {
    const fitting = fittings.get(slide)
    if (fitting !== undefined) runs.set(runOf(slide), [...(runs.get(runOf(slide)) ?? []), fitting])
  }
  return slides.map((slide) => {
    const own = fittings.get(slide)
    const classes = own === undefined ? [MIDDLE_SIZE] : setAlike(own, runs.get(runOf(slide)) ?? [])
    return { ...slide, classes: [...classes, ...slide.classes], partedWords: own?.partedWords }
  })
}

function runOf({ group, layout }: Slide): string {
  return `${group} ${layout}`
}

/** How slides are set that could not be measured. */
const MIDDLE_SIZE = 's4'

/** The classes that say how large a text and a headline are: each list from the largest. */
const SIZES = ['s1', 's2', 's3', 's4', 's5', 's6']
const HEADLINE_SIZES = ['hl', 'hx']

/** What is so on one slide is so on all. */
const SHARED = ['tight', 'hy']

/** The classes of one fitting with the smallest sizes of all. */
function setAlike({ classes }: Fitting, all: readonly Fitting[]): readonly string[] {
  const smallest = (sizes: readonly string[]) =>
    sizes.filter((size) => all.some((fitting) => fitting.classes.includes(size))).slice(-1)
  const others = classes.filter((name) => ![...SIZES, ...HEADLINE_SIZES, ...SHARED].includes(name))
  const headline = [...smallest(HEADLINE_SIZES), ...smallest(['hy'])]
  return [...smallest(SIZES), ...smallest(['tight']), ...others, ...headline]
}
