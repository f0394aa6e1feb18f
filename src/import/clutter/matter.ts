import { type Block, isProse } from '../article.ts'
import { countWords } from '../words.ts'

/** A longer paragraph tells something. */
const MAX_WORDS = 50

/** “THE FERRY – Bulletin of the crews, no. 87”: what an issue is called, above its article. */
export function isMasthead(block: Block): boolean {
  if (block.kind !== 'paragraph' || countWords(block.text) > 25) return false
  if (/[.!?。！？]$/u.test(block.text) || !ISSUE.test(block.text)) return false
  return PAPER.test(block.text) || /(?:19|20)\d\d/.test(block.text)
}

const ISSUE =
  /(?<!\p{L})(?:n[°º]|no\.|nr\.|issue|vol\.|volume|numéro|número|nummer|ausgabe|heft|jaargang|jahrgang)\s?\d|第\s?[\d一二三四五六七八九十百]+\s?期/iu

const PAPER =
  /bulletin|newsletter|magazine|journal|gazette|lettre|mitteilung|rundbrief|zeitung|blatt|zeitschrift|boletín|revista|nieuwsbrief|krant|tijdschrift|月刊|周刊|通讯|简报|期刊/i

/** What stands below an article and is none of it: who made it, what was corrected, whom to ask, when to come. */
export function isBelowText(block: Block, names: readonly string[]): boolean {
  if (!isProse(block) || countWords(block.text) > MAX_WORDS) return false
  const { text } = block
  return (
    MATTERS.some((matter) => matter.test(text)) ||
    isBiography(text, block.isItalic === true || block.isBehindRule === true, names)
  )
}

/** “Published by …”, “Directrice de la publication : …”, “ISSN …” */
const IMPRINT =
  /(?:^|[.·|–—]\s*)(?:published by|printed (?:by|in)|publisher|imprint|impressum|herausgeber(?:in)?|v\.\s?i\.\s?s\.\s?d\.\s?p|redaktionsschluss|druck|éditeur|direct(?:eur|rice) de (?:la )?publication|imprimé (?:par|en)|dépôt légal|ne pas jeter sur la voie publique|edita|imprime|depósito legal|maquetación|uitgever|uitgave van|eindredactie|vormgeving|colofon|drukwerk)(?![\p{L}])\s*[:：]?|(?<!\p{L})iss?[sb]n(?!\p{L})|^(?:主办|主编|出版|印刷|承办|协办)(?:单位)?\s*[:：]/iu

/** “Changes in version 1.1: …”, “Korrektur: …” */
const ERRATUM =
  /^[[(*]?(?:changes (?:in|since) (?:version|v)|version \d|v\d+\.\d|corrections?\s*[:：(,]|clarification\s*[:：]|update[,:]|errat(?:um|a)(?!\p{L})|(?:this|the) (?:article|story|post|report|page|column) (?:was|has been) (?:updated|corrected|amended)|an earlier version of|korrektur\s*[:：]|berichtigung|in einer (?:früheren|ersten) (?:version|fassung)|(?:dieser|der) (?:artikel|beitrag|text) wurde|rectificatif|mise à jour|une (?:première )?version (?:précédente|antérieure)?|correction du|fe de erratas|corrección\s*[:：]|rectificación|una versión anterior|este artículo (?:ha sido|fue) (?:corregido|actualizado)|rectificatie|correctie|in een eerdere versie|dit artikel is (?:aangepast|bijgewerkt)|更正|勘误|更新说明|修订说明)/iu

/** “Reprinted with permission”, “首发于《南风》” */
const ORIGIN =
  /^[[(*（]?(?:(?:first |originally |previously )?(?:published|appeared|printed) (?:first |originally )?in (?=\p{Lu}|the \p{Lu}|[“‘"])|reprinted |all rights|zuerst (?:erschienen|veröffentlicht)|(?:dieser|der) (?:text|artikel|beitrag) (?:erschien|ist) zuerst|nachdruck|(?:article|texte) (?:paru|publié) (?:initialement |d’abord )?(?:dans|sur)|paru (?:initialement |d’abord )?dans|reproduction (?:interdite|soumise)|(?:artículo |texto )?publicado (?:originalmente|por primera vez) en|prohibida (?:la|su) reproducción|(?:dit artikel )?(?:verscheen|is) eerder (?:verschenen )?in|eerder verschenen in|overname |(?:本文|文章)?(?:首发于|原载于?|原刊于?|转载自|摘自|选自)|本文(?:经|已获)?.{0,8}授权|未经.{0,8}(?:授权|许可)|转载请|版权(?:归|所有))/iu

/** “Next meeting: Saturday at eleven” */
const DATE_TO_COME =
  /^(?:(?:our |the )?next (?:meeting|session|drop-in|issue|event|date)|(?:nächste[rs]?|die nächste) (?:sitzung|treffen|termin|ausgabe|sprechstunde|veranstaltung)|prochaine?s? (?:permanence|réunion|séance|assemblée|numéro|rendez-vous)|próxim[oa]s? (?:reunión|asamblea|sesión|cita|número|encuentro)|volgende (?:bijeenkomst|vergadering|editie|spreekuur)|下(?:次|一次|一期|期)(?:会议|活动|聚会|见面)?)[^.!?:：]{0,40}[:：]/iu

/** “作者林知夏，自由撰稿人” */
const CHINESE_BIOGRAPHY =
  /^(?:[（(*]?(?:本文)?(?:作者|受访者|采访者|译者|撰稿人|主讲人)(?:简介|介绍)?\s*[:：]?\s*(?:[\p{Script=Han}·]{2,5})[，,：:（( ]|(?:作者|人物)简介)/u

const MATTERS = [IMPRINT, ERRATUM, ORIGIN, DATE_TO_COME, CHINESE_BIOGRAPHY]

const NAME =
  "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:van|von|de|der|den|ten|ter|del|du|le|la|di|da) ){0,2}\\p{Lu}[\\p{L}’'.-]*){1,3}"

/** “Jane Doe (Leeds, 1959) …”, “Clara Behnke, geboren 1984 in Uelzen, …” */
const BORN = new RegExp(
  `^${NAME}(?:,? \\([^()]{0,30}(?:19|20)\\d\\d\\)|, \\d\\d,|,? (?:born|geboren|geb\\.|née?|nacid[oa]|nat[oa]|°)(?!\\p{L}))`,
  'u',
)

/** What lives are made of. */
const LIFE =
  "(?:(?:is|was|ist|war|est|était|es|era) (?:an?|the|eine?|une?|una?|een|l[’']|Professor|professor|freie|freelance|auteure?|journaliste|schrijver|schrijfster|directeur|directora?)|studied|trained|teaches|taught|heads|headed|runs|lives|writes|works|leitete?|lehrte?|studierte|schreibt|lebt|arbeitete?|dirige|dirigeait|enseigne|étudie|vit|écrit|travaille|estudió|enseña|escribe|vive|trabaja|studeerde|werkt|werkte|woont|schrijft|leidt|doceert)(?!\\p{L})"

const LIVED = new RegExp(`^(${NAME}),? (?:[^.]{0,40}, )?${LIFE}`, 'u')

/** Who somebody is that the first lines name, in a line or two below the text. */
function isBiography(text: string, isSetApart: boolean, names: readonly string[]): boolean {
  if (BORN.test(text)) return true
  const [, lived] = LIVED.exec(text) ?? []
  if (lived !== undefined && (isSetApart || names.some((name) => name.includes(lived)))) return true
  const [name] = new RegExp(`^${NAME}`, 'u').exec(text) ?? []
  return isSetApart && name !== undefined && names.some((line) => line.includes(name))
}
