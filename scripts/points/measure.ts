import {
  isPlain,
  type RatedArticle,
  readRatedArticles,
} from '../../tests/import/points/rated-articles.ts'
import {
  listShownPoints,
  qualityOf,
  type ShownPoint,
} from '../../tests/import/points/shown-points.ts'

// Imports every rated article and prints how fit its points are, by author, language, form and kind.

/** An article, and what its import shows. */
interface Import {
  readonly article: RatedArticle
  readonly points: readonly ShownPoint[]
}

const GROUPS: readonly (readonly [title: string, nameOf: (article: RatedArticle) => string])[] = [
  ['author', ({ author }) => author],
  ['language', ({ lang }) => lang.slice(0, 2)],
  ['form', (article) => (isPlain(article) ? 'plain' : 'sections')],
  ['kind', ({ kind }) => kind],
  ['all', () => 'all'],
]

const COLUMNS = [
  ...['articles', 'sections', 'points', 'fit', 'a word to mend', 'not fit'],
  ...['not fit, no remark', 'fit, with a remark', 'a best sentence shown'],
]

const imports: Import[] = []
for (const article of readRatedArticles(process.argv[2]))
  imports.push({ article, points: await listShownPoints(article) })
for (const [title, nameOf] of GROUPS) printTable(title, nameOf)

function printTable(title: string, nameOf: (article: RatedArticle) => string): void {
  console.log(`\n| ${[title, ...COLUMNS].join(' | ')} |`)
  console.log(`|${' --- |'.repeat(COLUMNS.length + 1)}`)
  const names = [...new Set(imports.map(({ article }) => nameOf(article)))].sort()
  for (const name of names) {
    const cells = describe(imports.filter(({ article }) => nameOf(article) === name))
    console.log(`| ${[name, ...cells].join(' | ')} |`)
  }
}

function describe(own: readonly Import[]): (string | number)[] {
  const points = own.flatMap((one) => one.points)
  const { fit, mend, unfit, unfitUnsaid, fitWithRemark } = qualityOf(points)
  const share = (count: number) => `${Math.round((100 * count) / Math.max(1, points.length))} %`
  const sections = own.map((one) => new Set(one.points.map(({ section }) => section)).size)
  const shares = [fit, mend, unfit, unfitUnsaid, fitWithRemark].map(share)
  const total = sections.reduce((sum, count) => sum + count, 0)
  return [own.length, total, points.length, ...shares, describeBest(own)]
}

/** In how many of the parts that have sentences to show as they are one of these is shown. */
function describeBest(own: readonly Import[]): string {
  const parts = own.flatMap(({ article, points }) =>
    article.parts.map(({ paragraphs }) => {
      const best = paragraphs.flat().filter(({ stands, worth }) => stands === 2 && worth === 2)
      const isShown = points.some(
        ({ sentence }) => sentence !== undefined && best.includes(sentence),
      )
      return { has: best.length > 0, isShown }
    }),
  )
  return `${parts.filter(({ isShown }) => isShown).length} of ${parts.filter(({ has }) => has).length}`
}
