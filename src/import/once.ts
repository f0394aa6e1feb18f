import type { DraftSection } from './draft.ts'
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

/** Where readers know who speaks, the first “we” alone is asked for: whoever names it there names it for all. */
export function askOnce(
  sections: readonly DraftSection[],
  opening: Opening,
  language: Language | undefined,
): DraftSection[] {
  if (language === undefined || !namesSpeaker(opening, language)) return [...sections]
  const first = sections.findIndex(({ remarks }) => remarks.some(asks))
  return sections.map((section, at) =>
    at <= first ? section : { ...section, remarks: section.remarks.filter((one) => !asks(one)) },
  )
}

/** Who wrote it or published it is known, or it speaks as “we” from its beginning. */
function namesSpeaker({ title, author, site, introduction }: Opening, { ours }: Language): boolean {
  return author !== undefined || site !== undefined || ours.test(`${title} ${introduction}`)
}

function asks(remark: string): boolean {
  return remark.endsWith(`: ${WHO_IS_WE}`)
}
