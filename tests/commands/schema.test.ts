import { expect, test } from 'vitest'
import { takedeck } from '../takedeck.ts'

test('schema prints a JSON schema that names every key of the front matter', async () => {
  const { code, stdout } = await takedeck('.', ['schema'])
  const schema = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['title', 'subtitle', 'author', 'date', 'lang', 'theme', 'source']),
  )
  expect(schema.additionalProperties).toBe(false)
})
