import { expect, test } from 'vitest'
import { isThesis } from '../../../src/import/points/theses.ts'

test.each([
  'Labels must be checked by those who know',
  'A museum is trusted for what it admits, not for what it polishes',
  'Ein Schild reicht nicht',
  'Une promesse ne vaut que si l’on compte les personnes',
  'Antes de instalar un asiento habría que mirar la sombra',
  'Een dijk is nooit af',
  '他就不再是客户，而是老板；必须看清楚',
])('“%s” is what a section comes to', (text) => {
  expect(isThesis(text)).toBe(true)
})

test.each([
  'The harbour was closed in May',
  'Der Hafen hatte 31 Boote',
  'Le port a fermé deux quais',
  'El puerto tenía tres muelles',
  '港口去年关闭了两个码头',
])('“%s” tells what happened', (text) => {
  expect(isThesis(text)).toBe(false)
})
