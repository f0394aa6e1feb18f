import { DOUBTFUL } from './doubtful.ts'
import type { Draft } from './draft.ts'
import { SURE_SCORE } from './families/choose.ts'
import type { Structure } from './structure.ts'

/** What an import found and left out, and what its author should look at: lines for a person. */
export function reportImport(structure: Structure, draft: Draft): string[] {
  const { family, announced, sections, removed, remarks } = structure
  const remarked = draft.sections.filter(({ remarks }) => remarks.length > 0)
  return [
    `Found ${describeParts(structure)}; marks: ${family}.`,
    ...(structure.score < SURE_SCORE
      ? ['Not sure: the article shows no clear marks of its takeaways. Check where sections begin.']
      : []),
    ...(draft.isDoubtful === true ? [`Not sure of its points: ${DOUBTFUL}.`] : []),
    ...remarks,
    ...describeSpeaker(structure),
    ...(announced !== undefined && announced !== sections.length
      ? [`The article announces ${announced}, but ${sections.length} were found.`]
      : []),
    ...(structure.title === '' ? ['The article has no title; its file’s name is used.'] : []),
    ...removed.map((line) => `Left out: “${line.slice(0, 70)}${line.length > 70 ? ' …' : ''}”`),
    ...(remarked.length > 0
      ? [
          `${remarked.length} of ${draft.sections.length} sections have a remark (<!-- check: … -->).`,
        ]
      : []),
  ]
}

/** Points of an interview are somebody’s words: whose, and where the deck says so. */
function describeSpeaker({ speakers, interviewee }: Structure): string[] {
  if (speakers === undefined) return []
  return interviewee === undefined
    ? ['An interview: it does not say clearly who answers. Name the speaker on the first slides.']
    : [`An interview: its points are the words of ${interviewee}, whom the first slides name.`]
}

function describeParts({ sections, intro, conclusion }: Structure): string {
  const parts = [sections.length === 1 ? '1 takeaway' : `${sections.length} takeaways`]
  if (intro.length > 0) parts.push('an introduction')
  if (conclusion.length > 0) parts.push('a conclusion')
  return parts.join(', ').replace(/, ([^,]*)$/, ' and $1')
}
