import { expect, test } from 'vitest'
import { findFigures } from '../../../src/import/points/figures.ts'

test.each([
  ['It fell by only 6%, and nobody saw it.', 'only 6%'],
  ['The county saved about $22 million.', 'about $22 million'],
  ['Nur 31 % der Haushalte wollen wechseln.', 'Nur 31 %'],
  ['Le budget atteint 40 millions.', '40 millions'],
  ['Nous avons payé 3 200 euros pour un vélo.', '3 200 euros'],
  ['Les coûts montent à 1,1 million d’euros.', '1,1 million d’euros'],
  ['Die Umsätze gingen um 1,2 Milliarden Euro zurück.', '1,2 Milliarden Euro'],
  ['Sales fell by no more than 2 percent.', 'no more than 2 percent'],
  ['Die Preise stiegen um nicht mehr als 3 Prozent.', 'nicht mehr als 3 Prozent'],
  ['The company has paid £6.2m to customers.', '£6.2m'],
  ['It gave 10 to 15 percent of the floor away.', '10 to 15 percent'],
  ['The harm is put at between £18m and £24m.', 'between £18m and £24m'],
  ['Le tarif passera de 3,10 à 3,45 euros.', 'de 3,10 à 3,45 euros'],
  ['The share fell from 4.7% to 2.9%.', 'from 4.7% to 2.9%'],
  ['Der Anteil sank von 4,7 auf 2,9 Prozent.', 'von 4,7 auf 2,9 Prozent'],
  ['The insurers paid just under £1.2 million.', 'just under £1.2 million'],
  ['Het kostte bijna 6,4 miljoen euro.', 'bijna 6,4 miljoen euro'],
  ['真正寄来耳机的只有两千三百人，不到百分之三。', '不到百分之三'],
  ['焊点的不良率从4.7%降到2.9%。', '从4.7%降到2.9%'],
  ['Piden entre 600 y 750 millones de euros.', 'entre 600 y 750 millones de euros'],
  ['Een telefoon is dan nog 50 tot 60 procent waard.', '50 tot 60 procent'],
  ['Volumes grew by 11 and 8 per cent on two streets.', '11 and 8 per cent'],
  ['Offen sind heute 41 Euro 60.', '41 Euro 60'],
  ['Members pay about 40 per cent less than others.', 'about 40 per cent less'],
  ['Mitglieder zahlen gut 40 Prozent weniger als andere.', 'gut 40 Prozent weniger'],
  ['Les membres paient 40 % de moins que les autres.', '40 % de moins'],
  ['Los socios pagan un 40 % menos que los demás.', '40 % menos'],
  ['It needs 60 percent or more of the votes.', '60 percent or more'],
  ['Nötig sind 60 Prozent oder mehr.', '60 Prozent oder mehr'],
  ['百分之七十的老人不愿意步行超过十分钟。', '百分之七十'],
  ['食堂第一年平均得到三十万元补贴。', '三十万元'],
])('%s offers the figure %s with its sentence', (sentence, figure) => {
  expect(findFigures([sentence], [])).toEqual([`a figure to show: ${figure}, from “${sentence}”`])
})

test('a year or a bare count is no figure to show', () => {
  expect(findFigures(['In 2019 the 56 houses were tested.'], [])).toEqual([])
})

test.each([
  'It won’t get 480 million views.',
  'Das wird nie 40 Prozent erreichen.',
  'Who would pay £40 for that?',
  '这不会带来三十万元。',
])('“%s” offers no figure', (sentence) => {
  expect(findFigures([sentence], [])).toEqual([])
})
