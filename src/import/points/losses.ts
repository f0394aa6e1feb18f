import type { Candidate } from './candidate.ts'
import { findGaps, type Gap } from './gaps.ts'
import type { Language } from './languages/language.ts'
import type { Word } from './words.ts'

/** True where what was left out is what the rest hangs on, or the rest is torn off in the middle. */
export function losesHold(candidate: Candidate, language: Language): boolean {
  if (isLed(candidate)) return true
  const last = candidate.kept.at(-1) ?? 0
  return findGaps(candidate).some(
    (gap) => gap.from > last && (isNeeded(candidate, gap) || isTorn(candidate, gap, language)),
  )
}

/** What a colon parts from the words before it. */
function isLed({ words, kept, before }: Candidate): boolean {
  const lead = words[(kept[0] ?? 0) - 1]
  return /[:：]/u.test(lead?.after ?? '') && LED_BY.test(before.trim())
}

/** “One might say: …”, “a promise: …”, “群里来了一条通知：……”: whose claim it is, or what kind, stands before the colon. */
const LED_BY = new RegExp(
  `(?<![a-zß-ɏ])(?:${[
    '(?:might|could|may) (?:say|argue|object|think)|(?:they|people|some|critics) (?:say|argue|think)|(?:objection|argument|excuse|claim|fear|hope|belief|promise|pledge|slogan|sign|notice|rumou?r|theory|idea|plan|advice)(?: (?:is|was|goes|went|ran))?',
    '(?:könnte|kann|mag|möchte|könnten) (?:man |jemand )?(?:\\S+ )?(?:sagen|meinen|einwenden|denken|glauben)|(?:Einwand|Argument|Ausrede|Behauptung|Vorwurf|Hoffnung|Versprechen|Zusage|Parole|Schild|Gerücht|Theorie|Idee|Plan|Vorurteil|Mythos)(?: (?:ist|war|lautet|lautete))?',
    "(?:pourrait|peut|pourraient) (?:\\S+ )?(?:dire|objecter|penser|croire)|(?:objection|argument|excuse|reproche|espoir|promesse|slogan|rumeur|théorie|idée|consigne|panneau)|s[’']engageai(?:t|ent) .*|promettai(?:t|ent) .*|annonçai(?:t|ent) .*",
    '(?:podría|puede|podrían) (?:\\S+ )?(?:decirse|decir|pensar|objetarse|alegarse)|(?:objeción|argumento|excusa|reproche|esperanza|promesa|lema|rumor|teoría|idea|cartel)(?: (?:es|era|fue))?',
  ].join('|')})$|(?:通知|消息|写着|写道|标语|口号|承诺|传言|说法|有人说|都说|以为|理由是)$`,
  'iu',
)

/** “Vieles widerlegt, was als gesichert gilt”, “not good enough, to rely on it”: more would be claimed without it. */
function isNeeded({ words, kept }: Candidate, { from, text }: Gap): boolean {
  const left = kept.filter((at) => at < from).map((at) => words[at]?.core)
  const end = left.slice(-5).join(' ')
  if (/^(?:was|wer|wo)(?![a-zß-ɏ])/i.test(text) && ALL.test(end)) return true
  const near = left.slice(-8).join(' ')
  return (PURPOSE.test(text) && ENOUGH.test(near)) || (RESULT.test(text) && SO.test(near))
}

const ALL =
  /(?<![a-zß-ɏ])(?:alles|vieles|nichts|etwas|manches|einiges|wenig|das|dem|dessen)(?: [a-zß-ɏ]+)?$/iu

const PURPOSE = /^(?:um|als dass|pour|afin de|para|to|om)(?![a-zß-ɏ])/iu

const ENOUGH =
  /(?<![a-zß-ɏ])(?:genug|ausreichend|zu|assez|trop|bastante|demasiado|suficiente|enough|too|genoeg|te)(?![a-zß-ɏ])/iu

const RESULT = /^(?:sodass|so dass|que|that|dat)(?![a-zß-ɏ])/iu

const SO = /(?<![a-zß-ɏ])(?:so|si|tellement|tan|zo)(?![a-zß-ɏ])/iu

/** “The pupils voted again and, to the surprise of all,”; “…, who was hurt, parried 14 shots”: the verb is gone. */
function isTorn(candidate: Candidate, gap: Gap, language: Language): boolean {
  const { text, words } = candidate
  if (OPEN.test(text)) return true
  const own = words.slice(gap.from, gap.to)
  if (own.some(({ tags }) => tags.size > 0)) return leavesRest(own)
  return gap.text.includes(',') && text.search(language.verbs) < 0 && language.tenses !== undefined
}

/** “… and, ”, “are, for the most part”: what follows the comma was put in. */
const OPEN =
  /(?<![a-zß-ɏ])(?:and|or|but|is|are|was|were|has|have|had|been), (?:for|to|in|on|at|by|with|as|of|from|after|despite|according)(?![a-zß-ɏ])[^,]*$/iu

/** “Eleven times in the month and the Dusto, which bumps into things, fourteen”: the last word or two belong to the clause before. */
function leavesRest(own: readonly Word[]): boolean {
  if (!/^(?:which|who|whose|where)$/i.test(own[0]?.core ?? '')) return false
  const comma = own.slice(0, -1).findLastIndex(({ after }) => after.includes(','))
  return comma > 0 && own.length - comma - 1 <= 2
}
