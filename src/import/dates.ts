const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dezembro'],
]

const MONTH = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

const NAMES = [...MONTH.keys()].sort((a, b) => b.length - a.length).join('|')

const BEFORE =
  '^(?:(?:published|posted|updated|veröffentlicht|erschienen|publié|paru|mise? en ligne|publicado|stand|date|am|on|le|el)(?![a-zß-ɏ])[^\\da-zß-ɏ]*(?:on |am |le |el )?)?(?:[a-zß-ɏ]{2,10},?\\s+|[a-zß-ɏ-]{2,24},\\s+(?:le |den |the |a |el |op )?)?'

const AFTER = '(?:[\\s,|–-]+(?:at |um |à )?\\d{1,2}[:.h]\\d{2}.*|[\\s,|–-]+(?:updated|zuletzt).*)?$'

const DAY_FIRST = new RegExp(
  `${BEFORE}(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s+(?:de\\s+)?(${NAMES})\\.?,?\\s+(?:de\\s+)?(\\d{4})${AFTER}`,
  'iu',
)

const MONTH_FIRST = new RegExp(
  `${BEFORE}(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${AFTER}`,
  'iu',
)

/** “May 2025”: no day, so it stays as it is written. */
const MONTH_ALONE = new RegExp(`^(?:${NAMES})\\.?,?\\s+(?:de\\s+)?\\d{4}$`, 'iu')

const ISO = new RegExp(
  `${BEFORE}(\\d{4})[-.](\\d{2})[-.](\\d{2})(?:T[\\d:.+Z-]*|[)）\\]】])?${AFTER}`,
  'iu',
)

/** “编辑于 2025-07-20 22:41”, “（2025年7月20日）”: what stands before a day in Chinese. */
const CHINESE_BEFORE =
  /^[（([【]?\s*(?:(?:最后|最近|首次)?(?:编辑|更新|修改|发布|发表|刊登|写|成稿|定稿|完稿)(?:于|时间|日期)?|(?:发布)?(?:时间|日期))?\s*[:：]?\s*(?=\d{4}\s*[年-])/u

const CJK = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/

const GERMAN =
  /^(?:stand:? |am )?(?:[a-zß-ɏ]{2,10}[.,]* )?(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[,\s–-]+(?:um )?\d{1,2}[:.]\d{2}(?: uhr)?)?$/iu

/** A day as `2024-08-13`; `03/04/2025` can be two days and stays as it is written. */
export function readDate(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined
  const line = text
    .trim()
    .replace(/^(?:by|von|par|por|di|door)\s+[a-zß-ɏ][^\d]*?,\s+/iu, '')
    .replace(CHINESE_BEFORE, '')
  const day = DAY_FIRST.exec(line)
  if (day !== null) return iso(day[3], monthOf(day[2]), day[1])
  const month = MONTH_FIRST.exec(line)
  if (month !== null) return iso(month[3], monthOf(month[1]), month[2])
  const german = GERMAN.exec(line)
  if (german !== null) return iso(german[3], Number(german[2]), german[1])
  const [, year, number, date] = ISO.exec(line) ?? CJK.exec(line) ?? []
  if (year !== undefined) return iso(year, Number(number), date)
  return /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(line) || MONTH_ALONE.test(line) ? line : undefined
}

function monthOf(name: string | undefined): number {
  return MONTH.get(name?.toLowerCase() ?? '') ?? 0
}

function iso(year: string | undefined, month: number, day: string | undefined): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
}
