/** True for a line that stands in an article and tells nothing of it: a timeline, an erratum, a date to come to, a byline, who somebody is. */
export function isNotice(sentence: string): boolean {
  return NOTICES.some((notice) => notice.test(sentence))
}

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|märz|mai|okt|dez|janv|févr|avr|juil|août|ene|abr|ago|dic|mei|mrt)[a-zß-ɏ]*\\.?'

/** “09 Oct 02:47 Build noticed”, “14:10 – Der Alarm geht los”, “10月9日 02:47” */
const TIMELINE = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? ${MONTH}(?: \\d{4})?,? \\d{1,2}[:.h]\\d{2}|${MONTH} \\d{1,2},? \\d{1,2}:\\d{2}|\\d{1,2}:\\d{2}(?: (?:Uhr|UTC|am|pm|h))? ?[–—:-]? ?(?=[A-ZÀ-Þ])|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日 ?\\d{1,2}[:：]\\d{2})`,
  'i',
)

const ERRATUM =
  /^(?:changes in version|correction|erratum|errata|this (?:article|story|post|report|page) (?:was|has been) (?:updated|corrected|amended)|an earlier version of this|korrektur|berichtigung|in einer früheren (?:version|fassung)|rectificatif|une version (?:précédente|antérieure) de|fe de erratas|corrección|una versión anterior de|rectificatie|correctie|in een eerdere versie|更正|勘误)(?![a-zß-ɏ])/i

const DATE_TO_COME =
  /^(?:next (?:meeting|session|drop-in|issue|event)|prochaine?s? (?:permanence|réunion|séance|assemblée|numéro|rendez-vous)|nächste[rs]? (?:sitzung|treffen|termin|ausgabe|sprechstunde)|próxim[oa]s? (?:reunión|sesión|cita|número)|volgende (?:bijeenkomst|vergadering|editie|spreekuur)|下次(?:会议|活动|聚会)|下期)[^.!?:：]{0,40}[:：]/i

const NAMES_CHANGED =
  /^(?:(?:some |the )?names? (?:of [^.]{3,50} )?(?:have|has) been (?:changed|left out|withheld|omitted)|(?:die |einige )?namen (?:[a-zß-ɏ]+ ){0,3}(?:geändert|weggelassen)|les (?:pré)?noms ont été|los nombres han sido|de namen zijn (?:gefingeerd|veranderd)|.{0,12}(?:均为|系)化名)/i

const NAME =
  '[A-ZÀ-Þ][^\\s,.:;()]+(?: (?:van|von|de|del|der|la|le))?(?: [A-ZÀ-Þ][^\\s,.:;()]+){1,2}'

const BYLINE = new RegExp(
  `^(?:(?:Written|Reported|Compiled) by [A-Z]|(?:By|Par|Por|Von|Door) ${NAME}(?:$|,| (?:and|et|und|y|en) [A-ZÀ-Þ])|An? (?:\\S+ ){0,2}report by [A-Z][^,.]*\\.?$)`,
)

const MASTHEAD =
  /(?:bulletin|newsletter|mitteilungsblatt|rundbrief|boletín|nieuwsbrief|通讯).*(?:n°|nº|no\.|nr\.|issue|第) ?\d+ ?期?\.?$/i

/** “Jane Doe (Leeds, 1959) studied …”, “Jane Doe is the author of …” */
const WHO_IT_IS = new RegExp(
  `^${NAME} (?:\\((?:[A-ZÀ-Þ][^()]{1,30}, |born |geb\\. |geboren |née? (?:en |à )?|nacid[oa] (?:en )?)(?:19|20)\\d\\d\\)|(?:is|ist|est|es) (?:(?:the|an?|eine?|l['’]|une?|la|el|de|een|freie[rn]?|freelance) ?)?(?:author|autor|autrice|auteur|auteure|autora|schrijver|schrijfster|journalis|Journalist|Autor|Redakteur|Professor|Schriftsteller|journaliste|periodista|redakteur|redacteur|editor of|columnist|kolumnist|professor|professeur|profesor|hoogleraar|freelance|writer))`,
)

const CREDIT =
  /^(?:foto['’]?s?|photos?|photographs?|bild(?:er)?|fotografie|illustration|crédits?|图) ?(?:[:：]|by )/i

const NOTICES = [
  CREDIT,
  TIMELINE,
  ERRATUM,
  DATE_TO_COME,
  NAMES_CHANGED,
  BYLINE,
  MASTHEAD,
  WHO_IT_IS,
]
