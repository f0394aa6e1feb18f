import { expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { planSection } from './deck.ts'

test.each([
  ['**62%** — of all', ['', '62', '%', 'of all']],
  ['**-5%** of all', ['−', '5', '%', 'of all']],
  ['**+48 s**: to wait', ['+', '48', ' s', 'to wait']],
  ['**$1.2bn** spent', ['', '$1.2', 'bn', 'spent']],
  ['**3/4** of all', ['', '3/4', '', 'of all']],
])('%s is a big number in pieces', (body, pieces) => {
  const [number] = planSection(body).data.numbers
  expect(number && [number.sign, number.value, number.unit, plainText(number.label)]).toEqual(
    pieces,
  )
})

test('a short last paragraph is a remark on the numbers; nothing else is left out', () => {
  const { data } = planSection('<!-- layout: number -->\n\nFirst.\n\n**1** one\n\n- a\n\nLast.')
  expect(data.numbers).toHaveLength(1)
  expect(data.blocks).toMatchObject([{ text: [{ text: 'First.' }] }, { kind: 'list' }])
  expect(plainText(data.note)).toBe('Last.')
})

test.each([
  ...['1. Plan', '2) Build', '5G', '3D printing', '2FA', '1st place', '2024 Q1', '1990s'],
  ...['B2B', 'CO2', 'G7', 'p95', 'F1', 'H2O', 'C-3PO', 'U2', 'No 5', 'Nr. 10', 'W3C', '(G20)'],
])('**%s** is a name or a time, no big number', (phrase) => {
  const list = `- **${phrase}** — of all\n- **${phrase}** — of some`
  expect(planSection(list).layout).toBe('points')
  for (const count of [1, 2, 3]) {
    const paragraphs = Array(count).fill(`**${phrase}** — of all`).join('\n\n')
    expect(planSection(paragraphs).layout).not.toBe('number')
  }
})

test.each([...['CHF 5', 'EUR5m', 'US$7bn', 'R$ 3', 'ca 5', 'x2', '~40%', '#1', 'A$20']])(
  '**%s** alone is a big number, whatever stands before its digits',
  (amount) => {
    expect(planSection(`**${amount}** — of all`).layout).toBe('number')
  },
)

test.each(['10x', '3.5kg', '90s', '€2bn', '12 GB', '20°C', '300万'])(
  '**%s** is a big number, with its unit straight behind it',
  (amount) => {
    const list = `- **${amount}** — of all\n- **${amount}** — of some`
    expect(planSection(list).layout).toBe('number')
    expect(planSection(`**${amount}** — of all`).layout).toBe('number')
  },
)
