import { expect, test } from 'vitest'
import { remarkOnAside } from '../../src/import/asides.ts'

test.each([
  'How we tested',
  'Any other business',
  'So haben wir getestet',
  'Verschiedenes',
  'Méthodologie',
  'Ruegos y preguntas',
  'Varie ed eventuali',
  '研究方法',
])('a section called “%s” may be no takeaway', (headline) => {
  expect(remarkOnAside(headline)).toHaveLength(1)
})

test.each(['How we tested the beach', 'Methods change faster than habits', 'Diverse teams'])(
  'a section called “%s” is one',
  (headline) => {
    expect(remarkOnAside(headline)).toEqual([])
  },
)
