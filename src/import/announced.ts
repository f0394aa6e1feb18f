import { readCount, readNumeral } from './numbers.ts'

/** What is counted in titles and introductions. */
const THINGS: ReadonlySet<string> = new Set(
  [
    'takeaway takeaways lesson lessons point points tip tips insight insights finding findings reason reasons',
    'rule rules thing things way ways learning learnings trend trends fact facts myth myths mistake mistakes',
    'highlight highlights idea ideas question questions signs notes steps secrets habits principles challenges',
    'surprises moments themes messages changes observations stories strategies reflections aspects truths conclusions',
    'erkenntnisse lektionen lehren punkte tipps thesen gründe dinge fakten fehler fragen beobachtungen ergebnisse befunde',
    'leçons enseignements conseils raisons choses idées tendances erreurs constats résultats',
    'claves lecciones puntos consejos razones cosas ideas tendencias errores conclusiones hallazgos resultados',
    'lezioni punti consigli ragioni cose lições pontos razões lessen punten redenen دروس نقاط أسباب',
  ].flatMap((words) => words.split(' ')),
)

/** What is counted in Chinese and Japanese: not the months of “四个月”, nor “有四个是错的”. */
const THING =
  '(?:教训|教訓|经验|要点|关键|启示|建议|提示|理由|原因|问题|观点|变化|趋势|看点|故事|误区|方法|技巧|发现|感受|体会|道理|想法|改变|错误|结论|事实|秘密|习惯|原则|步骤|挑战|亮点|心得|收获|ポイント|こと|ヒント|コツ|学び|発見|変化|視点|方法|秘訣)'

/** “四件事”; not the end of “六十个”, and not the hour of “到十点”. */
const UNSPACED = new RegExp(
  String.raw`(?<![\p{Nd}一二两三四五六七八九十百千万到从午早晚])(\p{Nd}{1,2}|[二两三四五六七八九十]|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s*(?:大(?=[^，。；]{0,4}${THING})|(?:つの|個の|个|個)(?=[^，。；]{0,6}${THING})|点(?!半|钟)|點|가지|条|條|项|件事)`,
  'gu',
)

/** “The 5 best benches”, “Top 10 …”. */
const SUPERLATIVE =
  /\b(?:top (?=\d)|(?=\d{1,2} (?:best|worst|biggest|greatest|most|top|besten|größten|wichtigsten)\b))(\d{1,2})\b/giu

/** “Here are five of them”: the number counts what was named before. */
const HERE_ARE = /\bhere(?: are|[’']s)(?: the)? (\d{1,2}|[a-z]+)\b/gi

/** How many takeaways the title or the introduction promises; “one of the …” promises none. */
export function findAnnounced(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const written = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => number)
    const numbers = [
      ...written(HERE_ARE).map((number) => readCount(number ?? '')),
      ...countedThings(text),
      ...[SUPERLATIVE, UNSPACED].flatMap(written).map((number) => readNumeral(number ?? '')),
    ]
    const announced = numbers.find((number) => number !== undefined && number >= 2 && number <= 30)
    if (announced !== undefined) return announced
  }
  return undefined
}

/** “Five quiet lessons”: numbers before a thing, with up to three words between them. */
function countedThings(text: string): number[] {
  const words = text.split(/\s+/)
  return words.flatMap((word, at) => {
    const count = readCount(word.replace(BEFORE_NUMBER, ''))
    return count !== undefined && countsThing(words.slice(at + 1, at + 5)) ? [count] : []
  })
}

const BEFORE_NUMBER = /^[^\p{L}\p{N}.,]+/u

function countsThing(following: readonly string[]): boolean {
  for (const word of following) {
    if (THINGS.has((/^\p{L}+/u.exec(word)?.[0] ?? '').toLowerCase())) return true
    if (!/^[\p{L}’'-]+$/u.test(word)) return false
  }
  return false
}
