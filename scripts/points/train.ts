import { writeFileSync } from 'node:fs'
import { listExamples } from '../../tests/import/points/examples.ts'
import { isHeldOut, readRatedArticles } from '../../tests/import/points/rated-articles.ts'
import { learn } from './learn.ts'

// Learns from the rated articles what the features of sentences weigh, but for those that a test keeps for itself.

const articles = readRatedArticles(process.argv[2]).filter((article) => !isHeldOut(article))
const examples = (await Promise.all(articles.map(listExamples))).flat()
const { limits, features, words } = learn(examples)
const tables = Object.entries(words).map(([lang, table]) => `    ${lang}: \`\n${table}\n\`,`)
const text = [
  '// Written by `npm run train` from the articles in tests/import/points/corpus: what each feature of a sentence weighs',
  '// for “stands alone” and for “is worth showing”, in hundredths of log-odds.',
  'export const LEARNED = {',
  `  limits: { ${Object.entries(limits)
    .map(([name, limit]) => `${name}: ${limit}`)
    .join(', ')} },`,
  `  features: \`\n${features}\n\`,`,
  ...['  words: {', ...tables, '  },', '}', ''],
].join('\n')
writeFileSync('src/import/points/learned.ts', text)
console.log(`${articles.length} articles, ${examples.length} sentences`)
