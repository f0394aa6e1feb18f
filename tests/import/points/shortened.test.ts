import { describe, expect, test } from 'vitest'
import { type Candidate, listCandidates } from '../../../src/import/points/candidate.ts'
import { ENGLISH } from '../../../src/import/points/languages/en.ts'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { doubtsOfShortening } from '../../../src/import/points/shortened.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'

const tag = await loadTagger('en')

/** The sentence with all but these words left out, as a candidate. */
function shortenedTo(text: string, sentence: string): Candidate | undefined {
  return listCandidates([sentence], 'en', tag).find((candidate) => candidate.text === text)
}

function doubtsAbout(text: string, sentence: string): string[] {
  const candidate = shortenedTo(text, sentence)
  if (candidate === undefined) throw new Error(`“${text}” is no version of “${sentence}”`)
  return doubtsOfShortening(candidate, ENGLISH)
}

describe('nothing is to be looked at', () => {
  test.each([
    ['The port was closed in May', 'The port was closed in May.'],
    ['The port was closed in May', 'However, the port was closed in May.'],
    ['The port was closed in May', 'The port was therefore closed in May.'],
    ['The port was closed in May', 'The port (a small one) was closed in May.'],
    [
      'The dryer saves money on the condenser',
      'The dryer saves money on the condenser, which has to be rinsed by hand.',
    ],
    [
      'Light users can save $400',
      'Most homes will like the first one, and light users can save $400.',
    ],
    ['The bank sold its branches', 'The bank sold its branches, because nobody came any more.'],
  ])('in “%s”, left of “%s”', (text, sentence) => {
    expect(doubtsAbout(text, sentence)).toEqual([])
  })
})

describe('what belongs to the claim and was left out is named', () => {
  test.each([
    [
      'Step 3 told the engineer to delete the snapshot',
      'Step 3 told the engineer to delete the snapshot, which no longer exists.',
      'which no longer exists',
    ],
    [
      'Scotland plans to restore the bogs',
      'Scotland plans to restore the bogs and has so far managed 75,000 acres.',
      'and has so far managed 75,000 acres',
    ],
    [
      'A colleague found a nest blocking a drain',
      'A colleague found a nest blocking a drain, and no sensor had anything to say about that.',
      'and no sensor had anything to say about that',
    ],
    [
      'Support answered 340 tickets with a guess',
      'Support answered 340 tickets with a guess, and two customers learned the truth from a rival.',
      'and two customers learned the truth from a rival',
    ],
    [
      'A glass of juice is a cheap trick',
      'A glass of juice is a cheap trick, although it made no difference.',
      'although it made no difference',
    ],
  ])('“%s”, left of “%s”', (text, sentence, left) => {
    expect(doubtsAbout(text, sentence)).toEqual([`left out with it: “${left}”`])
  })
})

test('a part that another one may rule is to be compared with its sentence', () => {
  expect(
    doubtsAbout(
      'You absorb less than 5 percent',
      'Spinach has as much iron as beef, but most of it is bound, and you absorb less than 5 percent.',
    ),
  ).toEqual(['it is a part of its sentence: compare it with the notes'])
})

test('of two wishes one is only half of the sentence', () => {
  expect(
    doubtsAbout(
      'The society wished to keep it',
      'The society wished to keep it, and wheelchair users wished it gone.',
    ),
  ).toEqual(['left out with it: “and wheelchair users wished it gone”'])
})

test.each([
  ['de', 'Die Preise stiegen, was die Mieter trifft.'],
  ['fr', 'Les prix ont monté, ce qui pèse sur les ménages.'],
  ['es', 'Los precios subieron, lo que pesa sobre los hogares.'],
])(
  'in %s, too, an addition without number and negation goes without a remark',
  (lang, sentence) => {
    const language = languageOf(lang)
    const [, short] = listCandidates([sentence], lang, undefined)
    if (language === undefined || short === undefined) throw new Error('no shorter version')
    expect(doubtsOfShortening(short, language)).toEqual([])
  },
)
