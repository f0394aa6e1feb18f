import { expect, test } from 'vitest'
import { paragraph } from '../../../src/import/article.ts'
import { removeNoise } from '../../../src/import/clutter/noise.ts'

test.each([
  'Skip to content',
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
])('“%s” is not part of an article', (line) => {
  const blocks = [paragraph('The council sat until two.'), paragraph(line)]
  expect(removeNoise(blocks)).toEqual({ kept: [blocks[0]], removed: [line] })
})

test.each([
  'Share prices fell after the vote, and the port lost a tenth of its value in one day.',
  'Home is where the vote was lost.',
  'Photographers waited outside.',
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

test('what follows “Comments” is not part of an article', () => {
  const text = ['A', 'B', 'C', 'Comments (2)', 'Great!'].map((line) => paragraph(line))
  expect(removeNoise(text)).toEqual({ kept: text.slice(0, 3), removed: ['Comments (2)', 'Great!'] })
})
