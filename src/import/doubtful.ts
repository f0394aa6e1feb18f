import type { DraftSection } from './draft.ts'

/** What is said on top of a draft, and in the report, where most points are likely not fit. */
export const DOUBTFUL =
  'it is told as stories, interviews and columns are: most points lean on other sentences or are not what their section comes to. Read each against its notes'

/**
 * In percent. Of articles that nothing was learned from, those below it had one point in five that was fit as it is,
 * the others more than half.
 */
const LEAST = 20

/** With fewer takeaways or sentences an article is too short to tell. */
const ENOUGH = { takeaways: 2, sentences: 20 }

/** True where the takeaways’ best points are seldom fit: low confidence is said, never hidden. */
export function isDoubtful(takeaways: readonly DraftSection[], sentenceCount: number): boolean {
  const chances = takeaways.flatMap(({ chance }) => chance ?? [])
  if (chances.length < ENOUGH.takeaways || sentenceCount < ENOUGH.sentences) return false
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length < LEAST
}
