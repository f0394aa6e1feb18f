/** A paragraph as it is weighed before an article without marks is parted. */
export interface Weighed {
  /** What its best sentence is worth as a headline, in percent. */
  readonly worth: number
  readonly words: number
  /** The article itself begins something new here, with a line across. */
  readonly isBehindRule: boolean
}

/** A way to part the first paragraphs, and how good it is. */
interface Parting {
  readonly value: number
  readonly starts: readonly number[]
}

/**
 * The places where parts begin, so that each of as many parts holds a sentence that is worth much and none is
 * much longer than others. Where an article parts itself, its own parts are divided or joined, never cut across.
 */
export function partition(paragraphs: readonly Weighed[], count: number): readonly number[] {
  const rules = paragraphs.filter(({ isBehindRule }, at) => at > 0 && isBehindRule).length
  const isStart = (at: number) =>
    at === 0 || rules < count - 1 || paragraphs[at]?.isBehindRule === true
  const isWhole = (from: number, to: number) =>
    rules >= count || !paragraphs.slice(from + 1, to).some(({ isBehindRule }) => isBehindRule)
  const usual = wordsOf(paragraphs) / count
  let best: (Parting | undefined)[] = [{ value: 0, starts: [] }]
  for (let parts = 1; parts <= count; parts += 1) {
    best = paragraphs.map((_, last) =>
      bestOf(
        best.slice(0, last + 1).map((before, from) => {
          if (before === undefined || !isStart(from) || !isWhole(from, last + 1)) return undefined
          const value = before.value + weighPart(paragraphs.slice(from, last + 1), usual)
          return { value, starts: [...before.starts, from] }
        }),
      ),
    )
    best.unshift(undefined)
  }
  return best.at(-1)?.starts ?? [0]
}

function bestOf(partings: readonly (Parting | undefined)[]): Parting | undefined {
  return partings.reduce(
    (a, b) => (b !== undefined && b.value > (a?.value ?? MIN) ? b : a),
    undefined,
  )
}

const MIN = Number.NEGATIVE_INFINITY

/** What its best sentence is worth, less what it is longer or shorter than others. */
function weighPart(part: readonly Weighed[], usual: number): number {
  const best = Math.max(...part.map(({ worth }) => worth))
  return best - (BALANCE * Math.abs(wordsOf(part) - usual)) / usual
}

/** In percent: a part of twice the usual length. */
const BALANCE = 15

function wordsOf(paragraphs: readonly Weighed[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words, 0)
}
