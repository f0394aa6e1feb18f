import { expect, test } from 'vitest'
import { paragraph } from '../../../src/import/article.ts'
import { removeNoise } from '../../../src/import/clutter/noise.ts'

test.each([
  'Skip to content',
  'The Bench is reader-supported. We may earn a commission if you buy through our links.',
  'Check price at Amazon $1,149 at Best Buy',
  'This article is for information only and does not replace a consultation.',
  'Der Text ist keine Anlageberatung.',
  '梅园新村的电梯井正在施工。本报记者 沈若溪 摄',
  '（编辑：周明 校对：李想）',
  '5 min read',
  'Advertisement',
  'READ MORE: The other vote',
  '[Photo: Jane Roe]',
  'Above: the harbour at night',
  'Photo credit: Getty Images',
  'We use cookies to improve this site.',
  'Accept all',
  'Sign up for our weekly newsletter',
  'Share this article',
  'Facebook | Twitter | LinkedIn',
  'Lesen Sie auch: Der andere Beschluss',
  'Anzeige',
  'Lesezeit: 4 Minuten',
  'À lire aussi : le port',
  'Publicidad',
  'Lea también: el puerto',
  '関連記事：港の夜',
  '© 2026 The Harbour Post',
  'Tags: harbour, vote',
  'ANZEIGE Jetzt Wärmepumpe mieten!',
  'Every Friday, the week on the water. Enter your e-mail and never miss a sailing.',
  'You receive this letter because you signed up. Unsubscribe',
  'Reporter Lena Cho contributed to this story.',
  'Additional reporting by Lena Cho',
  'This article was originally published in The Harbour Post.',
  'If this was useful, you can buy me a coffee. It keeps the notebook open.',
  'Want to see it in action? Talk to our team today.',
  'Vous aimez La Craie ? Recevez chaque mercredi notre lettre gratuite.',
  'Wenn dir dieser Text gefallen hat, folge mir für mehr.',
  'Apúntate aquí a la newsletter de Economía.',
  'Article continues below this ad',
  'This page was last updated on May 3, 1999.',
  '1.2K',
  'The authors wish to thank Lena Voss for her help.',
  'Thanks for reading. See you next week!',
  'Danke fürs Lesen und bis nächste Woche!',
  'Merci de m’avoir lue. À la semaine prochaine !',
  'Gracias por leer. ¡Hasta la próxima!',
  'Grazie per la lettura, alla prossima!',
  '感谢您的阅读，我们下期再见！',
  'Kontakt: Ada Moreau, 0123 456 789',
  '联系方式：ada@example.org',
  'Partager cet article',
  'Si cet article vous a plu, n’hésitez pas à applaudir.',
])('“%s” is not part of an article', (line) => {
  const blocks = [paragraph('The council sat until two.'), paragraph(line)]
  expect(removeNoise(blocks)).toEqual({ kept: [blocks[0]], removed: [line] })
})

test.each([
  'Share prices fell after the vote, and the port lost a tenth of its value in one day.',
  'Home is where the vote was lost.',
  'Until next summer the harbour stays closed.',
  'Contact: the word that the miners used for trouble.',
  'Thanks to Ada Moreau the harbour is still there.',
  'Thanks to cheaper batteries, power stays affordable for the people of the island.',
  'Thanks to Norway, power stays affordable for the people of the island.',
  'Ada Moreau is the reason why the harbour is still there.',
  'Photographers waited outside.',
  'They follow us for miles, and then they join our table.',
  'Volunteers support our work on Fridays.',
  'Anzeigen kosten in der Zeitung heute weniger als vor zehn Jahren.',
  'The fishermen contributed to this success with their own boats and their own money, all winter.',
  'More from the council than from the mayor was expected to come out of this long night of voting.',
])('“%s” is', (line) => {
  expect(removeNoise([paragraph(line)])).toEqual({ kept: [paragraph(line)], removed: [] })
})

test('what sells something right below “Advertisement” goes with it, other prose does not', () => {
  const [before, label, prose] = ['It rained.', 'Advertisement', 'The council sat until two.'].map(
    (line) => paragraph(line),
  )
  const offer = paragraph('Ready for winter? Save 20% on snow tires this week.')
  const blocks = [before, label, offer, prose, label, prose].flatMap((block) => block ?? [])
  expect(removeNoise(blocks).kept).toEqual([before, prose, prose])
})

test.each(['About Ada Moreau', 'About The Harbour Post: it is a paper.'])(
  'from “%s” on the author or the site speaks of itself',
  (line) => {
    const text = ['A', 'B', 'C', line, 'She lives by the sea.'].map((each) => paragraph(each))
    const { kept } = removeNoise(text, ['Ada Moreau', 'The Harbour Post'])
    expect(kept).toEqual(text.slice(0, 3))
  },
)

