import { wordSet } from './languages/language.ts'
import { latinPattern } from './latin.ts'
import { ABBREVIATED, nameAtStart } from './names.ts'
import { isSaid, isSource, verbLength } from './speech.ts'

/** What the words beside a quotation call its speaker: a name, a role, or a pronoun; an empty one where a verb stands alone. */
export interface SpeakerTag {
  readonly kind: 'name' | 'role' | 'pronoun'
  readonly text: string
}

/** A tag, and what follows it. */
interface Subject {
  readonly tag: SpeakerTag
  readonly rest: string
}

/** “…,” said Jane Doe; “…,” the union’s president, Jane Doe, told the radio; «…», dice. */
export function readTagBehind(after: string): SpeakerTag | undefined {
  const text = after.replace(/^[,，\s–—-]+/, '').replace(/^(?:se |s[’'])(?=\S+ )/, '')
  return readSubjectAndVerb(text)?.tag ?? readVerbAndSubject(text)
}

/** “Jane Doe said on the phone: …”, “Dazu sagt Jane Doe: …”, where nobody else is named and nobody answers. */
export function readTagAhead(before: string): SpeakerTag | undefined {
  const sentence = lastSentence(before)
  if (!/[,:]$/.test(sentence)) return undefined
  const own = sentence.replace(/^[^,:]{2,60}, /, '')
  for (const text of [sentence, own].map(uncapitalized)) {
    const found = readSubjectAndVerb(text)
    if (found !== undefined && LISTENED.test(found.rest)) return found.tag
  }
  return readColon(sentence) ?? readLateVerb(sentence)
}

/** Whom a sentence reports: “Jane Doe, who runs the shop, said she had never been there.” */
export function readReporter(sentence: string): SpeakerTag | undefined {
  return readSubjectAndVerb(uncapitalized(sentence))?.tag
}

/** The sentence that a text ends with. */
export function lastSentence(text: string): string {
  const ends = [...text.trimEnd().matchAll(ENDS)]
  const last = ends.at(-1)
  return text.slice(last === undefined ? 0 : last.index + last[0].length).trim()
}

const ENDS = latinPattern(String.raw`(?<!${ABBREVIATED})[.!?…]["”“»«’]?\s+`, 'g')

const PRONOUN = latinPattern(
  String.raw`^(?:he|she|they|it|I|we|you|er|sie|es|ich|wir|man|ils?|elles?|on|je|nous|él|ella|ellos|ellas|yo|hij|ze|zij|ik|wij)(?!\p{L})|^j['’]`,
)

/** What a role begins with: “the”, “a”, “her”. */
const ARTICLE =
  "(?:(?:the|an?|one|another|his|her|their|its|our|my|der|die|das|eine?|ihre?|seine?|unsere?|meine?|les?|la|une?|leurs?|son|sa|notre|mon|ma|el|una|su|mi|nuestr[oa]|de|het|een|zijn|haar|hun|onze|mijn)\\s|l['’])"

/** Words between a role and its name that begin something else. */
const OTHERS = wordSet(
  'of to about against for on at by with in from near that which à de del du des aus d von über zu tegen over aan and but und et y en who qui quien wie wer',
)

/** The name that a text begins with, with or without what somebody is before it: “union president ”, “la concejala de Obras, ”. */
function readName(text: string): Subject | undefined {
  for (const [role, pattern] of ROLES) {
    const ahead = pattern.exec(text)?.[0]
    const isRole = ahead?.split(/[\s,]+/).every((word) => !isOther(word, role)) === true
    const name = isRole ? nameAtStart(text.slice(ahead?.length)) : undefined
    if (ahead !== undefined && name !== undefined) return subjectOf(text, ahead, name)
  }
  return undefined
}

function isOther(word: string, role: string): boolean {
  return isSaid(word) || (role === 'plain' && OTHERS.has(word))
}

function subjectOf(text: string, ahead: string, name: string): Subject {
  const rest = text.slice(ahead.length + name.length)
  const isNoun = !/\s/.test(name) && GERMAN_ARTICLE.test(ahead)
  return {
    tag: isNoun ? { kind: 'role', text: ahead + name } : { kind: 'name', text: name },
    // “Their head of IT, Marta Kovacs, wrote”: the comma closes what was opened before the name.
    rest: ahead.includes(', ') ? rest.replace(/^,/, '') : rest,
  }
}

/** “The union’s president, ”; “Dellwood’s director, ”; “union president ”; nothing. */
const ROLES = [
  [
    'closed',
    latinPattern(String.raw`^(?:\p{Lu}\p{L}+[’']s\s)?${ARTICLE}[^,.;:“”„«»"]{2,70},\s(?=\p{Lu})`),
  ],
  ['closed', latinPattern(String.raw`^\p{Lu}\p{L}+[’']s\s[^,.;:“”„«»"]{2,50},\s(?=\p{Lu})`)],
  ['plain', latinPattern(String.raw`^(?:\p{Ll}[\p{L}’'-]*,?\s){1,5}(?=\p{Lu})`)],
  ['none', /^/],
] as const

/** “Meine Tochter”, “der Anwalt”: one German noun behind an article is no name. */
const GERMAN_ARTICLE = /^(?:der|die|das|eine?|meine?|ihre?|seine?|unsere?)\s/

function readPronoun(text: string): Subject | undefined {
  const pronoun = PRONOUN.exec(text)?.[0]
  if (pronoun === undefined) return undefined
  return { tag: { kind: 'pronoun', text: pronoun }, rest: text.slice(pronoun.length) }
}

/** Who somebody is, behind the name. */
const TOLD_OF = /^(?:,\s[^.;:“”„«»"]{2,90}?,|\s\([^()]{1,40}\))(?=\s)/

const MANNER = latinPattern(String.raw`^\s(?:(?:\p{Ll}+ly|then|later|also|once|ya|nunca)\s)?`)

/** What follows a verb of saying, right behind its subject or behind what is told of that; undefined without one. */
function afterVerb(text: string, mayTell: boolean): string | undefined {
  const told = mayTell ? [...tellings(text), ''] : ['']
  for (const between of told) {
    const rest = text.slice(between.length).replace(MANNER, '')
    const length = rest === text.slice(between.length) ? 0 : verbLength(rest)
    if (length > 0) return rest.slice(length)
  }
  return undefined
}

/** “, who runs the shop,” and longer ones: the verb stands behind any of the commas. */
function tellings(text: string): string[] {
  const first = TOLD_OF.exec(text)?.[0]
  if (first === undefined) return []
  const own = /^[^.;:“”„«»"]*/.exec(text)?.[0] ?? ''
  const ends = [...own.matchAll(/,(?=\s)/g)].map(({ index }) => index + 1).filter((end) => end > 2)
  return [first, ...ends.filter((end) => end <= LONGEST).map((end) => text.slice(0, end))]
}

/** In characters: what is told of somebody between name and verb. */
const LONGEST = 92

/** The subject of a verb of saying, and what follows that verb. */
function readSubjectAndVerb(text: string): Subject | undefined {
  const pronoun = readPronoun(text)
  const name = readName(text)
  for (const subject of [pronoun, name]) {
    const rest = subject && afterVerb(subject.rest, subject === name)
    if (subject !== undefined && rest !== undefined) return { tag: subject.tag, rest }
  }
  return readActingRole(text)
}

/** “The association’s chairman said” */
function readActingRole(text: string): Subject | undefined {
  const [article] = BEGINS_ROLE.exec(text) ?? []
  if (article === undefined) return undefined
  const spaces = [...text.slice(0, LONGEST).matchAll(/\s/g)].map(({ index }) => index)
  for (const at of spaces.slice(0, 8)) {
    const role = text.slice(0, at)
    if (role.length < article.length || /[,.;:“”„«»"()]/.test(role)) continue
    const length = verbLength(text.slice(at + 1))
    if (length > 0) return { tag: { kind: 'role', text: role }, rest: text.slice(at + 1 + length) }
  }
  return undefined
}

const BEGINS_ROLE = latinPattern(`^${ARTICLE}`)

/** “A-t-elle dit”, “jure-t-elle”, “dit-il” */
const INVERTED = latinPattern(
  String.raw`^(?:nous |[ms]['’]|lui )?\p{Ll}+-(?:t-)?(il|elle)(?!\p{L})`,
)

/** Behind a verb: how and when, before its subject. */
const LATER = latinPattern(
  String.raw`^\s(?:(?:\p{Ll}+(?:ly|end|ment|mente)|dazu|hinterher|später|dann|me|mij|ons|mir|uns|ihm|ihr|lundi|mardi|mercredi|jeudi|vendredi|hier|ayer|gisteren)\s)?`,
)

function readVerbAndSubject(text: string): SpeakerTag | undefined {
  const inverted = INVERTED.exec(text)?.[1]
  if (inverted !== undefined) return { kind: 'pronoun', text: inverted }
  const [word = ''] = FIRST_WORD.exec(text) ?? []
  // “Told Jane Doe” names a listener.
  if (/^(?:told|tells)$/.test(word)) return undefined
  const length = verbLength(text) || (isSource(word) ? word.length : 0)
  if (length === 0) return readAnyVerb(text, word)
  const subject = text.slice(length).replace(LATER, '')
  const tag = readPronoun(subject)?.tag ?? readName(subject)?.tag ?? readRole(subject)
  if (tag !== undefined) return tag
  const isAlone = /^\s*(?:$|[,.;:]|(?:y|sin|con|mientras|antes)\s)/.test(text.slice(length))
  return isAlone && !isSource(word) ? { kind: 'pronoun', text: '' } : undefined
}

const FIRST_WORD = latinPattern(String.raw`^\p{Ll}+`)

/** “…», zanja Jane Doe”: right behind a quotation any word but these before a full name or a role is a verb. */
function readAnyVerb(text: string, word: string): SpeakerTag | undefined {
  if (word.length < 3 || OTHERS.has(word) || NO_VERBS.has(word)) return undefined
  if (!text.startsWith(`${word} `)) return undefined
  const tag = readName(text.slice(word.length + 1))?.tag ?? readRole(text.slice(word.length + 1))
  return tag?.text.includes(' ') === true ? tag : undefined
}

const NO_VERBS = wordSet(
  [
    'told tells so as but then while when where what if than or nor after before since because until like is was were are the an his her its their our my',
    'lautet lautete heißt hieß steht stand klingt und aber als wie da wo oder nach vor für ob wenn dass war ist der die das den dem',
    'mais ou où comme car que quand si pour par sur chez dans avec de du des après avant selon le la les un une son sa',
    'pero como cuando donde porque para por con sin sobre según tras desde hasta el los las una su sus',
    'maar of toen waar want dat om naar voor bij met uit op in het een',
  ].join(' '),
)

const TIMES = wordSet(
  'día semana mes año mañana tarde day week month year night morning evening jour semaine mois année matin soir dag maand Tag Woche Monat Jahr Abend Morgen',
)

/** “The mayor” at the start of a text, up to the next mark or verb; “the other day” is nobody. */
function readRole(text: string): SpeakerTag | undefined {
  const [all, article] = ROLE_ALONE.exec(text) ?? []
  if (all === undefined || article === undefined) return undefined
  const words = all.slice(article.length).split(/\s/)
  const end = words.findIndex((word) => isSaid(word) || ENDS_ROLE.has(word))
  const own = end < 0 ? words : words.slice(0, end)
  if (own.length === 0 || own.slice(0, 2).some((word) => TIMES.has(word))) return undefined
  return { kind: 'role', text: article + own.join(' ') }
}

const ROLE_ALONE = new RegExp(
  String.raw`^(${ARTICLE})[^\s,.;:“”„«»"()]+(?:\s[^\s,.;:“”„«»"()]+){0,6}`,
)

/** What begins a relative clause, or belongs to the verb: “geeft een oud-staflid toe”. */
const ENDS_ROLE = wordSet('who qui que die wie quien toe uit zu ein hinzu nach')

/** To whom, where and how it was said: nobody who answers. */
const LISTENED = latinPattern(
  String.raw`^(?: (?!who |qui |quien |wer |wie |and |und |et |y |en )\p{Ll}[\p{L}’'-]*){0,9}\s*[,:]$`,
)

/** “Jane Doe: …” */
function readColon(sentence: string): SpeakerTag | undefined {
  const name = nameAtStart(sentence)
  if (name?.includes(' ') !== true) return undefined
  return /^(?:\s\([^()]{1,40}\))?:$/.test(sentence.slice(name.length))
    ? { kind: 'name', text: name }
    : undefined
}

/** “Dazu sagt Jane Doe: …” */
function readLateVerb(sentence: string): SpeakerTag | undefined {
  const spaces = [...sentence.matchAll(/(?<=^[^,:“”„«»"]+)\s/g)].map(({ index }) => index + 1)
  const at = spaces.slice(0, 8).find((index) => verbLength(sentence.slice(index)) > 0)
  const tag = at === undefined ? undefined : readVerbAndSubject(sentence.slice(at))
  if (tag === undefined) return undefined
  const end = sentence.slice(sentence.lastIndexOf(tag.text) + tag.text.length)
  return /^\s*[,:]$/.test(end) ? tag : undefined
}

/** “The mayor” as within a sentence; a name stays. */
function uncapitalized(sentence: string): string {
  const lower = sentence.charAt(0).toLowerCase() + sentence.slice(1)
  const isPlain = !/^I\s/.test(sentence) && (PRONOUN.test(lower) || BEGINS_ROLE.test(lower))
  return isPlain ? lower : sentence
}
