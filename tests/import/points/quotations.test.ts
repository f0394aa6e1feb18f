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
  ['"Nobody ever asked the drivers," says Dr Amara Nwosu, a doctor in Leeds.', 'Dr Amara Nwosu'],
  [
    '"Nobody ever asked the drivers," said our chief technology officer, Ruth Adeyemi, when she left.',
    'Ruth Adeyemi',
  ],
  ['"You met your own deadline," their head of IT, Marta Kovacs, wrote to us.', 'Marta Kovacs'],
  [
    '„Niemand hat je die Fahrer gefragt“, sagt Prüferin Wiebke Tönnies vom Labor.',
    'Prüferin Wiebke Tönnies',
  ],
  ['„Niemand hat je die Fahrer gefragt“, erzählt Vater Sinan Aydın.', 'Vater Sinan Aydın'],
  [
    'El concejal de Espacio Público, Vicente Sarrió, me lo explicó con una calma que le agradezco: «Un banco genera diez llamadas».',
    'Vicente Sarrió',
  ],
  ['‘Niemand heeft het de chauffeurs ooit gevraagd’, zegt Marijke Postma.', 'Marijke Postma'],
  ['“四千块的耳机，谁敢给四十九块的人修？”', 'the article does not say clearly who spoke'],
  ['“你们收四十九的时候，我一直不敢寄，”一位南京的顾客王先生在电话里告诉我。', '王先生'],
  ['负责客服的小鹿早就说过：“注册的人是好奇，回来的人才是客户。”', '小鹿'],
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
  ['下班前他对我说：“你们的人手不笨，是凳子实在太高了。”'],
  ['"Nobody ever asked the drivers," he told the head of IT, Marta Kovacs.'],
  ['Ingrid Solheim told the clerk who answered: “Nobody ever asked the drivers.”'],
])('nobody is named as the speaker of %s', (paragraph) => {
  expect(findQuotations([paragraph])).toEqual([expect.stringContaining('does not say clearly')])
})

test('a quoted word or two is no quotation to show', () => {
  expect(findQuotations(['He called it “A mistake” and left.'])).toEqual([])
})

test('what goes on behind its speaker belongs to a quotation', () => {
  const paragraph =
    '"Eleven minutes come to nine days," says Per Lindqvist, who was against it. "I am pleased to have lost."'
  expect(findQuotations([paragraph])).toEqual([
    'a quotation to show: "Eleven minutes come to nine days," … "I am pleased to have lost." — Per Lindqvist',
  ])
})

test('a quotation whose speaker is named is offered before another one', () => {
  const paragraphs = [
    '“Nobody ever asked the drivers.”',
    '“We never asked the passengers,” said Ingrid Solheim.',
  ]
  expect(findQuotations(paragraphs)).toEqual([expect.stringMatching(/— Ingrid Solheim$/)])
})
