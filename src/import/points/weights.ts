import { LEARNED } from './learned.ts'

/** What features weigh, in hundredths of log-odds. */
export interface Weights {
  readonly stands: ReadonlyMap<string, number>
  readonly worth: ReadonlyMap<string, number>
  /** What is added to a sum for each degree of a rating. */
  readonly limits: {
    readonly standsAtAll: number
    readonly standsAsIs: number
    readonly isWorth: number
  }
}

/** The learned weights that hold for all languages, and those of the words of one. */
export function readWeights(lang: string, learned: Learned = LEARNED): Weights {
  const code = lang.split('-')[0] ?? ''
  const lines = [...linesOf(learned.features), ...linesOf(learned.words[code] ?? '')]
  return {
    stands: new Map(lines.map(([name, stands]) => [name, stands])),
    worth: new Map(lines.map(([name, , worth]) => [name, worth])),
    limits: learned.limits,
  }
}

/** What `npm run train` writes: lines of a name and its two weights. */
export interface Learned {
  readonly limits: Weights['limits']
  readonly features: string
  readonly words: Readonly<Record<string, string>>
}

function linesOf(table: string): (readonly [name: string, stands: number, worth: number])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [stands = '', worth = '', ...name] = line.split(' ')
      return [name.join(' '), Number(stands), Number(worth)]
    })
}
