import { expect, test } from 'vitest'
import { frontMatterJsonSchema, frontMatterSchema } from '../../src/content/schema.ts'

test('editors get a JSON schema of every key, with a sentence for each', () => {
  const schema = frontMatterJsonSchema()
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
  for (const key of Object.keys(frontMatterSchema.shape)) {
    expect(schema).toHaveProperty(`properties.${key}.description`)
  }
})
