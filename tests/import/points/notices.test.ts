import { expect, test } from 'vitest'
import { isNotice } from '../../../src/import/points/notices.ts'

test.each([
  '07 Oct 19:52 First use of the token',
  '2025-10-09 Build servers isolated',
  '14:10 Uhr Der Alarm geht los',
  '10月9日 02:47 发现异常',
  'Changes in version 1.1: corrected the number of buses from 12 to 14.',
  'Korrektur: Der Bus fährt um neun.',
  'Rectificatif : le bus part à neuf heures.',
  'Corrección: el autobús sale a las nueve.',
  'Prochaine permanence : jeudi 24 avril, salle 3.',
  'Next meeting: 4 May, town hall',
  'Names of staff below the board have been left out.',
  'Written by Ada Moreau and Jo Lind, Harbour Office',
  'Par Ada Moreau, secrétaire',
  'A harbour report by Kestrel Parcels',
  'LE PHARE – Bulletin des gardiens, n° 87',
  'Ada Moreau (Dokkum, 1959) studeerde techniek in Delft.',
  'Ada Moreau ist freie Journalistin in Kassel.',
  'Foto’s: Ilse Moreau',
])('“%s” is a line that tells nothing of the article', (line) => {
  expect(isNotice(line)).toBe(true)
})

test.each([
  'On 9 October the harbour was closed.',
  '12 May was the coldest day of the year.',
  'By spring the harbour was open.',
  'Par temps froid, le port reste ouvert.',
  'Von Hamburg aus fährt kein Bus.',
  'Ada Moreau runs the harbour.',
  'Corrections cost the paper two days a week.',
])('“%s” is a sentence of its article', (sentence) => {
  expect(isNotice(sentence)).toBe(false)
})
