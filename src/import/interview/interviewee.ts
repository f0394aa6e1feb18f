import { type Block, isProse, textOf } from '../article.ts'
import type { Section } from '../structure.ts'
import { ROLE, speakerOf } from './speakers.ts'

/** What can tell whose answers an interview has. */
export interface Talk {
  /** Its title, the line below it and its introduction. */
  readonly above: readonly string[]
  readonly author: string | undefined
  readonly sections: readonly Section[]
  readonly lang: string
}

/** Whose answers an interview has, where what stands above it or a question names one person. */
export function findInterviewee({ above, author, sections, lang }: Talk): string | undefined {
  const blocks = sections.flatMap((section) => section.blocks)
  const asked = blocks.filter((block) => isProse(block) && block.voice === 'asks').map(textOf)
  const surname =
    surnameIn([...asked, ...sections.map(({ headline }) => headline)]) ?? answering(blocks)
  const names = above
    .flatMap((text) => namesIn(text, lang))
    .map((name) => withoutOccupation(name, above))
    .filter((name) => !isOf(author, name))
  if (surname !== undefined)
    return names.map((name) => upTo(name, surname)).find((name) => name !== '') ?? surname
  const introduced = names.find((name) => above.some((text) => isIntroduced(text, name)))
  return introduced ?? names.find((name) => namesAgain(above, name))
}

/** “Im Gespräch: Ada Moreau”: the line below the title of an interview that does not name who answers. */
export function introduce(name: string, lang: string): string {
  const words = WITH[lang.split('-')[0] ?? ''] ?? 'In conversation: '
  return `${words}${name}`
}

const WITH: Readonly<Record<string, string>> = {
  de: 'Im Gespräch: ',
  fr: 'Entretien avec ',
  es: 'Entrevista con ',
  it: 'Intervista: ',
  pt: 'Entrevista: ',
  nl: 'In gesprek: ',
  ja: 'インタビュー：',
  zh: '访谈：',
  ko: '인터뷰: ',
}

/** “Frau Vollmer, …”, “赵老师，…” */
function surnameIn(questions: readonly string[]): string | undefined {
  const [, name] = questions.map((text) => ADDRESS.exec(text)).find((found) => found !== null) ?? []
  return name
}

const ADDRESS =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Professor|Herr|Frau|Monsieur|Madame|Mme|Señora?|Meneer|Mevrouw|Signora?)\.? ((?:(?:van|von|de|der|den|del|du|le|la|di) )*\p{Lu}[\p{L}’'-]+)(?=\s*[,，?!.])/u

/** The name that most of the answers have before them. */
function answering(blocks: readonly Block[]): string | undefined {
  const names = blocks
    .filter((block) => !isProse(block) || block.voice === undefined)
    .flatMap((block) => speakerOf(block) ?? [])
    .filter((name) => !ROLE.test(name) && !/^[\p{Lu}. ]+$/u.test(name))
  const [first] = names
  return first !== undefined && names.every((name) => name === first) ? first : undefined
}

const PARTICLES = '(?:(?:van|von|de|der|den|ten|ter|del|du|le|la|di|da|dos|y) ){0,2}'

const FULL_NAME = new RegExp(
  `(?<![\\p{L}’'])\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: ${PARTICLES}\\p{Lu}[\\p{L}’'-]+){1,2}`,
  'gu',
)

/** Two words or three with capitals; in German, where nouns have them, two. */
function namesIn(text: string, lang: string): string[] {
  const names = [...text.matchAll(FULL_NAME)].map(([name]) => name)
  return lang.startsWith('de') ? names.map((name) => TWO_WORDS.exec(name)?.[0] ?? name) : names
}

const TWO_WORDS = new RegExp(`^\\S+ ${PARTICLES}\\S+`, 'u')

/** “Hydroloog Ada Moreau”, where “Ada Moreau” stands elsewhere without the word before it. */
function withoutOccupation(name: string, above: readonly string[]): string {
  const short = name.slice(name.indexOf(' ') + 1)
  const times = (words: string) => above.join(' ').split(words).length
  return short.includes(' ') && times(short) > times(name) ? short : name
}

function isOf(author: string | undefined, name: string): boolean {
  return author?.includes(name) === true
}

/** “Henrike Vollmer Moore” and the name “Vollmer”: the full name alone; empty for another person’s. */
function upTo(name: string, surname: string): string {
  const at = name.indexOf(` ${surname}`)
  return at < 0 ? '' : name.slice(0, at + 1 + surname.length)
}

/** “Ada Moreau (58)”, “Ada Moreau, 58, …”; or a sentence that begins with her. */
function isIntroduced(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  const begins = at === 0 || /[.!?…”’»]\s$/.test(text.slice(0, at))
  return begins || /^(?: \(\d\d\)|, \d\d,)/.test(text.slice(at + name.length))
}

/** Whether a later sentence says “Moreau” again. */
function namesAgain(above: readonly string[], name: string): boolean {
  const text = above.join(' ')
  const surname = name.split(' ').at(-1) ?? name
  return text.split(surname).length > 2
}
