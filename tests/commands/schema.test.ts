import { expect, test } from 'vitest'
import { takedeck } from '../takedeck.ts'

test('schema project prints that of takedeck.yml', async () => {
  const { code, stdout } = await takedeck('.', ['schema', 'project'])
  expect(code).toBe(0)
  const keys = Object.keys(JSON.parse(stdout).properties)
  expect(keys).toEqual(['author', 'lang', 'theme', 'brand', 'agenda'])
})

test('schema knows no other file', async () => {
  expect(await takedeck('.', ['schema', 'theme'])).toMatchObject({ code: 2 })
})

test('schema prints a JSON schema that names every key of the front matter', async () => {
  const { code, stdout } = await takedeck('.', ['schema'])
  const schema = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['title', 'subtitle', 'author', 'date', 'lang', 'theme', 'source']),
  )
  expect(schema.additionalProperties).toBe(false)
})
