import { expect, test } from 'vitest'
import { pointsOf } from './points-of.ts'

test.each([
  [
    'The bank opened a branch in Leeds and sold two houses in York.',
    'The bank opened a branch in Leeds',
    'The bank sold two houses in York',
  ],
  [
    'Larkfield opened the plant in March, and has since replaced all five lines.',
    'Larkfield opened the plant in March',
    'Larkfield has since replaced all five lines',
  ],
])('each verb of one subject can be a point: %s', (sentence, first, second) => {
  expect(pointsOf(sentence)).toEqual(expect.arrayContaining([first, second]))
})

test.each([
  [
    'a helping verb of the first',
    'The clerk was caught in Leeds and charged two days later.',
    'The clerk charged two days later',
  ],
  [
    'a speaker',
    'The mayor said that the town sold its trams and bought new buses.',
    'The mayor bought new buses',
  ],
  [
    'a negation',
    'The bank never paid the old fine and closed two branches.',
    'The bank closed two branches',
  ],
  [
    'a condition',
    'The bank pays staff when prices fall and has closed two branches.',
    'The bank has closed two branches',
  ],
  [
    'a subject with a verb',
    'Members who joined the club early paid less and received three books.',
    'Members received three books',
  ],
])('the second does not lose %s', (_what, sentence, wrong) => {
  expect(pointsOf(sentence)).not.toContain(wrong)
})

test('a list is not cut at a word that looks like a verb', () => {
  const points = pointsOf('The fund bought bonds, cash, and listed shares.')
  expect(points).toEqual(['The fund bought bonds, cash, and listed shares'])
})
