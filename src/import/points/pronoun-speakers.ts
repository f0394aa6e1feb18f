import { findPeople, fullNameOf, namesUnknown } from './people.ts'
import { agreesWith, namesOther } from './persons.ts'
import { withoutQuotations } from './quotation-marks.ts'
import { oneOf, type People, type Speaker } from './speaker.ts'
import { lastSentence } from './speaker-tags.ts'

/**
 * Who is meant by “she said”: whom the sentence before is about, else the one person whom the paragraph
 * names, else the one of the nearest paragraph above, else whom the whole article is about.
 */
export function findPronounSpeaker(
  pronoun: string,
  { before, above }: { readonly before: string; readonly above: readonly string[] },
  people: People,
): Speaker {
  const own = withoutQuotations(before)
  const subject = subjectOf(lastSentence(own), people)
  if (subject !== undefined && agreesWith(subject, pronoun, own)) return oneOf([subject])
  const { protagonist } = people
  const others =
    protagonist !== undefined && agreesWith(protagonist, pronoun, own) ? [protagonist] : []
  if (tellsOfSomebody(own, people)) return oneOf(namedIn(own, pronoun, people))
  const near = above.toReversed().map(withoutQuotations)
  const nearest = near.find((text) => tellsOfSomebody(text, people))
  const named = nearest === undefined ? [] : namedIn(nearest, pronoun, people)
  return nearest !== undefined && named.length === 0
    ? { kind: 'unknown' }
    : oneOf([...new Set([...named, ...others])])
}

/** True where a text names somebody, or speaks of somebody without a name. */
function tellsOfSomebody(text: string, { names }: People): boolean {
  return namesOther(text) || namesUnknown(text, names) || findPeople(text, names).length > 0
}

/** Everybody in a text who could be meant; nobody where it also speaks of somebody without a name. */
function namedIn(text: string, pronoun: string, { names }: People): string[] {
  if (namesOther(text)) return []
  const fitting = findPeople(text, names).filter((name) => agreesWith(name, pronoun, text))
  return fitting.map((name) => fullNameOf(name, names))
}

/** “In the hall Delphine Rey walked on.”: whom a sentence is about that names nobody else. */
function subjectOf(sentence: string, { names }: People): string | undefined {
  const named = findPeople(sentence, names)
  const [only = ''] = named
  if (named.length !== 1 || namesOther(sentence)) return undefined
  const lead = sentence.slice(0, sentence.indexOf(only))
  return /^(?:[^,]{2,40}, )?$/u.test(lead) ? fullNameOf(only, names) : undefined
}
