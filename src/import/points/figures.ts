import type { Candidate } from './candidate.ts'

/** Figures of the section that no point shows: each with its own sentence, so that it keeps its meaning. */
export function findFigures(sentences: readonly string[], chosen: readonly Candidate[]): string[] {
  return sentences
    .flatMap((sentence) => {
      const figure = MAYBE.test(sentence) ? FIGURE.exec(sentence)?.[0] : undefined
      const isShown = figure === undefined || chosen.some(({ text }) => text.includes(figure))
      return isShown ? [] : [`a figure to show: ${figure}, from “${sentence}”`]
    })
    .slice(0, 2)
}

const DIGIT = '[\\d０-９]'

/** A number: “1,200.5”, and “3 200” where thousands stand apart. */
const NUMBER = String.raw`${DIGIT}{1,3}(?:[\u0020\u00a0\u202f]${DIGIT}{3})+(?:,${DIGIT}+)?|${DIGIT}(?:[\d０-９.,]*${DIGIT})?`

/** What it counts, with a word of size before it. */
const UNITS = `%|％|percent|per cent|Prozent|pour cent|por ciento|(?:million|billion|trillion|Millionen|Milliarden|Million|Milliarde|millions?|milliards?|millón|millones)(?: (?:Euro|Dollar|d['’]euros|de euros|de dólares|euros?|dollars?|pounds?))?|[万亿](?:元|美元|人|吨|户)?|€|euros?|Euro|dollars?|dólares|pounds?`

/** What makes a figure less sure or narrower belongs to it. */
const HEDGE = `(?:(?:about|around|roughly|nearly|almost|(?:no |not )?(?:more|less|fewer) than|up to|at least|at most|over|under|only|just|rund|etwa|fast|knapp|(?:nicht )?(?:mehr|weniger) als|bis zu|mindestens|höchstens|nur|environ|près de|presque|(?:pas )?(?:plus|moins) d['’e]|jusqu['’]à|au moins|unos|casi|cerca de|(?:no )?(?:más|menos) de|hasta|al menos) )?`

/** “10 to 15 percent”, “between £18m and £24m”: both ends. */
const RANGE = String.raw`(?:between|zwischen|entre) [$€£¥]?(?:${NUMBER})\s?(?:million|billion|[mbt]n|[mk%])? (?:and|und|et|y) |(?<!(?:from|von|de|du|desde|da|di) )[$€£¥]?(?:${NUMBER})\s?[m%]?\s?(?:to|bis|à|a|–|-)\s?`

/** Every figure has one of these, and most sentences have none: they are spared the long pattern. */
const MAYBE =
  /[%％$€£¥万亿]|百分之|per ?cent|prozent|pour cent|por ciento|milli|mill[oó]n|billi|trilli|euro|d[oó]l|pound/i

/** A share, an amount of money, or a number with a word of size after it. */
const FIGURE = new RegExp(
  String.raw`(?<![a-zß-ɏ\d])(?<!\d[\u0020\u00a0\u202f.,])(?:${HEDGE})?(?:${RANGE})?(?:[$€£¥]\s?(?:${NUMBER})(?:\s?(?:million|billion|trillion|[mbt]n|[mk]))?|(?:${NUMBER})\s?(?:${UNITS}))(?![a-zß-ɏ\d])|(?<=^|[^\d０-９])${DIGIT}+(?:\.${DIGIT}+)?[万亿](?:元|美元|人|吨|户)?|百分之[一二三四五六七八九十百零点]+|[一二三四五六七八九十百千]+[万亿](?:元|美元|人|吨|户)`,
  'iu',
)
