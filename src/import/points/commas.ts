import type { Clause } from './clause.ts'
import { firstVerb, splitClauses } from './comma-clauses.ts'
import type { Language } from './languages/language.ts'
import { type Part, placesOf, splitParts, textOf } from './parts.ts'
import type { Word } from './words.ts'

/** A sentence, its main clauses, and shorter versions of them, found by commas alone. */
export function compressAtCommas(words: readonly Word[], language: Language): Clause[] {
  const parts = splitParts(words)
  const groups = splitClauses(words, parts, language)
  return (groups.length < 2 ? [parts] : [parts, ...groups])
    .flatMap((group) => [group, ...firstVerb(words, group, language)])
    .map((group) => clauseOf(words, group, language))
}

function clauseOf(words: readonly Word[], parts: readonly Part[], language: Language): Clause {
  const places = parts.flatMap(placesOf)
  const core = withoutAdditions(words, parts, language).flatMap(placesOf)
  const versions = [places, core].map((kept) =>
    withoutTies(words, withoutMarker(words, kept, language)),
  )
  return { places, core, versions }
}

/** Without brackets and additions at the end: one in the middle could be what the verb needs. */
function withoutAdditions(
  words: readonly Word[],
  parts: readonly Part[],
  language: Language,
): readonly Part[] {
  const plain = parts.filter(({ isBracketed }) => !isBracketed)
  const told = withoutInner(words, plain, language)
  const end = told.findIndex(
    (part, at) => at > 0 && language.additions.test(textOf(words, part)) && !isAsked(words, part),
  )
  if (end < 0 || !canEnd(words, told.slice(end), language)) return told
  return told.slice(0, end)
}

/** “Erfassen überhaupt, was …”: what a verb asks for is no addition. */
function isAsked(words: readonly Word[], part: Part): boolean {
  const asked = words[part.from]?.core ?? ''
  if (QUESTION.test(asked) && words.slice(0, part.from).some(({ core }) => KNOWING.test(core)))
    return true
  return /^was$/i.test(asked) && ASKING.test(words[part.from - 1]?.core ?? '')
}

/** “Wusste jeder Dritte nicht, womit …”: a question belongs to the verb of who asks it. */
const QUESTION =
  /^(?:was|wer|wem|wen|wie|wann|warum|weshalb|ob|wor?(?:mit|für|an|durch|bei|von|zu))$/i
const KNOWING =
  /^(?:weiß|wissen|wusste|wussten|fragt|fragen|fragte|fragten|offen|unklar|verrät|verriet|ahnt|ahnte|klärt)$/i

const ASKING =
  /^(?:überhaupt|genau|nicht|selbst|kaum|auch|nur|weiß|wissen|zeigt|zeigen|sagt|sagen|fragt|fragen|erfasst|erfassen|prüft|prüfen|misst|messen|sieht|sehen|versteht|verstehen|tut|tun|macht|machen|bestimmt|bestimmen|entscheidet|entscheiden|erklärt|erklären|lernt|lernen|beschreibt|beschreiben)$/i

/** “The bridge, which is old, will close”: what stands between a name and its verb. */
function withoutInner(
  words: readonly Word[],
  parts: readonly Part[],
  language: Language,
): readonly Part[] {
  const [name, , rest] = parts
  if (name === undefined || rest === undefined || parts.length > 3) return parts
  const [first = '', second = '', third = ''] = parts.map((part) => textOf(words, part))
  const isInner = CLOSED.test(second) || (ANY_ONE.test(first) && GERMAN_RELATIVE.test(second))
  const goesOn = third.search(language.verbs) === 0 || /^(?:n['’]|ne |no )/i.test(third)
  return first.search(language.verbs) < 0 && isInner && goesOn ? [name, rest] : parts
}

/** Of one among others nothing wider is claimed when what describes it is left out. */
const ANY_ONE = /^(?:eine?|zwei|drei|vier|mehrere)(?![a-zß-ɏ])/iu
const GERMAN_RELATIVE = /^(?:[a-zß-ɏ]+ )?(?:der|die|das|den|dem|denen|deren|dessen)(?![a-zß-ɏ])/iu

/** True where nothing but the addition stands at the end, and nothing there takes the rest back. */
function canEnd(words: readonly Word[], parts: readonly Part[], language: Language): boolean {
  const [first = '', ...others] = parts.map((part) => textOf(words, part))
  if (others.some((text) => language.contrasts.test(text))) return false
  return !CLOSED.test(first) || others.every((text) => language.additions.test(text))
}

/** An addition of this kind may be closed by a comma, and the main clause goes on. */
const CLOSED =
  /^(?:qui|que|dont|où|comme|notamment|y compris|quien(?:es)?|cuy[oa]s?|(?:el|la|los|las) cual(?:es)?|donde|como|incluid[oa]s|entre ell[oa]s|darunter|etwa|vor allem|zum Beispiel)(?![a-zß-ɏ])/iu

/** Without German adverbs inside it that do so: “stieg allerdings”, but “weiterfahren, allerdings nur …”. */
function withoutTies(words: readonly Word[], kept: readonly number[]): readonly number[] {
  return kept.filter((at, place) => place === 0 || !isTie(words[at], words[at - 1]))
}

function isTie(word: Word | undefined, before: Word | undefined): boolean {
  return TIE.test(word?.core ?? '') && word?.after === '' && before?.after === ''
}

const TIE = /^(?:allerdings|jedoch|hingegen|dagegen|deshalb|deswegen|daher|zudem|außerdem|indes)$/

/** Without whole words at the start that tie it to what stands before. */
function withoutMarker(
  words: readonly Word[],
  kept: readonly number[],
  language: Language,
): readonly number[] {
  const written = kept.map((at) => (words[at]?.core ?? '') + (words[at]?.after ?? ''))
  if ((kept[0] ?? 0) > 0 && language.joints.test(written.join(' '))) return kept.slice(1)
  const marker = language.markers.exec(written.join(' '))?.[0].trim() ?? ''
  const count = marker.split(/\s+/).length
  return marker !== '' && written.slice(0, count).join(' ') === marker ? kept.slice(count) : kept
}
