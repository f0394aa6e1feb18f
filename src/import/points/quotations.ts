import { countWords } from '../words.ts'
import { readPeople } from './people.ts'
import type { People, Speaker } from './speaker.ts'
import { speakerOf } from './speakers.ts'
import { tellsWhoSpoke } from './speech.ts'
import { readUtterances, type Utterance } from './utterances.ts'

/** The longest quotation that one slide shows, and the shortest that says something, in words. */
const WORDS = { least: 5, most: 45 }

/** A whole quotation, with its speaker only where the words beside it say who that is; `people` are the article’s. */
export function findQuotations(
  paragraphs: readonly string[],
  people: People = readPeople(paragraphs.join('\n')),
): string[] {
  const found = paragraphs
    .flatMap((paragraph, at) =>
      readUtterances(paragraph).map((utterance) => ({
        said: writeUtterance(utterance),
        isEmbedded: isEmbedded(utterance),
        speaker: speakerOf(utterance, { above: paragraphs.slice(0, at), people }),
      })),
    )
    .filter(({ said, speaker, isEmbedded }) => {
      if (speaker.kind === 'author' || (isEmbedded && speaker.kind === 'unknown')) return false
      return isRightLength(said)
    })
  const best =
    found.find(({ speaker }) => speaker.kind === 'name') ??
    found.find(({ speaker }) => speaker.kind === 'role') ??
    found[0]
  return best === undefined ? [] : [`a quotation to show: ${best.said} — ${nameOf(best.speaker)}`]
}

/** A word or two before “said” may be the beginning of a longer quotation. */
function isRightLength(said: string): boolean {
  const words = countWords(said)
  return words >= WORDS.least && words <= WORDS.most
}

/** “The label ‘Mind the step’ has gone”: a part of a sentence, which nobody is told to have said. */
function isEmbedded({ before, after }: Utterance): boolean {
  return !/(?:^|[.!?:,;。！？：，…]["”“»«’]?)\s*$/u.test(before) && !tellsWhoSpoke(after)
}

/** What was left out between its parts is who spoke. */
function writeUtterance({ parts }: Utterance): string {
  return parts.join(' … ')
}

function nameOf(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'name':
      return speaker.name
    case 'role':
      return `“${speaker.role}”: name who that is`
    case 'either':
      return `${UNCLEAR}: ${speaker.names.join(' or ')}?`
    default:
      return UNCLEAR
  }
}

const UNCLEAR = 'the article does not say clearly who spoke'
