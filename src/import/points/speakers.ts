import { findChineseSpeaker } from './chinese-speakers.ts'
import { latinPattern } from './latin.ts'
import { findPeople, fullNameOf } from './people.ts'
import { namesOther } from './persons.ts'
import { findPronounSpeaker } from './pronoun-speakers.ts'
import { withoutQuotations } from './quotation-marks.ts'
import { oneOf, type People, type Speaker } from './speaker.ts'
import { lastSentence, readReporter, readTagAhead, readTagBehind } from './speaker-tags.ts'
import type { Utterance } from './utterances.ts'

/** Where an utterance stands: the paragraphs of its section above its own, and the people of the article. */
export interface Surroundings {
  readonly above: readonly string[]
  readonly people: People
}

/** Who said it, as the words beside it tell. */
export function speakerOf(utterance: Utterance, surroundings: Surroundings): Speaker {
  const { parts, before, after } = utterance
  const { above, people } = surroundings
  if (/\p{Script=Han}/u.test(parts[0] ?? '')) return findChineseSpeaker(utterance, above, people)
  const tag = (isOver(utterance) ? undefined : readTagBehind(after)) ?? readTagAhead(before)
  if (tag === undefined) return goesOnFrom(before, people)
  if (tag.kind === 'name') return oneOf([fullNameOf(tag.text, people.names)])
  if (tag.kind === 'role') return { kind: 'role', role: tag.text }
  if (AUTHOR.test(tag.text)) return { kind: 'author' }
  return findPronounSpeaker(tag.text, { before, above }, people)
}

const AUTHOR = /^(?:I|we|ich|wir|je|j['’]|nous|yo|ik|wij)$/u

/** Behind a full stop “Jane Doe said …” begins another sentence, maybe about something else. */
function isOver({ parts: [first = ''], after }: Utterance): boolean {
  return /\.["”“»«’]$/u.test(first) && !after.startsWith(',')
}

/** “Ada Moreau said she had never seen it. “You could lose a dog down there.””: the same person goes on. */
function goesOnFrom(before: string, { names }: People): Speaker {
  const plain = withoutQuotations(before).trim()
  const sentence = lastSentence(plain)
  const named = findPeople(plain, names)
  if (named.length !== 1 || namesOther(plain)) return { kind: 'unknown' }
  const isTold = /[.!?]$/u.test(plain)
    ? [readReporter(sentence), readTagBehind(/, [^,]*$/.exec(sentence)?.[0] ?? '')].some(
        (tag) => tag?.kind === 'name',
      )
    : LEADS_TO_ONE.test(sentence) && findPeople(sentence, names).length === 1
  return isTold ? oneOf(named.map((name) => fullNameOf(name, names))) : { kind: 'unknown' }
}

/** “Ada Moreau sought no excuses: “…””, and nobody else is in that sentence. */
const LEADS_TO_ONE = latinPattern(
  String.raw`^(?!.*(?<!\p{L})(?:he|she|they|I|we|er|sie|ich|wir|ils?|elles?|on|je|nous|él|ella|me|hij|zij|ze|ik|about|against|to|über|gegen|zu|an|sobre|contre|sur|over|tegen|aan|that|which|who) ).*:$`,
  'i',
)
