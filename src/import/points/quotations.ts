import { countWords } from '../words.ts'
import { findChineseSpeaker } from './chinese-speakers.ts'

/** The longest quotation that one slide shows, and the shortest that says something, in words. */
const WORDS = { least: 5, most: 45 }

/** Whole quotations, with a speaker only where "said" or its like stands between the two. */
export function findQuotations(paragraphs: readonly string[]): string[] {
  const found = paragraphs
    .flatMap((paragraph) => [...paragraph.matchAll(QUOTATION)])
    .filter(({ 0: quotation }) => isLongEnough(quotation))
    .map((match) => ({ said: wholeOf(match), speaker: speakerOf(match) }))
    .filter(({ said }) => countWords(said) <= WORDS.most)
  const best = found.find(({ speaker }) => speaker !== undefined) ?? found[0]
  if (best === undefined) return []
  const speaker = best.speaker ?? 'the article does not say clearly who spoke'
  return [`a quotation to show: ${best.said} — ${speaker}`]
}

/** Single marks that open and close are read as apostrophes inside words. */
const QUOTATION =
  /“[\p{Lu}\p{Script=Han}][^“”]+”|„\p{Lu}[^„“”]+[“”]|«\s?\p{Lu}[^«»]+»|(?<![\p{L}\d"])"\p{Lu}[^"]+"(?!\p{L})|‘\p{Lu}(?:[^‘’]|’(?=\p{L})|(?<!\p{P})’ ?(?=s ))+’(?!\p{L})|「[^「」]+」/gu

/** A word or two before “said” may be the beginning of a longer quotation. */
function isLongEnough(quotation: string): boolean {
  return countWords(quotation) >= WORDS.least
}

/** “Eleven minutes,” says Ada Moreau. “That is a lot.”: what follows in the same breath belongs to it. */
function wholeOf({ 0: quotation, index = 0, input = '' }: RegExpExecArray): string {
  const after = input.slice(index + quotation.length)
  const [, tag = '', next] = GOES_ON.exec(after) ?? []
  return next === undefined || !SAYS.test(tag) ? quotation : `${quotation} … ${next}`
}

const GOES_ON =
  /^([^“”„«»"‘「」]{2,90}?[.,:，：]\s*)(“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|"[^"]+"|‘(?:[^‘’]|’(?=\p{L}))+’)/u

const NAME = String.raw`(\p{Lu}[\p{L}’'-]+(?: (?:van|von|de|del|der|la|le))?(?: \p{Lu}(?:\.|[\p{L}’'-]+))+)`

const SAID =
  'said|says|argued|argues|warned|warns|added|adds|told|explained|explains|recalled|recalls|wrote|writes|replied|sagte|sagt|erzählt|erzählte|berichtet|berichtete|erklärt|erklärte|warnt|warnte|betonte|kritisiert|fordert|meint|meinte|betont|dit|a dit|a déclaré|a expliqué|a affirmé|a ajouté|déclare|ajoute|affirme|explique|résume|raconte|confie|dijo|dice|declaró|señaló|añadió|afirmó|aseguró|explica|explicó|contó|cuenta|resume|zegt|zei|vertelt|vertelde|aldus|meent|stelt|schrijft|schreef|waarschuwt|legt uit'

const SAYS = new RegExp(
  `(?<!\\p{L})(?:${SAID}|schrieb|escribió|a écrit|说|表示|告诉)(?!\\p{Ll})`,
  'u',
)

/** The name in "…," said Jane Doe, or in Jane Doe said: "…". */
function speakerOf({ 0: quotation, index = 0, input = '' }: RegExpExecArray): string | undefined {
  const after = input.slice(index + quotation.length)
  const before = input.slice(0, index)
  if (/\p{Script=Han}/u.test(quotation)) return findChineseSpeaker(before, after, quotation)
  // Behind a full stop “Jane Doe said …” begins another sentence, maybe about something else.
  const isOver = /\.["”“»’]$/u.test(quotation) && !after.startsWith(',')
  const behind = isOver ? null : SPEAKER_SAID.exec(after)
  const found = [SAID_BY.exec(after), behind, SPEAKER_AHEAD.exec(before)]
  return found.map((match) => match?.[1]).find((name) => name !== undefined)
}

/** “Said union president Jane Doe”, “said our technology officer, Jane Doe”, but not “said of Jane Doe” or “told Jane Doe”. */
const ROLE = String.raw`(?:(?!(?:of|to|about|against|for|on|at|by|with|in|from|near|that|de|à|von|über|zu|tegen|over|aan)\s)\p{Ll}[\p{L}’'-]*,?\s+){0,5}`
const SAID_BY = new RegExp(
  `^,?\\s*(?!told)(?:${SAID})\\s+${ROLE}${NAME}(?=[,.;:(]|\\s\\p{Ll}|$)`,
  'u',
)

/** “Their head of IT, Jane Doe,”: what somebody is, before the name. */
const OFFICE = `(?:(?:[Tt]heir|[Oo]ur|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|Der|Die|der|die|Le|La|le|la|El|el|De|de) (?:(?!(?:${SAID}) )[\\p{L}-]+ ){0,6}?[\\p{L}-]+, )?`
const SPEAKER_SAID = new RegExp(
  `^,?\\s*(?:${OFFICE}|\\p{Ll}+ )${NAME},?\\s+(?:${SAID})(?=[ ,.;]|$)`,
  'u',
)

/** “Jane Doe said on the phone: …”, where nobody else is named and nobody answers. */
const SPEAKER_AHEAD = new RegExp(
  `(?:^|[.!?]\\s+)${OFFICE}${NAME},?\\s+(?:(?:me|nous|lo|l[’']|se|nos|m[’']) ?){0,2}(?:${SAID})(?: (?!who |qui |quien |wer |and |und |et |y |en )\\p{Ll}[\\p{L}’'-]*){0,9}[,:]\\s*$`,
  'u',
)
