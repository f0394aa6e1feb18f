import { readWeights, type Weights } from './weights.ts'

/** How likely a sentence is fit to be shown, in percent, as the editors who rated articles would say. */
export interface Chances {
  /** It is understood alone, as it is. */
  readonly stands: number
  /** It tells something of what its section says. */
  readonly worth: number
  /** Both, and it needs no change. */
  readonly fit: number
  /** Both, though a word may have to be mended. */
  readonly usable: number
}

/** What tells the chances of a sentence by its features. */
export type Judge = (features: readonly string[], sentence: string) => Chances

/** The judge that goes by learned weights. */
export function judgeBy(weights: Weights): Judge {
  return (features) => {
    const stands = sumOf(features, weights.stands)
    const worth = sumOf(features, weights.worth)
    const { standsAtAll, standsAsIs, isWorth } = weights.limits
    const asIs = chanceOf(stands + standsAsIs)
    const tells = chanceOf(worth + isWorth)
    return {
      stands: percent(asIs),
      worth: percent(tells),
      fit: percent(asIs * tells),
      usable: percent(chanceOf(stands + standsAtAll) * tells),
    }
  }
}

/** The judge of the package, by the language of an article. */
export function judgeOf(lang: string): Judge {
  return judgeBy(readWeights(lang))
}

/** Whole numbers, so that the order of the features cannot matter. */
function sumOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
}

/** The logistic function of a sum of weights, which are hundredths of log-odds. */
function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum / 100))
}

/** Rounded, so that no processor’s last digit counts. */
function percent(chance: number): number {
  return Math.round(100 * chance)
}
