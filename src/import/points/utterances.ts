import { latinPattern } from './latin.ts'
import { ABBREVIATED } from './names.ts'
import { beginsSentence, QUOTED } from './quotation-marks.ts'
import { readTagBehind } from './speaker-tags.ts'
import { tellsWhoSpoke, verbLength } from './speech.ts'

/** What somebody says in one breath, with the words around it in which the speaker may be named. */
export interface Utterance {
  /** Its parts, each with its quotation marks. */
  readonly parts: readonly string[]
  /** What its paragraph says before it. */
  readonly before: string
  /** What stands behind its first part, up to the next one or to the end of the sentence. */
  readonly after: string
}

/** The quotations of a paragraph: “Eleven minutes,” says Ada Moreau. “That is a lot.” is one. */
export function readUtterances(paragraph: string): Utterance[] {
  const found = [...paragraph.matchAll(MARKED)]
  const utterances: Utterance[] = []
  for (const [at, { 0: quotation, index }] of found.entries()) {
    const last = utterances.at(-1)
    const end = index + quotation.length
    const gap = at > 0 ? gapBetween(found[at - 1], index, paragraph) : ''
    const rest = paragraph.slice(end)
    if (last !== undefined && at > 0 && goesOn(gap, last) && !hasOwnSpeaker(rest))
      utterances[utterances.length - 1] = { ...last, parts: [...last.parts, quotation] }
    else
      utterances.push({
        ...(splitInside(quotation) ?? { parts: [quotation], after: sentenceFrom(rest) }),
        before: paragraph.slice(0, index),
      })
  }
  return utterances.filter(({ parts: [first = ''] }) => beginsSentence(first))
}

/** « Je la laisse, dit-il. Ça fera de l’ombre. »: who speaks stands between its marks. */
function splitInside(quotation: string): Pick<Utterance, 'parts' | 'after'> | undefined {
  const [, open = '', said = '', close = ''] = FRENCH.exec(quotation) ?? []
  for (const { index, 0: mark } of said.matchAll(/(?:,|(?<=[?!…])) /g)) {
    const [all, tag = ''] = /^([^,.«»“”]{4,70})[,.] /.exec(said.slice(index + mark.length)) ?? []
    if (all === undefined || !isInserted(tag)) continue
    const rest = said.slice(index + mark.length + all.length)
    const parts = [said.slice(0, index), rest].map((part) => open + part + close)
    return { parts, after: `, ${tag}` }
  }
  return undefined
}

/** “Soupire le cordonnier”, “m’a-t-il répondu”: the verb comes first. */
function isInserted(tag: string): boolean {
  const isVerb = verbLength(tag) > 0 || /^(?:m[’']|lui |nous )?a-t-/.test(tag)
  return isVerb && readTagBehind(tag) !== undefined
}

const FRENCH = /^([«“]\s?)(.+?)(\s?[»”])$/

const MARKED = latinPattern(QUOTED, 'g')

function gapBetween(previous: RegExpExecArray | undefined, index: number, text: string): string {
  return previous === undefined ? '' : text.slice(previous.index + previous[0].length, index)
}

/** Who spoke is said between the parts, in one sentence, and before it nobody was named. */
function goesOn(gap: string, { parts, before }: Utterance): boolean {
  if (gap.length > LONGEST || !/[.,:;，。：]\s*$/u.test(gap)) return false
  const isOneSentence = !INNER_END.test(gap.trim().slice(0, -1))
  const isOver = /[.。]["”“»«’」]$/u.test(parts.at(-1) ?? '') && !/^[,，]/u.test(gap)
  return isOneSentence && !isOver && tellsWhoSpoke(gap) && !/[:：]\s*$/u.test(before)
}

/** “»Gibt es die noch?«, fragt Frau Paulsen”: another one answers. */
function hasOwnSpeaker(after: string): boolean {
  return readTagBehind(sentenceFrom(after)) !== undefined
}

/** In characters: a speaker with all that is said of him between two parts. */
const LONGEST = 200

const INNER_END = latinPattern(String.raw`(?<!${ABBREVIATED})[.!?]\s|[。！？]`)

/** The rest of the sentence, without a quotation in it. */
function sentenceFrom(text: string): string {
  const [own = ''] = text.slice(0, 2 * LONGEST).split(/[“„«»"「]/u)
  const end = INNER_END.exec(own)
  return end === null ? own : own.slice(0, end.index + 1)
}
