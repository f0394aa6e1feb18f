import { describe, expect, test } from 'vitest'
import { factsOf, sourceName, withFooterOf } from '../../src/plan/facts.ts'
import { readDeck } from './deck.ts'

test('a deck says what it is called, by whom, about what and from where', () => {
  const settings = 'subtitle: About\nauthor: Ada\nlang: de\nsource: Article'
  expect(factsOf(readDeck('## A', settings))).toEqual({
    title: 'Deck',
    author: 'Ada',
    description: 'About',
    lang: 'de',
    footer: 'Quelle: Article',
  })
})

test('without a subtitle its first paragraph describes it', () => {
  expect(factsOf(readDeck('- a\n\nThe **context**.\n\n## A')).description).toBe('The context.')
  expect(factsOf(readDeck('## A'))).toMatchObject({ description: '', author: '', footer: '' })
})

describe('the source is called by its title, its file or its host', () => {
  test.each([
    ['source: { title: T, file: f.txt, url: "https://e.org/x" }', 'T'],
    ['source: { file: f.txt, url: "https://e.org/x" }', 'f.txt'],
    ['source: https://e.org/x', 'e.org'],
    ['source: "https://"', ''],
    ['', ''],
  ])('%s', (settings, name) => expect(sourceName(readDeck('## A', settings))).toBe(name))
})

test('a brand’s footer stands in front of the source', () => {
  const brand = 'brand: { footer: "Acme, internal" }'
  expect(factsOf(readDeck('## A', brand)).footer).toBe('Acme, internal')
  const facts = factsOf(readDeck('## A', `${brand}\nsource: The Review`))
  expect(facts.footer).toBe('Acme, internal · Source: The Review')
  expect(withFooterOf(facts, 25).footer).toBe('Acme, internal · Source…')
  expect(withFooterOf(facts, 16).footer).toBe('Acme, internal…')
})

test('a source follows its colon as the language has it', () => {
  const footerIn = (lang: string) =>
    factsOf(readDeck('## A', `lang: ${lang}\nsource: "Le Sel"`)).footer
  expect(footerIn('de')).toBe('Quelle: Le Sel')
  expect(footerIn('fr')).toBe('Source\u00a0: Le Sel')
  expect(footerIn('zh')).toBe('来源：Le Sel')
})

test('a footer is cut between words', () => {
  const { footer } = factsOf(readDeck('## A', `source: ${'words, '.repeat(20)}`))
  expect(footer).toMatch(/^Source: words.*words…$/)
  expect(footer.length).toBeLessThan(95)
})

test.each([
  ['Japanese', 'ja', '自転車道計画資料'.repeat(8), /^出典：自転車道計画資料.{8,}…$/u],
  [
    'an address',
    'en',
    `https://example.org/${'a'.repeat(60)}`,
    /^Source: https:\/\/example.org\/a+…$/,
  ],
])('a footer without spaces, %s, keeps as much as has room', (_what, lang, title, shown) => {
  const facts = factsOf(readDeck('## A', `lang: ${lang}\nsource: { title: "${title}" }`))
  expect(withFooterOf(facts, 40).footer).toMatch(shown)
  expect(withFooterOf(facts, 40).footer.length).toBe(41)
})

test('a footer never ends amid a letter', () => {
  const facts = { ...factsOf(readDeck('## A')), footer: '𠮷𠮷𠮷𠮷' }
  expect(withFooterOf(facts, 5).footer).toBe('𠮷𠮷…')
})

test('a footer that slides have no room for is cut once more, between words where it has any', () => {
  const facts = factsOf(readDeck('## A', 'source: One two three'))
  expect(withFooterOf(facts, undefined)).toBe(facts)
  expect(withFooterOf(facts, 17).footer).toBe('Source: One two…')
  expect(withFooterOf({ ...facts, footer: '自転車道計画資料' }, 4).footer).toBe('自転車道…')
})
