import { readDate } from './dates.ts'
import { countWords } from './words.ts'

/** Who wrote an article, and when, as a line of it says. */
export interface Byline {
  readonly author?: string
  readonly date?: string
}

/** `By Ada Author | 14 May 2026 · 5 min read`: who and when, where a short line says only that. */
export function readByline(text: string): Byline {
  if (countWords(text) > 20 || text.length > 160) return {}
  const parts = partsOf(plainOf(text))
  const date = parts.map(readDate).find((found) => found !== undefined)
  const undated = parts.map(withoutDate).filter((part) => part !== '')
  const named = undated.map((part) => BY.exec(part)?.[1]).find((name) => name !== undefined)
  // Beside a date and nothing else, a name needs no “by”.
  const names = date === undefined ? [] : undated.filter((part) => NAME_ALONE.test(part))
  const people = names.filter((name) => name.includes(' '))
  const alone =
    people.find((name) => !/^(?:The|Der|Die|Das|Le|La|El) /.test(name)) ?? people[0] ?? names[0]
  const author = named ?? alone
  return {
    ...(author === undefined ? {} : { author: author.trim().replace(PLACE_BEHIND, '') }),
    ...(date === undefined ? {} : { date }),
  }
}

/** What a line says beside who and when: “首发于《南风》”, “Fotos: Karla Wied”. */
export function restOfByline(text: string): string[] {
  return partsOf(plainOf(text)).filter(
    (part) => readDate(part) === undefined && !BY.test(part) && !NAME_ALONE.test(part),
  )
}

/** A byline without what its people do. */
function plainOf(text: string): string {
  return plainOccupation(withoutDuration(text))
    .replace(ROLE_BEHIND, '$1')
    .replace(DESK_BEHIND, '$1')
    .replace(ROLES_BETWEEN, withoutRoles)
}

/** “7 min read”, “Lesezeit: 5 Min.”: how long it takes to read, and what the page says of its day. */
function withoutDuration(text: string): string {
  return text.replace(DURATION, ' | ').replace(OCCUPATION, ' | ').trim()
}

const DURATION =
  /[\s|·•,–—-]*(?:(?:(?:temps de lecture|tiempo de lectura|lesezeit|reading time)\s*:?\s*)(?:ca\. )?\d+\s?(?:min(?:uten?|utos?|utes?)?\.?)|(?<!\d)\d+[\s-]?min(?:ute)?s?\.? (?:read|lesezeit|de lecture|de lectura)|(?:zuletzt |last )?(?:stand|aktualisiert|updated|mis à jour|actualizado)\s*:?(?= *(?:le |on |am |el )?\d))/giu

/** “Ada Moreau, transport correspondent 14 March”: what the author is, behind the name. */
const OCCUPATION =
  /(?<=\p{Lu}\p{L}+),? (?:(?:our|the|chief|senior|deputy|head of|\p{Ll}+) ){0,3}(?:correspondent|editor|reporter|columnist|writer|analyst|economist|engineer|Korrespondent(?:in)?|Redakteur(?:in)?|journaliste|redactora?|corresponsal)(?!\p{L})/gu

/** “Ada Moreau, Leeds”: where it was written is no part of a name. */
const PLACE_BEHIND =
  /(?<=^\p{Lu}\S* (?:\S+ )*\S+), (?!(?:Jr|Sr|PhD|MD|MBA|MP|II|III)\b)\p{Lu}[\p{L}-]+$/u

/** A name that is all that a text says, where a page marks it as its author’s. */
export function readName(text: string): string | undefined {
  const isFull = / /.test(text) && text.length <= 60 && !/^(?:About|More|The) /.test(text)
  return isFull && NAME_ALONE.test(text) ? text : undefined
}

/** Whether a line says who or when. */
export function isByline({ author, date }: Byline): boolean {
  return author !== undefined || date !== undefined
}

