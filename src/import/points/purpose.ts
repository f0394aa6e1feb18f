import { has, hasTense, isNoun } from './grammar.ts'
import type { Word } from './words.ts'

/** Without “to empty the pipes” at the end, where the noun and the verb before it do not need it. */
export function withoutPurpose(words: readonly Word[], kept: readonly number[]): number[][] {
  const own = kept.flatMap((at) => words[at] ?? [])
  const cut = own.findIndex((_, at) => startsPurpose(own, at))
  return cut < 0 ? [] : [kept.slice(0, cut)]
}

function startsPurpose(own: readonly Word[], at: number): boolean {
  const [before, to, verb] = own.slice(at - 1, at + 2)
  if (at < 4 || before === undefined || verb === undefined) return false
  if (!/^to$/i.test(to?.core ?? '') || !has(verb, 'Infinitive')) return false
  const isObject = isNoun(before) && !has(before, 'Pronoun') && !NEEDY_NOUN.test(before.core)
  const verbs = own.slice(0, at).filter((word) => has(word, 'Verb'))
  return isObject && verbs.every(({ core }) => !NEEDY_VERB.test(core)) && hasPlainRest(own, at)
}

/** No other verb with a tense behind it: what follows belongs to the purpose alone. */
function hasPlainRest(own: readonly Word[], at: number): boolean {
  return own.every((_, place) => place <= at + 1 || !hasTense(own, place))
}

/** “A plan to”, “time to”: the noun says nothing without what it is for. */
const NEEDY_NOUN =
  /^(?:plan|decision|right|attempt|effort|ability|way|need|time|chance|power|permission|reason|money|bid|move|duty|freedom|promise|pledge|proposal|offer|order|push|willingness|failure|refusal|desire|wish|tendency|opportunity|pressure|incentive|deal|agreement|intention|nothing|something|anything|everything|place|room|first|last|likely)s?$/i

/** “Asked the city to”, “took years to”: the verb says something else without it. */
const NEEDY_VERB =
  /^(?:ask|tell|told|forc|allow|help|want|expect|urg|order|requir|enabl|caus|lead|led|get|got|let|persuad|encourag|us(?:e|ed|ing)$|need|take|took|cost|tr(?:y|ied)|invit|teach|taught|warn|advis|permit|mak|made|is$|are$|was$|were$|has$|have$|had$|leav|left|driv|drove|press|push|convinc|challeng|train|prepar|set|instruct|command|believ|consider|find|found|know|knew|say|said|show|prov|promis|agre|decid|refus|fail|plan|hop|offer|threat|vow|seek|sought|continu|begin|began|start|com|came|go|went|wait|tend|seem|appear|happen)/i