test.each(['Notes to editors', 'Media contact', 'Pressekontakt'])(
  'from “%s” on a press release is no article any more',
  (line) => {
    const text = ['A', 'B', 'C', line, 'The study was paid by the town.'].map((each) =>
      paragraph(each),
    )
    expect(removeNoise(text).kept).toEqual(text.slice(0, 3))
  },
)

test('a line below the text that introduces its author is not part of it', () => {
  const text = ['A', 'B', 'Ada Moreau writes about ports.'].map((line) => paragraph(line))
  expect(removeNoise(text, ['Ada Moreau']).kept).toEqual(text.slice(0, 2))
  expect(removeNoise(text).kept).toEqual(text)
})

test.each([
  'Write to us: letters@harbour.example',
  'Lindau, den 2. Dezember 2025',
  'gez. Ada Moreau',
  'Mots-clés : sommeil, travail',
  'We’re hiring! Have a look at our open roles.',
  'Tom Roe writes about seeds. The conversation has been shortened and edited.',
])('“%s” below the text is not part of it', (line) => {
  const text = ['A', 'B', 'C', line].map((each) => paragraph(each))
  expect(removeNoise(text).kept).toEqual(text.slice(0, 3))
})

test('a heading of what else the page offers ends the article', () => {
  const text = ['A', 'B', 'C'].map((line) => paragraph(line))
  const offer = { kind: 'heading' as const, level: 2, text: 'More from Ada Moreau' }
  expect(removeNoise([...text, offer, paragraph('Ten ways to cook')]).kept).toEqual(text)
})

test('what follows “Comments” is not part of an article', () => {
  const text = ['A', 'B', 'C', 'Comments (2)', 'Great!'].map((line) => paragraph(line))
  expect(removeNoise(text)).toEqual({ kept: text.slice(0, 3), removed: ['Comments (2)', 'Great!'] })
})

test('a quotation that a page shows once more is left out, another one stays', () => {
  const text = paragraph('“We sold it for a song,” said Ada Moreau. It rained.')
  const pulled = { kind: 'quote' as const, text: 'We sold it for a song\nAda Moreau' }
  const other = { kind: 'quote' as const, text: 'Nobody asked the fishermen.' }
  expect(removeNoise([text, pulled, other])).toEqual({
    kept: [text, other],
    removed: [pulled.text],
  })
})

test.each(['Nobody asked us why.', 'Nobody asked us why', '— for nothing at all, as they say.'])(
  'a quotation stays of which the text does not tell “%s”',
  (line) => {
    const text = paragraph('“We sold it for a song,” said Ada Moreau. It rained.')
    const quote = { kind: 'quote' as const, text: `We sold it for a song\n${line}\n— Ada Moreau` }
    expect(removeNoise([text, quote]).kept).toEqual([text, quote])
    const unsigned = { kind: 'quote' as const, text: `We sold it for a song\n${line}` }
    expect(removeNoise([text, unsigned]).kept).toEqual([text, unsigned])
  },
)

test.each([
  'With special thanks to Ada Moreau, and Lena Cho for their comments on a draft.',
  'Thanks to Mina Park and the whole platform team, who did the work.',
  'About the authors: Denise Hallam is a senior partner in Chicago.',
  'Ada Moreau is a reporter in Leeds.',
])('“%s” is not part of an article at its end', (line) => {
  const told = ['It rained.', 'The council sat until two.'].map((text) => paragraph(text))
  expect(removeNoise([...told, paragraph(line)])).toEqual({ kept: told, removed: [line] })
})

test('what introduces the author ends the page only where little stands below it', () => {
  const told = ['The council sat.', 'It voted.', 'It rained.'].map((text) => paragraph(text))
  const ending = [...told, paragraph('关于作者'), paragraph('顾晓棠住在杭州。')]
  expect(removeNoise(ending).kept).toEqual(told)
  const heading = [...told, paragraph('About us'), ...told, ...told]
  expect(removeNoise(heading).kept).toEqual(heading)
})

test('a credit above a Chinese text is kept, since it may name who wrote it', () => {
  const credit = paragraph('本报记者 李明')
  expect(removeNoise([credit, paragraph('电梯装好了。')]).kept).toContain(credit)
})

test.each([
  ['编辑于 2026-02-17 22:41・IP 属地浙江', '2026-02-17'],
  ['（2026年2月17日）', '2026-02-17'],
  ['Published 17 February 2026', '2026-02-17'],
  ['2026年2月17日，公司成立，员工只有三名。', undefined],
])('“%s” below a text gives the day %s', (line, day) => {
  const blocks = [paragraph('The council sat until two.'), paragraph(line)]
  expect(removeNoise(blocks).day).toBe(day)
})