/** “Report by Janet Pryce, Clerk to the Committee”: what the author is, in any words, behind “by”. */
const ROLE_BEHIND =
  /^((?:\S+ ){0,2}(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+), (?:\p{Ll}[\p{L}-]+|\p{Lu}\p{L}+ (?:to|of|at|for|der|des|für|bei|du|de|del))(?: [^,.\d|·•]{1,50})?$/u

/** “Written by Ada Moreau and Tom Voss, Platform Security” */
const DESK_BEHIND =
  /^((?:\S+ ){0,2}(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i) (?:\p{Lu}\S* ){1,3}(?:and|und|et|y|en|e) (?:\p{Lu}\S* ){0,2}\p{Lu}[\p{L}’'-]+), \p{Lu}[^,.\d]{2,50}$/u

/** “Par Ada Moreau, secrétaire de section, et Tom Voss, trésorier” */
const ROLES_BETWEEN =
  /^(?:\S+ )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i) \p{Lu}.*, (?:and|und|et|y|en|e) \p{Lu}.*$/u

function withoutRoles(line: string): string {
  return line
    .replace(/, (?!(?:and|und|et|y|en|e) )\p{Ll}[^,\d]*(?=, (?:and|und|et|y|en|e) |$)/gu, '')
    .replace(/, (?=(?:and|und|et|y|en|e) )/u, ' ')
}

/** “文/本报记者 李明 通讯员 王芳”: the name behind what its bearer does, as “文：李明”. */
function plainOccupation(text: string): string {
  const plain = text.replace(CHINESE_OCCUPATION, '文：')
  return plain === text || /摄影?[）)。]?$/u.test(text)
    ? text
    : plain.replace(CHINESE_OTHERS, '').replace(/[）)]$/u, '')
}

const CHINESE_OCCUPATION =
  /^[（(]?(?:(?:图\s*[、/／]?\s*)?文字?\s*[/／|｜丨:：]\s*(?:本[报刊网台]|新华社|特约|首席|实习|见习)*(?:记者|撰稿人?|主笔|评论员|作者)?\s*[:：]?|(?:文\s+)?(?:本[报刊网台]|新华社|特约|首席|实习|见习)+(?:记者|撰稿人?|主笔|评论员)\s*[:：]?|(?:记者|撰文|撰稿人?|采写|主笔|作者)(?:\s*[:：/／|｜丨]|(?=\s)))\s*/u

/** Who helped, behind the name. */
const CHINESE_OTHERS =
  /\s*(?:通讯员|实习生|摄影|图片|编辑|责编|责任编辑|校对|报道|整理)[\p{Lo}\s:：]*(?=$|\d|[）)])/u

/** “程一鸣 一家软件公司的运营负责人”: a Chinese name before what its bearer does, where a page marks it. */
export function readMarkedName(text: string): string | undefined {
  const behind = text.length <= 40 && !/[。，！？]/u.test(text)
  return (behind ? CHINESE_NAME.exec(text)?.[0] : undefined) ?? readName(text)
}

const CHINESE_NAME =
  /^(?!作者|记者|编辑|来源|关于|发布|更新)\p{Script=Han}{2,4}(?= \p{Script=Han}{5,})/u

const PARTICLE = '(?:von|van|de|der|den|da|del|di|la|le|and|und|et|y|e|&)'

const NAME = `\\p{Lu}[\\p{L}’'.-]*(?:,? (?:\\p{Lu}[\\p{L}’'.-]*|${PARTICLE})){0,6}`

/** A name in scripts without capitals. */
const UNCASED_NAME = '[\\p{Lo}・· ]{2,16}'

const BY_WORDS = [
  '(?:(?:(?:[Ww]ords|[Rr]eport|[Cc]olumn|[Ee]ssay|[Rr]eview|[Oo]pinion|[Cc]omment|[Ff]eature|[Ss]tory|[Aa]nalysis|[Ii]nterview|[Ww]ritten|[Pp]osted|[Pp]ublished|[Ss]ubmitted|[Rr]eported|[Aa]rticle) )?(?:[Bb]y|BY)|Authors?|[Ww]ords(?=\\s*:)|[Pp]repared by|[Cc]ompiled by)',
  '(?:(?:[Gg]eschrieben |[Vv]erfasst |[Vv]eröffentlicht |[Gg]espeichert |(?:[Ee]ine?n? )?(?:Beitrag|Kommentar|Gastbeitrag|Kolumne|Glosse|Essay|Bericht|Reportage|Analyse) )?[Vv]on|Autor(?:in)?|Text|Interview(?=\\s*:)|(?:Das )?Interview führten?|Protokoll(?=\\s*:))',
  '(?:(?:[Pp]ublié |[ÉéEe]crit |[Rr]édigé |[Pp]ropos recueillis |[Rr]ecueillis? |(?:[Uu]ne )?(?:[Cc]hronique|[Rr]eportage|[Ee]nquête|[Aa]nalyse|[Tt]ribune) )?[Pp]ar|(?:Une? )?(?:Enquête|Reportage|Chronique|Tribune|Entretien) de|Auteure?|Auteurs)',
  '(?:(?:[Ee]nviado |[Pp]ublicado |[Ee]scrito |[Uu]na entrevista de |(?:[Uu]na? )?(?:[Cc]rónica|[Rr]eportaje|[Cc]olumna|[Aa]nálisis|[Oo]pinión) )?[Pp]or|Entrevista(?=\\s*:)|Autora?)',
  // “Facilitation notes by Ada Moreau”, and nothing else.
  '(?:\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? (?:by|von|par|por|di)(?= \\p{Lu}\\S* \\p{Lu}\\S*$))',
  '(?:[Dd]i|[Dd]oor|作者|文|著者|執筆|글|بقلم)',
].join('|')

