import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importArticle } from '../../src/import/import.ts'
import { readArticle } from '../../src/import/read.ts'
import { makeProject, takedeck } from '../takedeck.ts'
import { longArticle } from './long-article.ts'

test('the compiled program, whose English words were saved, writes what the source does', async () => {
  const folder = makeProject({ 'article.txt': longArticle() })
  const { code } = await takedeck(folder, ['import', 'article.txt'])
  const article = await readArticle(join(folder, 'article.txt'), 'article.txt')
  const { content } = await importArticle(article, 'article')
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'content/article.md'), 'utf8')).toBe(content)
})
