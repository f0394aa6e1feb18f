import { checkFooter } from './check/footer.ts'
import { checkOverflow } from './check/overflow.ts'
import type { Deck, Problem } from './model.ts'
import { wordsTooMany } from './plan/excess.ts'
import { planSlides } from './plan/plan.ts'
import { sizeSlides } from './plan/sizes.ts'
import type { Cut } from './plan/split.ts'
import { SetupError, warning } from './problem.ts'
import type { Fitting, Slide } from './slide.ts'

/** Shows slides to a browser and returns how each of them fits. */
export type Measure = (slides: readonly Slide[]) => Promise<readonly Fitting[]>

/** Slides with their sizes, and what the author should look at. */
export interface FittedDeck {
  readonly slides: readonly Slide[]
  readonly problems: readonly Problem[]
  /** How many letters of the footer have room on all slides, where not all of them do. */
  readonly footerLetters: number | undefined
}

/**
 * THE loop: what does not fit on its slide is planned again on more of them, and only that is
 * measured again. Without a browser every slide gets a size from the middle.
 */
export async function fitDeck(
  deck: Deck,
  drafts: readonly Slide[],
  measure: Measure,
): Promise<FittedDeck> {
  try {
    return await fitByMeasuring(deck, drafts, measure)
  } catch (failure) {
    if (!(failure instanceof SetupError)) throw failure
    return {
      slides: sizeSlides(drafts, new Map()),
      problems: [unmeasured(deck, failure)],
      footerLetters: undefined,
    }
  }
}

/**
 * Measures slides again on which words are torn, with these words parted between syllables, where it is
 * known how: what knows it takes a while to load, and most decks have no such word. In the larger size
 * that this may give, other words can be torn: these are parted, too.
 */
export function partingWords(measure: Measure, prepare: () => Promise<boolean>): Measure {
  return async (slides) => {
    let fittings = await measure(slides)
    for (let round = 0; round < MOST_PARTINGS; round += 1) {
      const torn = findTorn(slides, fittings)
      if (torn.length === 0 || !(await prepare())) return fittings
      const again = await measure(torn.map(({ slide, partedWords }) => ({ ...slide, partedWords })))
      const parted = new Map(
        torn.map(({ index, partedWords }, place) => [index, { ...again[place], partedWords }]),
      )
      fittings = fittings.map((fitting, index) => ({ ...fitting, ...parted.get(index) }))
    }
    return fittings
  }
}

const MOST_PARTINGS = 2

/** The slides with words that are torn and were not parted yet, and all their words to part. */
function findTorn(slides: readonly Slide[], fittings: readonly Fitting[]) {
  return slides.flatMap((slide, index) => {
    const { tornWords = [], partedWords = [] } = fittings[index] ?? {}
    const all = [...new Set([...partedWords, ...tornWords])]
    return all.length === partedWords.length ? [] : [{ slide, index, partedWords: all }]
  })
}

async function fitByMeasuring(
  deck: Deck,
  drafts: readonly Slide[],
  measure: Measure,
): Promise<FittedDeck> {
  const fittings = new Map<Slide, Fitting>()
  let slides = drafts
  let open = drafts
  let cuts: ReadonlyMap<number, Cut> = new Map()
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const measured = await measure(open)
    for (const [index, fitting] of measured.entries()) {
      const slide = open[index]
      if (slide !== undefined) fittings.set(slide, fitting)
    }
    cuts = cutsFor(drafts, slides, { fittings, cuts })
    // What is planned must be measured: nothing is planned after the last round.
    const isOver = cuts.size === 0 || round === MOST_ROUNDS - 1
    open = isOver ? [] : planAgain(deck, slides, cuts)
    slides = replaceGroups(slides, open)
  }
  const footerLetters = leastLetters([...fittings.values()])
  const problems = [...findMisfits(slides, fittings), ...checkFooter(deck, footerLetters)]
  return { slides: sizeSlides(slides, fittings), problems, footerLetters }
}

function leastLetters(fittings: readonly Fitting[]): number | undefined {
  const counts = fittings.flatMap(({ footerLetters }) => footerLetters ?? [])
  return counts.length === 0 ? undefined : Math.min(...counts)
}

function findMisfits(
  slides: readonly Slide[],
  fittings: ReadonlyMap<Slide, Fitting>,
): readonly Problem[] {
  const overflows = slides.map((slide) => ({ px: fittings.get(slide)?.overflowPx ?? 0 }))
  const words = slides.map((slide) => {
    const fitting = fittings.get(slide)
    return fitting === undefined ? 0 : wordsTooMany(slide, fitting)
  })
  return checkOverflow(slides, overflows, words)
}

const MOST_ROUNDS = 5

/** What is known of slides: how each fits, and how groups were dealt out before. */
interface Known {
  readonly fittings: ReadonlyMap<Slide, Fitting>
  readonly cuts: ReadonlyMap<number, Cut>
}

/** How the groups are dealt out that do not fit. */
function cutsFor(
  drafts: readonly Slide[],
  slides: readonly Slide[],
  { fittings, cuts }: Known,
): Map<number, Cut> {
  const isOver = (slide: Slide) => (fittings.get(slide)?.overflowPx ?? 0) > 0
  const groups = new Set(slides.filter(isOver).map(({ group }) => group))
  return new Map(
    [...groups].flatMap((group): [number, Cut][] => {
      const members = slidesOf(group, slides)
      const whole = slidesOf(group, drafts).map((draft) => fittings.get(draft))[0]
      const overflowsPx = members.map((slide) => fittings.get(slide)?.overflowPx ?? 0)
      if (whole === undefined) return []
      const failures = cuts.get(group)?.failures
      return [[group, { whole, failures: failures ? [...failures, overflowsPx] : [] }]]
    }),
  )
}

/** The slides of the groups that can be dealt out otherwise than they are. */
function planAgain(
  deck: Deck,
  slides: readonly Slide[],
  cuts: ReadonlyMap<number, Cut>,
): readonly Slide[] {
  const planned = planSlides(deck, cuts).slides
  const textOf = (group: number, all: readonly Slide[]) =>
    JSON.stringify(slidesOf(group, all).map(({ data }) => data))
  const changed = [...cuts.keys()].filter(
    (group) => textOf(group, planned) !== textOf(group, slides),
  )
  return planned.filter(({ group }) => changed.includes(group))
}

function slidesOf(group: number, slides: readonly Slide[]): readonly Slide[] {
  return slides.filter((slide) => slide.group === group)
}

function replaceGroups(slides: readonly Slide[], others: readonly Slide[]): readonly Slide[] {
  const replaced = new Set(others.map(({ group }) => group))
  const kept = slides.filter(({ group }) => !replaced.has(group))
  return [...kept, ...others].toSorted((one, other) => one.group - other.group)
}

function unmeasured({ at }: Deck, { message, hint }: SetupError): Problem {
  return warning(
    'unmeasured',
    at,
    `The slides were not measured, their sizes are a guess: ${message}`,
    hint,
  )
}
