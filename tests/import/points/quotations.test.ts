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
  [
    '»Niemand hat je die Fahrer gefragt«, sagte Geschäftsführer Dipl.-Ing. Ralf Stegemann.',
    'Geschäftsführer Dipl.-Ing. Ralf Stegemann',
  ],
  ['« Personne n’a demandé aux conducteurs », lance Éric Valadier, éleveur.', 'Éric Valadier'],
  ['« Personne n’a demandé, soupire le cordonnier Aldo Pierri, aux conducteurs. »', 'Aldo Pierri'],
  [
    '«Nadie preguntó a los conductores», dijo ayer la concejala de Obras, Nuria Baselga.',
    'Nuria Baselga',
  ],
  [
    '«Nadie preguntó a los conductores», ha declarado la consejera de Norte, Leonor Abellán.',
    'Leonor Abellán',
  ],
  [
    'El técnico del Marina, Julián Otegui, no buscó excusas: «Nadie preguntó nunca a los conductores».',
    'Julián Otegui',
  ],
  [
    'Der Rat der Energieberaterin Wiebke Onnen: »Nie hat jemand die Fahrer gefragt.«',
    'Energieberaterin Wiebke Onnen',
  ],
  ['"Nobody ever asked the drivers," said Brightway\'s director, Leon Abara.', 'Leon Abara'],
  [
    '“Nobody ever asked the drivers,” Tubb said. It was Colin Tubb, a porter, who knew.',
    'Colin Tubb',
  ],
  ['“我们从来没有问过司机师傅们，”论文的通讯作者崔蔓说。', '崔蔓'],
  ['所长龚敏说，他教会了年轻人一件事：“秤是两个陌生人之间的话。”', '龚敏'],
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
  ['Ingrid Solheim asked a clerk. “Nobody ever asked the drivers,” she said.'],
  ['»Niemand hat die Fahrer je gefragt«, lautet Freeses Regel.'],
  ['"Nobody ever asked the drivers," he told the head of IT, Marta Kovacs.'],
  ['Ingrid Solheim told the clerk who answered: “Nobody ever asked the drivers.”'],
])('nobody is named as the speaker of %s', (paragraph) => {
  expect(findQuotations([paragraph])).toEqual([expect.stringContaining('does not say clearly')])
})

test.each([
  [
    'Ingrid Solheim, who drives the bus, was angry. “Nobody has ever asked us,” she said.',
    'Ingrid Solheim',
  ],
  [
    'Ingrid Solheim, who drives the bus, said she was angry. “Nobody has ever asked us.”',
    'Ingrid Solheim',
  ],
  [
    'Drinnen steht Marlies Kögel, 61, und hört. »Niemand hat uns je gefragt«, sagt sie dann.',
    'Marlies Kögel',
  ],
  [
    'Derrière, Delphine Rey, 34 ans, marchait. « Personne ne nous a rien demandé », s’amuse-t-elle.',
    'Delphine Rey',
  ],
  [
    'Lo ha visto la bióloga Inés Valdivieso. «Nadie nos preguntó nunca nada», resume.',
    'Inés Valdivieso',
  ],
  ['Ook Hanneke Tromp (61) kwam. ‘Niemand heeft het ons ooit gevraagd,’ zegt ze.', 'Hanneke Tromp'],
  ['和平里的退休教师方阿姨记了三本笔记。她说：“不要在会上吵，要到家里去谈。”', '方阿姨'],
])('“she said” in %s is %s', (paragraph, speaker) => {
  expect(findQuotations([paragraph])).toEqual([expect.stringMatching(`— ${speaker}$`)])
})

test.each([
  ['The mayor, Ada Moreau, met Dr Per Lindqvist. “Nobody has ever asked us,” she said.'],
  ['Frau Moreau, 61, traf Frau Lindqvist. »Niemand hat uns je gefragt«, sagte sie.'],
])('where two could be meant, both are named: %s', (paragraph) => {
  expect(findQuotations([paragraph])).toEqual([
    expect.stringMatching(/does not say clearly who spoke: .*Moreau or .*Lindqvist\?$/),
  ])
})

test('“she said” is no man', () => {
  const paragraph = 'Herr Opitz, 61, kam zu spät. »Niemand hat uns je gefragt«, sagte sie.'
  expect(findQuotations([paragraph])).toEqual([expect.stringContaining('does not say clearly')])
})

test.each([
  ['“Nobody ever asked the drivers,” said a stroke nurse, and left.', 'a stroke nurse'],
  ['»Niemand hat je die Fahrer gefragt«, sagte der Rektor.', 'der Rektor'],
  ['« Personne n’a demandé aux conducteurs », a reconnu la directrice.', 'la directrice'],
  ['«Nadie preguntó a los conductores», dijo el alcalde.', 'el alcalde'],
  ['‘Niemand heeft het de chauffeurs gevraagd,’ zegt de wethouder.', 'de wethouder'],
  ['‘Niemand heeft het de chauffeurs gevraagd,’ geeft een oud-staflid toe.', 'een oud-staflid'],
  [
    '« Personne n’a demandé aux conducteurs », avoue un boulanger de Vernay.',
    'un boulanger de Vernay',
  ],
])('a role without a name is to be named in %s', (paragraph, role) => {
  expect(findQuotations([paragraph])).toEqual([
    expect.stringMatching(`— “${role}”: name who that is$`),
  ])
})

test.each([
  ['The label “Mind the gap between the doors” has gone.'],
  ['Die Zustimmung zur Aussage »Ich weiß, was hier besser wäre« stieg.'],
  ['“Nobody ever asked the drivers,” I said.'],
])('what nobody else is told to have said is no quotation to show: %s', (paragraph) => {
  expect(findQuotations([paragraph])).toEqual([])
})

test('who answers is not who asked', () => {
  const paragraph =
    '»Wir kommen alle von der Zeitung«, sagt Jana Struck. »Gibt es die denn noch?«, fragt Frau Paulsen.'
  expect(findQuotations([paragraph])).toEqual([
    'a quotation to show: »Wir kommen alle von der Zeitung« — Jana Struck',
  ])
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
