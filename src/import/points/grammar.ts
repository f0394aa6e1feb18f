import type { Word } from './words.ts'

/** True where English words have a subject before a finite verb: they can stand alone. */
export function isClause(words: readonly Word[]): boolean {
  const first = words[0]
  if (first === undefined || (isSubordinator(first) && !isSince(words))) return false
  const verbs = words.flatMap((_, at) =>
    hasTense(words, at) && !isGoverned(words, at) ? [at] : [],
  )
  const inner = words.filter((_, at) => opensInner(words, at)).length
  return verbs.length > inner && verbs.some((at) => at > 0 && hasSubject(words.slice(0, at)))
}

/** “Since 2017 the council has …” is a clause, “since the council has …” depends on one. */
function isSince([first, second]: readonly Word[]): boolean {
  if (first === undefined || second === undefined) return false
  return /^(?:since|after|before|until)$/i.test(first.core) && has(second, 'Date', 'Value')
}

/** In “can lift” and “has never been” the first verb has the tense. */
function isGoverned(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLast((word) => !has(word, 'Adverb', 'Negative'))
  return before !== undefined && has(before, 'Modal', 'Auxiliary') && before.after === ''
}

/** “Who can lift a pan”, “ovens that work”, “things I wrote”: their verb is not the clause’s own. */
function opensInner(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  if (RELATIVE.test(word.core)) return true
  if (before === undefined || before.after !== '' || !isNoun(before)) return false
  if (/^that$/i.test(word.core)) return next !== undefined && has(next, 'Verb', 'Adverb')
  const isFramed =
    isPreposition(words[0] ?? word) || TIME.test(before.core) || has(before, 'Pronoun')
  return /^(?:I|we|you|he|she|they)$/.test(word.core) && !isFramed
}

/** “Last year we built …” is a clause. */
const TIME =
  /^(?:time|moment|day|night|morning|evening|week|month|year|decade|century|spring|summer|autumn|fall|winter)s?$/i

/** Words whose verb is not the one of the clause that they stand in. */
const RELATIVE = /^(?:who|whom|whose|which|where|because|although|though|while|whereas)$/i

/** True where the words before the verb name someone or something outside a prepositional phrase. */
function hasSubject(words: readonly Word[]): boolean {
  const names = words.filter((word) => isNoun(word) || has(word, 'Pronoun', 'Value', 'There'))
  const [first] = words
  if (first !== undefined && has(first, 'Gerund')) return true
  const isAfterPhrase = first !== undefined && isPreposition(first)
  return names.length > (isAfterPhrase ? 1 : 0)
}

/** True where the word at this place is a verb that has a tense. */
export function hasTense(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !has(word, 'Verb') || isInfinitive(words, at)) return false
  if (has(word, 'Copula', 'Modal')) return !/^(?:be|been|being)$/i.test(word.core)
  if (has(word, 'Gerund', 'Participle') && !has(word, 'PastTense')) return false
  if (isNaming(words, at)) return false
  return !has(word, 'PastTense') || !isPassive(words, at)
}

/** "Shared by Democrats", but not "fell by half". */
function isPassive(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.core ?? ''
  if (!/^by$/i.test(words[at + 1]?.core ?? '')) return false
  return /(?:ed|en|wn|ght|ade|uilt|et)$/i.test(verb) && !CHANGE.test(verb)
}

/** “A volunteer called Geoff whose …” */
function isNaming(words: readonly Word[], at: number): boolean {
  const [article, noun, verb, name] = words.slice(Math.max(0, at - 2), at + 2)
  if (at < 2 || !NAMED.test(verb?.core ?? '') || noun === undefined) return false
  return /^an?$/i.test(article?.core ?? '') && isNoun(noun) && /^\p{Lu}/u.test(name?.core ?? '')
}

const NAMED = /^(?:called|named|dubbed|nicknamed|titled|entitled)$/i

/** After these verbs "by" tells how much. */
const CHANGE =
  /^(?:increased|decreased|dropped|declined|climbed|jumped|slipped|improved|advanced|widened|expanded|gained|slumped|surged|soared|plunged|tumbled|doubled)$/i

/** “Has”, “was”, “will”: a verb that is none of the nouns of a list. */
export function isHelper(word: Word | undefined): boolean {
  if (word === undefined) return false
  return (
    has(word, 'Copula', 'Auxiliary', 'Modal') ||
    /^(?:has|have|had|is|are|was|were|will|would|does|did)$/i.test(word.core)
  )
}

function isInfinitive(words: readonly Word[], at: number): boolean {
  return [at, at - 1].some((place) => /^to$/i.test(words[place]?.core ?? ''))
}

/** True for a word that makes the clause after it depend on another one. */
export function isSubordinator(word: Word): boolean {
  return /^(?:according|which|who|whom|whose|where|that|when|while|if|unless|until|because|since|although|though|whereas|as|than|after|before|once|whether|even|so that|how|why|what)$/i.test(
    word.core,
  )
}

/** True where English words can be a sentence: a clause, also with a dependent one before it. */
export function standsAlone(words: readonly Word[]): boolean {
  const first = words[0]
  if (first === undefined || isPartOfUnknown(words) || isDeedAlone(words)) return false
  if (isOrder(words)) return true
  if (!isSubordinator(first) || isSince(words)) return isClause(words)
  return words.some(({ after }, at) => {
    const rest = words.slice(at + 1)
    return after.includes(',') && (isClause(rest) || isOrder(rest))
  })
}

