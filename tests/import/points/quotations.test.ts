import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/import/points/quotations.ts'

test.each([
  ['“Nobody ever asked the drivers,” said Ingrid Solheim.', 'Ingrid Solheim'],
  ['“Nobody ever asked the drivers,” said union president Carl Dietz.', 'Carl Dietz'],
  ['« Ce n’est pas une victoire », a déclaré Nadia Ferhat.', 'Nadia Ferhat'],
  ['“Nobody ever asked the drivers,” Ingrid Solheim said.', 'Ingrid Solheim'],
  ['“Nobody ever asked the drivers,” nurse Amina Yusuf told the radio.', 'Amina Yusuf'],
  ['It rained. Ingrid Solheim said: “Nobody ever asked the drivers.”', 'Ingrid Solheim'],
  ['« Nous avons retrouvé un public », affirme Paul Garnier.', 'Paul Garnier'],
  ['«Faltan maquinistas en todas las líneas», dijo Ana Ruiz.', 'Ana Ruiz'],
])('the speaker of %s is %s', (paragraph, speaker) => {
  expect(findQuotations([paragraph])).toEqual([expect.stringMatching(`— ${speaker}$`)])
})

test.each([
  ['“Nobody ever asked the drivers,” she said. Ingrid Solheim left.'],
  ['Ingrid Solheim denied it. “Nobody ever asked the drivers.”'],
  ['Ingrid Solheim met Paul Garnier. “Nobody ever asked the drivers.”'],
  ['“Nobody ever asked the drivers.” Ingrid Solheim said the opposite.'],
  ['“Nobody ever asked the drivers,” said of Ingrid Solheim.'],
  ['“Nobody ever asked the drivers,” told Ingrid Solheim.'],
])('nobody is named as the speaker of %s', (paragraph) => {
  expect(findQuotations([paragraph])).toEqual([expect.stringContaining('does not say clearly')])
})

test('a quoted word or two is no quotation to show', () => {
  expect(findQuotations(['He called it “A mistake” and left.'])).toEqual([])
})
