import { type Judge, judgeBy } from '../../src/import/points/judge.ts'
import { readWeights } from '../../src/import/points/weights.ts'
import { listExamples } from '../../tests/import/points/examples.ts'
import {
  isPlain,
  numberOf,
  type RatedArticle,
  readRatedArticles,
} from '../../tests/import/points/rated-articles.ts'
import {
  listShownPoints,
  qualityOf,
  type ShownPoint,
} from '../../tests/import/points/shown-points.ts'
import { learn } from './learn.ts'

// Imports every rated article with weights that were learned from the others, and prints how fit its points are: from
// other writers’ articles (“writer”), and from two thirds of all articles (“article”).

/** An article, and what its import shows. */
interface Import {
  readonly article: RatedArticle
  readonly points: readonly ShownPoint[]
}

const FOLDS: Readonly<Record<string, (article: RatedArticle) => string>> = {
  writer: ({ author }) => author,
  article: (article) => String(numberOf(article) % 3),
}

const GROUPS: readonly (readonly [title: string, nameOf: (article: RatedArticle) => string])[] = [
  ['writer', ({ author }) => author],
  ['language', ({ lang }) => lang.slice(0, 2)],
  ['form', (article) => (isPlain(article) ? 'plain' : 'sections')],
  ['kind', ({ kind }) => kind],
  ['all', () => 'all'],
]

const COLUMNS = [
  ...['articles', 'sections', 'points', 'fit', 'a word to mend', 'not fit'],
  ...['not fit, no remark', 'fit, with a remark', 'a best sentence shown'],
]

const articles = readRatedArticles(process.argv[3])
const examples = (await Promise.all(articles.map(listExamples))).flat()
for (const [name, foldOf] of Object.entries(FOLDS).filter(
  ([name]) => (process.argv[2] ?? name) === name,
)) {
  const imports = await importHeldOut(foldOf)
  console.log(`\n## Learned from no article of the same ${name === 'writer' ? 'writer' : 'third'}`)
  for (const group of GROUPS) printTable(group, imports)
}

async function importHeldOut(foldOf: (article: RatedArticle) => string): Promise<Import[]> {
  const imports: Import[] = []
  for (const fold of new Set(articles.map(foldOf))) {
    const others = examples.filter(({ article }) => foldOf(article) !== fold)
    const judges = new Map<string, Judge>()
    const learned = learn(others)
    for (const article of articles.filter((one) => foldOf(one) === fold)) {
      const judge = judges.get(article.lang) ?? judgeBy(readWeights(article.lang, learned))
      judges.set(article.lang, judge)
      imports.push({ article, points: await listShownPoints(article, judge) })
    }
  }
  return imports
}

function printTable([title, nameOf]: (typeof GROUPS)[number], imports: readonly Import[]): void {
  console.log(`\n| ${[title, ...COLUMNS].join(' | ')} |`)
  console.log(`|${' --- |'.repeat(COLUMNS.length + 1)}`)
  for (const name of [...new Set(articles.map(nameOf))].sort()) {
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
