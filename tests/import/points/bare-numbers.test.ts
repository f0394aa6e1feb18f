import { expect, test } from 'vitest'
import { findBareNumber } from '../../../src/import/points/bare-numbers.ts'

test.each([
  ['A doce metros, bajo un ficus, había 31', '31'],
  ['Samen vonden ze er 20', '20'],
  ['Nous en demandions onze', 'en demandions onze'],
  ['Three of the eleven were real', 'the eleven'],
  ['Reponer los 563 que faltan es barato', 'los 563'],
  ['Dreieinhalb Meter, das ist ein Kleinwagen', 'Dreieinhalb Meter'],
  ['Those who went slowly reported hardly any', 'hardly any'],
  ['No propongo quitar ni una', 'ni una'],
])('in “%s” the noun of “%s” is elsewhere', (text, number) => {
  expect(findBareNumber(text)).toBe(number)
})

test.each([
  'The harbour had 31 boats',
  'The company was founded in 1931',
  'Staff fell from 84 to 49',
  'We searched the harbour for boats and found 61',
  'Im Hafen lagen zwanzig Boote',
  'La ville en a fermé deux cents, surtout des écoles',
])('in “%s” every number has its noun', (text) => {
  expect(findBareNumber(text)).toBeUndefined()
})
