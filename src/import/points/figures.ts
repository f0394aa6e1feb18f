import type { Candidate } from './candidate.ts'

/** Figures of the section that no point shows: each with its own sentence, so that it keeps its meaning. */
export function findFigures(sentences: readonly string[], chosen: readonly Candidate[]): string[] {
  return sentences
    .filter((sentence) => !RHETORICAL.test(sentence))
    .flatMap((sentence) => {
      const figure = MAYBE.test(sentence) ? FIGURE.exec(sentence)?.[0] : undefined
      const isShown = figure === undefined || chosen.some(({ text }) => text.includes(figure))
      return isShown ? [] : [`a figure to show: ${figure}, from “${sentence}”`]
    })
    .slice(0, 2)
}

/** “It won’t get 480 million views”, and questions: no figure of anything that is. */
const RHETORICAL =
  /(?<!\p{L})(?:(?:won|wouldn)[’']t|(?:will|would) (?:not|never)|(?:wird|werden|würde) (?:nie|nicht|keine?n?)|n[e’'](?: |)(?:\S+ )?\S+ra (?:pas|jamais)|(?:no|nunca) (?:va|van|será|tendrá) |zal (?:nooit|niet|geen))(?!\p{L})|不会|永远不|[?？]["”’»]?$/u

const DIGIT = '[\\d０-９]'

/** A number: “1,200.5”, and “3 200” where thousands stand apart. */
const NUMBER = String.raw`${DIGIT}{1,3}(?:[\u0020\u00a0\u202f]${DIGIT}{3})+(?:,${DIGIT}+)?|${DIGIT}(?:[\d０-９.,]*${DIGIT})?`

/** What it counts, with a word of size before it. */
const UNITS = `%|％|percent|per cent|Prozent|procent|pour cent|por ciento|(?:million|billion|trillion|Millionen|Milliarden|Million|Milliarde|millions?|milliards?|millón|millones|miljoen|miljard)(?: (?:Euro|Dollar|d['’]euros|de euros|de dólares|euros?|dollars?|pounds?))?|[万亿](?:元|美元|人|吨|户)?|€|euros?|Euro|dollars?|dólares|pounds?`

/** What makes a figure less sure or narrower belongs to it. */
const HEDGE = `(?:(?:about|around|roughly|nearly|almost|(?:no |not )?(?:more|less|fewer) than|up to|at least|at most|over|under|only|just|rund|etwa|fast|knapp|(?:nicht )?(?:mehr|weniger) als|bis zu|mindestens|höchstens|nur|environ|près de|presque|(?:pas )?(?:plus|moins) d['’e]|jusqu['’]à|au moins|unos|casi|cerca de|(?:no )?(?:más|menos) de|hasta|al menos|(?:just|well|slightly|a little|a bit) (?:over|under|above|below)|gut|weit (?:über|unter)|ruim|bijna|zo[’']n|ongeveer|circa|(?:niet )?(?:meer|minder) dan|tot|minstens|hoogstens|apenas|algo (?:más|menos) de|un peu (?:plus|moins) d[’'e]|à peine|quasi|oltre|(?:più|meno) di) )?`

/** “10 to 15 percent”, “between £18m and £24m”: both ends. */
const RANGE = String.raw`(?:between|zwischen|entre) [$€£¥]?(?:${NUMBER})\s?(?:million|billion|[mbt]n|[mk%])? (?:and|und|et|y) |(?:from|von|de|du|desde|del|da|dal|van) [$€£¥]?(?:${NUMBER})\s?(?:%|percent|per cent|Prozent|procent|[mk])? ?(?:to|auf|à|a|al|naar) |(?<!(?:from|von|de|du|desde|da|di) )[$€£¥]?(?:${NUMBER})\s?[m%]?\s?(?:to|bis|à|a|tot|–|-|and(?= \d+(?:[.,]\d+)?\s?(?:per|%))|und(?= \d+(?:[.,]\d+)?\s?(?:Pro|%)))\s?`

/** “41 Euro 60” */
const CENTS = String.raw`(?<=euros?) \d\d(?!\d|[.,]\d)`

/** “40 per cent less”, “60 percent or more”: without it the figure would say something else. */
const DIRECTION =
  ' (?:(?:or|oder|ou|o|of) (?:more|less|fewer|over|under|mehr|weniger|plus|moins|más|menos|meer|minder)|less|fewer|more|lower|higher|cheaper|weniger|mehr|billiger|teurer|niedriger|höher|de moins|de plus|menos|más|minder|meer|goedkoper|duurder)(?![a-zß-ɏ])'

/** “不到百分之三”: without it the figure would say more than its sentence. */
const CHINESE_HEDGE =
  '不到|不足|将近|接近|大约|约|近|超过|超|逾|高达|多达|至少|最多|至多|仅|只有|几乎|差不多|低于|高于|少于|多于'

/** Every figure has one of these, and most sentences have none: they are spared the long pattern. */
const MAYBE =
  /[%％$€£¥万亿]|百分之|per ?cent|pro[zc]ent|miljo|miljard|pour cent|por ciento|milli|mill[oó]n|billi|trilli|euro|d[oó]l|pound/i

/** A share, an amount of money, or a number with a word of size after it. */
const FIGURE = new RegExp(
  String.raw`(?<![a-zß-ɏ\d])(?<!\d[\u0020\u00a0\u202f.,])(?:${HEDGE})?(?:${RANGE})?(?:[$€£¥]\s?(?:${NUMBER})(?:\s?(?:million|billion|trillion|[mbt]n|[mk]))?|(?:${NUMBER})\s?(?:${UNITS}))(?![a-zß-ɏ\d])(?:${CENTS})?(?:${DIRECTION})?|(?<=^|[^\d０-９])(?:${CHINESE_HEDGE})?(?:${DIGIT}+(?:\.${DIGIT}+)?[万亿](?:元|美元|人|吨|户)?|从${DIGIT}[\d.]*%(?:上|下|降|升|涨|增|减|提|跌){1,2}[高低升降长]?[到至]${DIGIT}[\d.]*%|${DIGIT}[\d.]*%|百分之[一二三四五六七八九十百零点]+|[一二三四五六七八九十百千]+[万亿](?:元|美元|人|吨|户))(?:左右|以上|以下|上下)?`,
  'iu',
)
