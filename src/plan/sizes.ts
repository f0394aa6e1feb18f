import type { Fitting, Slide } from '../model.ts'

/** Puts on slides the sizes that were measured; slides that continue each other are set alike. */
export function sizeSlides(
  slides: readonly Slide[],
  fittings: ReadonlyMap<Slide, Fitting>,
): readonly Slide[] {
  const smallest = new Map<number, Fitting>()
  for (const slide of slides) {
    const fitting = fittings.get(slide)
    const other = smallest.get(slide.group)
    if (fitting !== undefined && (other === undefined || sizeOf(fitting) > sizeOf(other))) {
      smallest.set(slide.group, fitting)
    }
  }
  return slides.map((slide) => {
    const classes = smallest.get(slide.group)?.classes ?? [MIDDLE_SIZE]
    return { ...slide, classes: [...classes, ...slide.classes] }
  })
}

/** How slides are set that could not be measured. */
const MIDDLE_SIZE = 's4'

/** Sizes are named so that they sort: `s1` is the largest, and what is `tight` comes last. */
function sizeOf({ classes: [size = MIDDLE_SIZE, ...others] }: Fitting): string {
  return others.includes('tight') ? `${size} tight` : size
}
