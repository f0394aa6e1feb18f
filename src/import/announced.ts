import { NUMBER_WORD, readNumeral } from './numbers.ts'

/** What is counted in titles and introductions. */
const THINGS = [
  'takeaways?|lessons?|points?|tips?|insights?|findings?|reasons?|rules?|things?|ways?|learnings?|trends?|facts?|myths?|mistakes?|highlights?|ideas?|questions?|signs|notes|steps|secrets|habits|principles|challenges|surprises|moments|themes|messages|changes|observations|stories|strategies|reflections|aspects|learnings|truths|conclusions',
  'erkenntnisse|lektionen|lehren|punkte|tipps|thesen|gründe|dinge|trends|fakten|fehler|fragen|beobachtungen|ergebnisse|befunde',
  'leçons|enseignements|points|conseils|raisons|choses|idées|tendances|erreurs|questions|constats|résultats',
  'claves|lecciones|puntos|consejos|razones|cosas|ideas|tendencias|errores|conclusiones|hallazgos|resultados',
  'lezioni|punti|consigli|ragioni|cose|lições|pontos|razões|lessen|punten|redenen|دروس|نقاط|أسباب',
].join('|')

const SPACED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,2}|${NUMBER_WORD})\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${THINGS})(?![\\p{L}])`,
  'giu',
)

const UNSPACED =
  /(\p{Nd}{1,2}|[二两三四五六七八九十]|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s*(?:大|つの|個の|个|個|点|點|가지|条|條|项)/gu

/** “The 5 best benches”, “Top 10 …”. */
const SUPERLATIVE =
  /\b(?:top (?=\d)|(?=\d{1,2} (?:best|worst|biggest|greatest|most|top|besten|größten|wichtigsten)\b))(\d{1,2})\b/giu

/** “Here are five of them”: the number counts what was named before. */
const HERE_ARE = new RegExp(
  `\\b(?:here are|here’s|here's)(?: the)? (\\d{1,2}|${NUMBER_WORD})\\b`,
  'giu',
)

/** How many takeaways the title or the introduction promises; “one of the …” promises none. */
export function findAnnounced(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const numbers = [HERE_ARE, SPACED, SUPERLATIVE, UNSPACED]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(([, written]) => readNumeral(written ?? ''))
    const announced = numbers.find((number) => number !== undefined && number >= 2 && number <= 30)
    if (announced !== undefined) return announced
  }
  return undefined
}
