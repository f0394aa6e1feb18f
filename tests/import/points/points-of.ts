import { listCandidates } from '../../../src/import/points/candidate.ts'
import { passesGates } from '../../../src/import/points/gates.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'

const tag = await loadTagger('en')

/** What could be shown of an English sentence. */
export function pointsOf(sentence: string): string[] {
  return listCandidates([sentence], 'en', tag)
    .filter((candidate) => passesGates(candidate, 'en'))
    .map(({ text }) => text)
}
