import type { Candidate } from './candidate.ts'
import { isHalf } from './frames.ts'
import { isOrder } from './grammar.ts'
import { isPair, tellsFigure } from './pairs.ts'
import type { Topic } from './topic.ts'

/**
 * What is shown together: a point alone, both halves of “X, but Y”, all steps of “do X, do Y, and do
 * Z”. Nothing where one of them is not among the candidates. A claim has the next sentence beside it that
 * tells what came of it, where that can be shown.
 */
export function unitOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  topic: Pick<Topic, 'language' | 'sentences'>,
): readonly Candidate[] {
  const { language } = topic
  if (!candidates.includes(candidate)) return []
  if (isStep(candidate)) return stepsBeside(candidate, candidates)
  if (!isHalf(candidate, language)) return [candidate, ...outcomeOf(candidate, candidates, topic)]
  const other = candidates.find((one) => isNext(one, candidate) && !isHalf(one, language))
  return other === undefined ? [] : [candidate, other]
}

/** “It is 46 %.”, below “They promised 50 %.” */
function outcomeOf(
  { at, text }: Candidate,
  candidates: readonly Candidate[],
  { sentences }: Pick<Topic, 'sentences'>,
): readonly Candidate[] {
  if (!isPair(text, sentences[at + 1] ?? '')) return []
  const outcome = candidates.find((one) => one.at === at + 1 && tellsFigure(one.text))
  return outcome === undefined ? [] : [outcome]
}

function isNext({ at, clause }: Candidate, { at: place, after }: Candidate): boolean {
  return at === place && clause !== '' && after.startsWith(clause)
}

/** “Open the taps” out of “Turn off the water, open the taps, and leave a key”. */
function isStep({ words, kept, before, after }: Candidate): boolean {
  const own = kept.flatMap((at) => words[at] ?? [])
  return (before !== '' || after !== '') && isOrder(words) && isOrder(own)
}

/** The steps of a sentence, as long as they are; nothing where one is missing. */
function stepsBeside({ at, words }: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const steps: Candidate[] = []
  for (const one of candidates) {
    const isOther =
      one.at === at && isStep(one) && steps.every(({ clause }) => clause !== one.clause)
    if (isOther) steps.push(one)
  }
  const said = steps.reduce((sum, { kept }) => sum + kept.length, 0)
  return said >= words.length - 1 ? steps : []
}
