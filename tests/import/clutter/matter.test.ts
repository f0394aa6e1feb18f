import { expect, test } from 'vitest'
import { paragraph } from '../../../src/import/article.ts'
import { isMasthead } from '../../../src/import/clutter/matter.ts'
import { removeNoise } from '../../../src/import/clutter/noise.ts'

const FIRST = ['Ada Moreau leads the harbour, and Tom Voss mends its cranes.', 'It rained.']
const TEXT = [...FIRST, 'The cranes stood still.', 'Nobody came.', 'The harbour pays for it.']

function below(...lines: readonly string[]) {
  const text = [...TEXT, ...lines].map((line) => paragraph(line))
  const { kept, removed } = removeNoise(text)
  return { kept: kept.length - TEXT.length, removed }
}

test.each([
  'THE FERRY – Bulletin of the crews, no. 87',
  'MITTEILUNGSBLATT des Hafens · Nr. 4 · Frühjahr 2026',
  'LE FIL BLEU – Lettre d’information de l’association Rivages – n° 32 – printemps 2025',
  'BOLETÍN DE LA RED DE HUERTOS · Nº 14 · Primavera de 2026',
  'NIEUWSBRIEF van de haven, jaargang 12, nr. 3, 2026',
  '《港口月刊》第12期',
])('“%s” is what an issue is called', (line) => {
  expect(isMasthead(paragraph(line))).toBe(true)
  const text = [line, ...TEXT].map((each) => paragraph(each))
  expect(removeNoise(text)).toMatchObject({ kept: text.slice(1), removed: [line] })
})

test.each([
  'Five lessons from issue 12',
  'No. 3 was the worst of all cranes.',
  '2026 in 12 cranes',
])('“%s” is no such line', (line) => {
  expect(isMasthead(paragraph(line))).toBe(false)
})

test.each([
  'Published by the Harbour Trust. Printed in Leeds.',
  'Herausgeber: Hafenverein e. V., Redaktionsschluss 3. März',
  'Le Fil bleu – Directrice de la publication : Solène Kerbrat – Imprimé par nos soins',
  'Edita: Red de Huertos. Depósito legal GU-114-2026.',
  'Eindredactie: Sietse de Boer',
  '主办：港口管理局　印刷：河畔印刷厂',
  'Changes in version 1.1: corrected the number of cranes from 12 to 14.',
  'Korrektur: In einer früheren Fassung stand eine falsche Zahl.',
  'Rectificatif : il y avait douze grues.',
  'Fe de erratas: en la versión anterior se decía que eran dieciséis.',
  'Rectificatie: het waren twaalf kranen.',
  '更正：初稿误写为十二台。',
  'Reprinted with permission of the Harbour Post.',
  'Zuerst erschienen im Hafenblatt.',
  'Article paru dans Le Fil bleu.',
  'Publicado originalmente en El Faro.',
  'Eerder verschenen in De Kade.',
  '本文经授权转载，版权归原作者所有。',
  'Next meeting: Saturday 9 May, at eleven.',
  'Nächste Sitzung: 9. Mai, 11 Uhr.',
  'Prochaine réunion : samedi 9 mai à 11 h.',
  'Próxima asamblea: sábado 9 de mayo, a las 11.',
  'Volgende bijeenkomst: zaterdag 9 mei.',
  '下次会议：5月9日上午11点。',
  'Jane Doe, 58, trained as a baker in Lyon. Her book will be published in May.',
  'Clara Behnke, geboren 1984 in Uelzen, ist freie Autorin.',
  'Solène Kerbrat, née en 1979 à Brest, dirige un port.',
  'Nuria Cebrián (Guadalajara, 1980) escribe sobre puertos.',
  'Marijke Postma (Dokkum, 1959) studeerde civiele techniek in Delft.',
  '作者林知夏，自由撰稿人，著有《小城纪事》。',
  'Photos : Maïwenn Abiven',
  'Foto’s: Ilse van Houten',
  '图：陈牧',
])('below the text “%s” is left out and told', (line) => {
  expect(below(line)).toEqual({ kept: 0, removed: [line] })
})

test('who the first lines name is told of below the text, several lines of it too', () => {
  const lines = ['Ada Moreau studied cranes.', 'Photo: Tom Voss', 'Next meeting: in May.']
  expect(below(...lines)).toEqual({ kept: 0, removed: lines })
})

test.each([
  'Ada Moreau is not leaving the harbour for good.',
  'Jane Roe works on the cranes at night, and it shows.',
  'Published figures say otherwise.',
  'The next meeting will decide.',
  'In the end the harbour pays.',
])('“%s” is a text’s own end', (line) => {
  expect(below(line)).toEqual({ kept: 1, removed: [] })
})

test('what stands in the middle of a text is told there', () => {
  const text = ['Next meeting: in May.', ...TEXT].map((line) => paragraph(line))
  expect(removeNoise(text).kept).toEqual(text)
})
