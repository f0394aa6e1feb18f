import { describe, expect, test } from 'vitest'
import { isNoNumber, otherDecimals, readNumbers } from '../../src/content/numbers.ts'
import { processorTimeMs } from '../processor-time.ts'

describe('numbers are read in the notations that authors use', () => {
  test.each([
    ['1,480', 'en', { value: 1480, prefix: '', suffix: '' }],
    ['1.480,5', 'en', { value: 1480.5, prefix: '', suffix: '' }],
    ['1.480', 'de', { value: 1480, prefix: '', suffix: '' }],
    ['1.480', 'en', { value: 1.48, prefix: '', suffix: '' }],
    ['1,48', 'en', { value: 1.48, prefix: '', suffix: '' }],
    ['1.234.567', 'en', { value: 1_234_567, prefix: '', suffix: '' }],
    ['12 345,6', 'fr', { value: 12_345.6, prefix: '', suffix: '' }],
    ['1’480', 'de-CH', { value: 1480, prefix: '', suffix: '' }],
    ['0,125', 'en', { value: 0.125, prefix: '', suffix: '' }],
    ['62%', 'en', { value: 62, prefix: '', suffix: '%' }],
    ['62 %', 'de', { value: 62, prefix: '', suffix: ' %' }],
    ['−3', 'en', { value: -3, prefix: '', suffix: '' }],
    ['(-5)', 'en', { value: -5, prefix: '', suffix: '' }],
    ['+7', 'en', { value: 7, prefix: '', suffix: '' }],
    ['-$1.5m', 'en', { value: -1.5, prefix: '$', suffix: 'm' }],
    ['US$ 20', 'en', { value: 20, prefix: 'US$', suffix: '' }],
    ['3 Mio. €', 'de', { value: 3, prefix: '', suffix: ' Mio. €' }],
    ['~400', 'en', { value: 400, prefix: '~', suffix: '' }],
    ['٤٢٫٥٪', 'ar', { value: 42.5, prefix: '', suffix: '%' }],
  ])('%s in %s is %o', (cell, lang, number) => {
    expect(readNumbers([cell], lang)).toEqual([number])
  })

  test('a column agrees on its decimal sign', () => {
    const values = readNumbers(['1.480', '2.310,5'], 'en').map((number) => number?.value)
    expect(values).toEqual([1480, 2310.5])
  })

  test.each([
    ['beside numbers without them a loss', ['12', '(1,480)', '($1.5m)'], [12, -1480, -1.5]],
    ['of a whole column only brackets', ['(5)', '(1,480)', '–', ''], [5, 1480]],
    [
      'around a year only brackets',
      ['2018', '(2019)', '(2,019)', '($2019)'],
      [2018, 2019, -2019, -2019],
    ],
    ['around a sign no second one', ['3', '(-5)', '(−5)', '(+5)'], [3, -5, -5, -5]],
  ])('brackets are %s', (_what, cells, values) => {
    const numbers = readNumbers(cells, 'en').flatMap((number) => number ?? [])
    expect(numbers.map(({ value }) => value)).toEqual(values)
  })

  test('a number that shows its own decimal sign is read by it, whatever the column says', () => {
    const cells = ['18.2 %', '17,1%', '1,480', '1.204,5']
    const values = readNumbers(cells, 'en').map((number) => number?.value)
    expect(values).toEqual([18.2, 17.1, 1480, 1204.5])
    expect(otherDecimals(cells)).toEqual(['17,1%', '1.204,5'])
    expect(otherDecimals(['1,480', '2.5', '3'])).toEqual([])
  })
})

test.each(['much', '3 of 10', '1–2', 'Q1 2024', '10.0.1-beta2'])('%s is no number', (cell) => {
  expect(isNoNumber(cell)).toBe(true)
})

test.each(['', '–', 'n/a', '…', '0', '12'])('%j is a number or a gap', (cell) => {
  expect(isNoNumber(cell)).toBe(false)
})

test('spaces between the signs of a cell, however many, are read in no time', () => {
  const cells = ['<', '1', '€', '-'].map((sign) => `${sign}${'\u00a0'.repeat(20_000)}x`)
  expect(processorTimeMs(() => cells.map(isNoNumber))).toBeLessThan(500)
  expect(readNumbers(['<  5  %'], 'en')).toEqual([{ value: 5, prefix: '<', suffix: ' %' }])
})
