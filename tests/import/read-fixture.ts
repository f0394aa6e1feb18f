import { join } from 'node:path'
import { readArticle } from '../../src/import/read.ts'

/** An article of `tests/fixtures/articles`. */
export async function readFixture(name: string) {
  return readArticle(join(import.meta.dirname, '../fixtures/articles', name), name)
}
