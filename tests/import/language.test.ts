import { expect, test } from 'vitest'
import { guessLanguage } from '../../src/import/language.ts'

test.each([
  ['en', 'The council sat until two in the morning and approved the plan with a single vote.'],
  ['de', 'Der Rat tagte bis zwei Uhr und nahm den Plan mit einer Stimme an, die nicht sicher war.'],
  ['fr', 'Le conseil a siégé dans la nuit et le plan est passé pour une voix, sur le fil.'],
  ['es', 'El consejo votó por la noche y aprobó el plan con un solo voto más del necesario.'],
  ['it', 'Il consiglio ha votato nella notte e il piano della città è passato per un voto.'],
  [
    'pt',
    'O conselho votou à noite e o plano foi aprovado com um voto para os moradores, não mais.',
  ],
  ['nl', 'De raad vergaderde tot laat en nam het plan aan met een stem van het kleinste verschil.'],
  ['ja', '議会は午前二時まで続き、計画は一票差で可決された。'],
  ['zh', '议会一直开到凌晨两点，计划以一票之差通过。'],
  ['ko', '의회는 새벽 두 시까지 이어졌고 계획은 한 표 차로 통과되었다.'],
  ['ru', 'Совет заседал до двух часов ночи и принял план с перевесом в один голос.'],
  ['ar', 'استمر المجلس حتى الثانية صباحا ووافق على الخطة بفارق صوت واحد.'],
])('%s is recognised', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang)
})

test('a foreign name does not change the language', () => {
  expect(guessLanguage('The 東京 office of the bank is the largest, and it is closed.')).toBe('en')
})

test('what shows no language is taken for English', () => {
  expect(guessLanguage('123')).toBe('en')
})