/** "Some received messages", “all three reported …”, “16 of them”, “two of the three did”: of whom? */
function isPartOfUnknown(words: readonly Word[]): boolean {
  const [first, second, third] = words
  if (first === undefined || second === undefined) return false
  if (
    /^(?:some|many|most|all|several|few|each|half|one|\p{N}+)$/iu.test(first.core) ||
    COUNT.test(first.core)
  ) {
    const next = COUNT.test(second.core) ? third : second
    if (next !== undefined && has(next, 'Verb')) return true
  }
  return words.some((_, at) => isShareOfUnknown(words, at))
}

/** “16 of them” without anyone before, “two of the three”. */
function isShareOfUnknown(words: readonly Word[], at: number): boolean {
  const [of, word, count, next] = words.slice(at, at + 4)
  if (!/^of$/i.test(of?.core ?? '') || word === undefined) return false
  if (/^the$/i.test(word.core))
    return COUNT.test(count?.core ?? '') && (next === undefined || has(next, 'Verb'))
  return standsForMany(word, count) && !words.slice(0, Math.max(0, at - 1)).some(isMany)
}

function standsForMany({ core }: Word, next: Word | undefined): boolean {
  if (/^those$/i.test(core))
    return (
      next === undefined || isHelper(next) || /^(?:now|also|still|already|never)$/i.test(next.core)
    )
  return /^(?:them|these)$/i.test(core) && (next === undefined || !isNoun(next))
}

function isMany(word: Word): boolean {
  return has(word, 'Plural')
}

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|others?)$/i

/** “Learned six things”, “by our estimate, and would save”: the one who did it stood elsewhere. */
function isDeedAlone(words: readonly Word[]): boolean {
  const [first] = words
  if (first === undefined) return false
  const isPast = has(first, 'PastTense') && !isNoun(first) && !has(first, 'Infinitive')
  if (isPast && words.every(({ after }) => !after.includes(','))) return true
  const joint = words.findIndex(({ core }) => /^(?:and|or|but)$/i.test(core))
  const next = words[joint + 1]
  if (joint < 1 || next === undefined || !isHelper(next)) return false
  return !words.slice(0, joint).some((_, at) => hasTense(words, at))
}

/** “State insurance commissioner Jane Doe blamed …”: a verb of the past before any comma has one. */
function hasActor(words: readonly Word[]): boolean {
  const end = words.findIndex((word) => /,/.test(word.after) || isSubordinator(word))
  const head = end < 0 ? words : words.slice(0, end + 1)
  return head.some((word, at) => at > 1 && has(word, 'PastTense', 'Copula') && hasTense(words, at))
}

/** Verbs that the tagger takes for nouns or adjectives. */
const ALSO_VERB =
  /^(?:open|light|clean|dry|empty|close|cool|warm|free|clear|watch|walk|check|set|cut|put|turn|keep|leave|plan|use|list|test|name|store|rest|train)$/i

/** "Bring a cushion for the bench", "Never seal the vents": it tells its reader what to do. */
export function isOrder(words: readonly Word[]): boolean {
  const start = /^(?:never|always|don['’]t|do not) /i.exec(words.map(({ core }) => core).join(' '))
  const [first, second] = words.slice(start?.[0].trim().split(' ').length ?? 0)
  if (first === undefined || second === undefined || hasActor(words)) return false
  if (ALSO_VERB.test(first.core) && first.after === '')
    return has(second, 'Determiner', 'Adverb') || /^(?:where|how|what|your|off)$/i.test(second.core)
  if (!has(first, 'Infinitive', 'Imperative')) return false
  return has(second, 'Determiner', 'Noun', 'Pronoun', 'Adverb') && !isPreposition(second)
}

/** True where the last word asks for another one. */
export function endsOpen(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return last === undefined || isOpenEnd(last)
}

function isOpenEnd(word: Word): boolean {
  if (isPreposition(word) || isSubordinator(word)) return true
  return (
    has(word, 'Determiner', 'Conjunction', 'Modal', 'Possessive') ||
    /^(?:and|or|but|nor|to|am|is|are|was|were|be|been|being|has|have|had|very|more|most|mostly|partly|mainly|largely|especially|particularly|chiefly|perhaps|simply|only|just|even|also|such|the|a|an|its|their|his|her)$/i.test(
      word.core,
    )
  )
}

export function isNoun(word: Word): boolean {
  return has(word, 'Noun', 'ProperNoun', 'Acronym')
}

function isPreposition(word: Word): boolean {
  return (
    has(word, 'Preposition') ||
    /^(?:of|in|on|at|by|for|with|from|about|into|over|after|before|during|under|between|among|against|through|without|within|despite|since|than)$/i.test(
      word.core,
    )
  )
}

/** “About a bus that ends before the shift does”: a phrase that no comma ends may be all there is. */
export function opensWithPhrase(words: readonly Word[]): boolean {
  return (
    words[0] !== undefined &&
    isPreposition(words[0]) &&
    words.every(({ after }) => !after.includes(','))
  )
}

/** True where the tagger gave a word one of these names. */
export function has(word: Word, ...tags: readonly string[]): boolean {
  return tags.some((tag) => word.tags.has(tag))
}
