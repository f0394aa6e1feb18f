import { type Candidate, listCandidates } from './points/candidate.ts'
import { doubtsOf, WHO_SPEAKS } from './points/doubts.ts'
import { passesGates } from './points/gates.ts'
import { judgeSentence } from './points/judge-sentence.ts'
import { languageOf } from './points/languages/languages.ts'
import { wordsIn } from './points/length.ts'
import { scoreCandidate } from './points/score.ts'
import { splitSentences } from './points/sentences.ts'
import type { Speech } from './points/tagger.ts'
import { findTopic, type Topic } from './points/topic.ts'
import { isInOnePiece, leansOnOthers } from './prose-headline.ts'

/** A sentence above a part of plain prose, and what is doubtful about it. */
export interface PartHeadline {
  readonly text: string
  readonly doubts: readonly string[]
}

/** What a sentence has to be worth, in percent, to be a headline, and what each doubt takes from that. */
export const WORTH_OF_HEADLINE = 18
const DOUBT = 8

/** Longer than other headlines: the whole sentence is all that says what its part comes to. */
const MAX_WORDS = 18

/** More sentences are a chapter. */
const MAX_SENTENCES = 80

/** The best sentence of a part of plain prose, wherever it stands; undefined where none is worth it. */
export function findPartHeadline(
  paragraphs: readonly string[],
  speech: Speech,
): PartHeadline | undefined {
  const { lang, tag, manner = [] } = speech
  const told = paragraphs.map((paragraph) => splitSentences(paragraph, lang))
  const sentences = told.flat().slice(0, MAX_SENTENCES)
  const topic = findTopic('', sentences, {
    ...{ language: languageOf(lang), manner },
    paragraphs: told.flatMap((own, number) => own.map(() => number)),
  })
  const [best] = listCandidates(sentences.map(withoutLong), lang, tag)
    .filter((one) => passesGates(one, lang) && isInOnePiece(one) && mayBeHeadline(one.text))
    .map((candidate) => weigh(candidate, topic, speech))
    .filter(({ doubts, worth }) => !doubts.includes(WHO_SPEAKS) && worth >= WORTH_OF_HEADLINE)
    .sort((a, b) => b.worth - a.worth)
  return best
}

/** To tag words takes longest, and of a very long sentence no piece is left that says what it says. */
function withoutLong(sentence: string): string {
  return wordsIn(sentence) > 3 * MAX_WORDS ? '' : sentence
}

/** Whether a sentence is short enough, and needs no other one. */
export function mayBeHeadline(text: string): boolean {
  return wordsIn(text) <= MAX_WORDS && !leansOnOthers(text) && !/[?？]/u.test(text)
}

function weigh(candidate: Candidate, topic: Topic, speech: Speech) {
  const doubts = doubtsOf(candidate, topic)
  const chances = judgeSentence(candidate.at, topic, speech)
  const worth = scoreCandidate(candidate, topic, chances) - DOUBT * doubts.length
  return { text: candidate.text, doubts, worth }
}
