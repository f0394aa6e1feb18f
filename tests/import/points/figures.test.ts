import { expect, test } from 'vitest'
import { findFigures } from '../../../src/import/points/figures.ts'

test.each([
  ['It fell by only 6%, and nobody saw it.', '6%'],
  ['The county saved about $22 million.', '$22 million'],
  ['Nur 31 % der Haushalte wollen wechseln.', '31 %'],
  ['Le budget atteint 40 millions.', '40 millions'],
  ['Nous avons payé 3 200 euros pour un vélo.', '3 200 euros'],
  ['Les coûts montent à 1,1 million d’euros.', '1,1 million d’euros'],
  ['Die Umsätze gingen um 1,2 Milliarden Euro zurück.', '1,2 Milliarden Euro'],
  ['百分之七十的老人不愿意步行超过十分钟。', '百分之七十'],
  ['食堂第一年平均得到三十万元补贴。', '三十万元'],
])('%s offers the figure %s with its sentence', (sentence, figure) => {
  expect(findFigures([sentence], [])).toEqual([`a figure to show: ${figure}, from “${sentence}”`])
})

test('a year or a bare count is no figure to show', () => {
  expect(findFigures(['In 2019 the 56 houses were tested.'], [])).toEqual([])
})
