import { expect, test } from 'vitest'
import { findPointer } from '../../../src/import/points/pointers.ts'

test.each([
  ['Output there has reached 61 percent', 'there'],
  ['Teachers liked the change', 'the change'],
  ['Die Stadt rechnet nicht damit', 'damit'],
  ['Bald ändert sich daran etwas', 'daran'],
  ['Beide haben den Versuch eingestellt', 'den Versuch'],
  ['Une capote a réglé le problème en une semaine', 'le problème'],
  ['La mairie a promis de la retirer', 'de la retirer'],
  ['El pueblo pagó el proyecto', 'el proyecto'],
  ['Las escuelas podrán usarla por la mañana', 'usarla'],
  ['Los vendedores lo habían exigido por escrito', 'lo habían'],
  ['The baker now wants to keep it', 'it'],
  ['Fewer than one in five companies has one', 'one'],
  ['L’État n’en rembourse qu’une partie', 'n’en rembourse'],
  ['No todos los pueblos lo saben', 'lo saben'],
  ['Die Kosten schätzt er auf 180 Euro', 'er'],
  ['La loi ne les y encourage pas', 'ne les y'],
  ['Les communes qui l’ont atteint répondent', 'l’ont atteint'],
  ['Die Forscher führen das auf den Preis zurück', 'das'],
  ['Das Zentrum hat 3.900 von ihnen befragt', 'von ihnen'],
  ['We replaced that vendor', 'that vendor'],
  ['Je n’en avais vu que deux', 'n’en avais'],
  ['Im Juli fielen hier in zwei Stunden 58 Millimeter', 'hier'],
  ['Am meisten profitierten dort Mädchen', 'dort'],
  ['Naturschützer halten das für falsch', 'das'],
])('“%s” points to something by “%s”', (text, pointer) => {
  expect(findPointer(text, false)).toBe(pointer)
})

test.each([
  'The council says that rents fell',
  'Der Regen blieb hier in der Uckermark aus',
  'Il y a six trains par jour',
  'Since May there has been a tram',
  'The change of the law came late',
  'Die Stadt rechnet damit, dass der Preis fällt',
  'Der Versuch mit Bussen ging weiter',
  'Le problème de la ville reste entier',
  'Le vent de la mer est froid',
  'Die Stadt nennt das Haus sicher',
  'La charla de ayer reunió a mil personas',
])('nothing in “%s” does', (text) => {
  expect(findPointer(text, false)).toBeUndefined()
})

test('“its” needs a noun only where the clause before is gone', () => {
  expect(findPointer('The state changed its rules', false)).toBeUndefined()
  expect(findPointer('The state changed its rules', true)).toBe('its')
})
