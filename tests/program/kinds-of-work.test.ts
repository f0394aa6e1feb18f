import { expect, test } from 'vitest'
import { kindsOfWork } from '../../src/program/kinds-of-work.ts'

test.each([
  ['build', 'deck.md', 'md html pdf pptx'],
  ['build', '-f pdf,html deck.md', 'html pdf'],
  ['build', '--format=PPTX --out pdf', 'pptx'],
  ['build', '--json -f md', 'md'],
  ['build', 'deck.md -f', 'md html pdf pptx'],
  ['themes preview', 'stage --format pdf', 'pdf'],
  ['import', 'article.PDF --out content/x.md', '.pdf .md'],
  ['import', '-', ''],
])('%s %s is %s', (verb, args, kinds) => {
  expect(kindsOfWork(verb, args.split(' ')).join(' ')).toBe(kinds)
})
