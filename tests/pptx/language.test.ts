import { expect, test } from 'vitest'
import { fullLanguage, likelyLanguage } from '../../src/pptx/language.ts'

test.each([
  ...['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt', 'zh'],
  ...['en-GB', 'pt-PT', 'zh-TW', 'sv', 'EN', 'de-Latn', 'none at all'],
])('%s is named as the likely subtags of Unicode say', (tag) => {
  expect(fullLanguage(tag)).toBe(likelyLanguage(tag))
})

test.each([
  ['en', 'en-US'],
  ['pt', 'pt-BR'],
  ['zh-TW', 'zh-TW'],
  ['sv', 'sv-SE'],
  ['none at all', 'en-US'],
])('%s is %s in a presentation', (tag, expected) => {
  expect(fullLanguage(tag)).toBe(expected)
})
