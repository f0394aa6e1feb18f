import type { DraftSection } from './draft.ts'
import { FIRST_PERSON, WHO_SPEAKS } from './points/doubts.ts'
import type { Language } from './points/languages/language.ts'
import { WHO_IS_WE } from './points/loose-ends.ts'

/** What a deck’s first slides say of its speakers. */
export interface Opening {
  readonly title: string
  readonly author: string | undefined
  readonly site: string | undefined
  /** The prose of its introduction. */
  readonly introduction: string
}

/**
 * Where readers know who speaks, the first “we” and the first “I” alone are asked for: whoever names them there
 * names them for all.
 */
export function askOnce(
  sections: readonly DraftSection[],
  opening: Opening,
  language: Language | undefined,
): DraftSection[] {
  if (language === undefined) return [...sections]
  const known = [
    ...(namesSpeaker(opening, language.ours) ? [WHO_IS_WE] : []),
    ...(namesSpeaker(opening, FIRST_PERSON) ? [WHO_SPEAKS] : []),
  ]
  return known.reduce(withFirst, [...sections])
}

/** Who wrote it or published it is known, or it speaks so from its beginning. */
function namesSpeaker({ title, author, site, introduction }: Opening, words: RegExp): boolean {
  return author !== undefined || site !== undefined || words.test(`${title} ${introduction}`)
}

/** The same sections, with this question in the first of those that ask it. */
function withFirst(sections: readonly DraftSection[], question: string): DraftSection[] {
  const asks = (remark: string) => remark.endsWith(`: ${question}`)
  const first = sections.findIndex(({ remarks }) => remarks.some(asks))
  return sections.map((section, at) =>
    at <= first ? section : { ...section, remarks: section.remarks.filter((one) => !asks(one)) },
  )
}
