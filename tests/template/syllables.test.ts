import { expect, test } from 'vitest'
import { loadSyllables, partSlide } from '../../src/template/syllables.ts'
import { planDeck } from '../plan/deck.ts'

test.each([
  ['de', 'Wohnungseigentümer', 'Woh|nungs|ei|gen|tü|mer'],
  ['de-AT', 'Geschwindigkeit', 'Ge|schwin|dig|keit'],
  ['sv', 'utvecklingsarbete', 'ut|veck|lings|ar|be|te'],
  ['de', 'Wohnung', 'Wohnung'],
])('in %s the word %s is parted between its syllables', async (lang, word, parted) => {
  const part = await loadSyllables(lang)
  expect(part?.(word).replaceAll('\u00ad', '|')).toBe(parted)
})

test('languages without such words need no syllables', async () => {
  expect(await loadSyllables('en')).toBeUndefined()
  expect(await loadSyllables('constructor')).toBeUndefined()
})

test('a slide parts the words that were torn, wherever they stand, and nothing else', () => {
  const [, slide] = planDeck('## Torn words\n\n- **Torn** `Torn` words\n- [torn](https://torn.org)')
  if (slide === undefined) throw new Error('there is no slide')
  const data = partSlide(
    { ...slide, partedWords: ['Torn'] },
    (word) => `${word[0]}|${word.slice(1)}`,
  )
  const before = JSON.stringify(slide.data)
  expect(JSON.stringify(data)).toBe(
    before
      .replace('"Torn words"', '"T|orn words"')
      .replace('"kind":"text","text":"Torn"', '"kind":"text","text":"T|orn"'),
  )
})

test('no address gets a hyphen that would seem part of it', () => {
  const [, slide] = planDeck('## A\n\n- See https://torn.org/torn or www.torn.org, torn')
  if (slide === undefined) throw new Error('there is no slide')
  const data = partSlide({ ...slide, partedWords: ['torn'] }, () => 'to|rn')
  expect(JSON.stringify(data).match(/to\|rn/g)).toHaveLength(1)
  expect(JSON.stringify(data)).toContain('www.torn.org, to|rn')
})