const BY = new RegExp(`^(?:${BY_WORDS})(?:\\s*[:：/／]\\s*|\\s+)(${NAME}|${UNCASED_NAME})$`, 'u')

const NAME_ALONE = new RegExp(`^(?:${NAME}|${UNCASED_NAME})$`, 'u')

/** “Posted by Ada Author on 14 May 2026” */
const BEFORE_DAY = new RegExp(
  `(?<=^(?:${BY_WORDS}).*)\\s+(?=(?:on|am|el|le)\\s[^\\d]{0,12}\\d)`,
  'u',
)

/** Between who and when: a mark, a “by” behind the date, or a date behind the name. */
const BYLINE_MARK =
  /\.\s+(?=(?:[Pp]repared|[Ww]ritten|[Cc]ompiled) by |[Vv]ersi[oó]n|[Ff]assung|[Vv]ersie)|\s*[|•·]\s*|\s+[–—]\s+|,\s+(?=(?:by|von|par|por|di|door)\s\p{Lu})|(?<=\d)\s+(?=(?:by|von|par|por|di|door)\s\p{Lu})|\s+(?=(?:图片?|摄影|编辑|插图|责编)\s*[:：])|\s+(?=\d{4}\s*[年년])|(?<=\p{Lo})\s+(?=\d{4}-\d{1,2}-\d{1,2})|(?<=\d:\d{2})\s+(?=\p{Lo})/u

function partsOf(text: string): string[] {
  return text
    .split(BYLINE_MARK)
    .flatMap((part) => part.split(BEFORE_DAY))
    .flatMap(splitNameAndDate)
    .filter((part) => part !== '')
}

/** “Ada Moreau, 14 May 2026” */
function splitNameAndDate(part: string): string[] {
  const [, name = '', rest = ''] = /^([^,]+),\s+(.+)$/.exec(part) ?? []
  if (readDate(rest) === undefined) return [part]
  // “Patient newsletter, November 2025”
  // “Institut für Raumforschung, Juni 2025”: no place is written with a month alone.
  const isIssue = ISSUE.test(name) || !/\d{1,2}\D+\d{4}|\d{4}-/.test(rest)
  return isFullName(name) ? [name, rest] : isIssue ? [rest] : [part]
}

/** What an issue is called: a word or two that are no names. */
const ISSUE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}$/u

/** “Ada Moreau, 14 May 2026”, but not “New York, 14 May 2026”. */
function isFullName(text: string): boolean {
  return /\p{L} \p{L}/u.test(text) && NAME_ALONE.test(text) && !PLACE.test(text)
}

const PLACE = /^(?:New|San|Santa|Los|Las|Saint|St\.?|El|La|Le|The|Bad|Buenos|Hong|Rio|Tel) /

/** What stands beside a date in the same part of a byline. */
function withoutDate(part: string): string {
  if (readDate(part) === undefined) return part.replace(/,\s*$/, '')
  const [, before = ''] = /^(\D*?)(?:,\s*|\s+(?=\p{L}+ \d)|\s*(?=\d))/u.exec(part) ?? []
  const after = /\d日\s*(\D+)$/.exec(part)?.[1] ?? ''
  return BY.test(before) ? before : after.trim()
}
