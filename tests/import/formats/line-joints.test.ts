import { expect, test } from 'vitest'
import { joinLines } from '../../../src/import/formats/line-joints.ts'
import { readPlainText } from '../../../src/import/formats/plain-text.ts'

test.each([
  ['the boats left', 'the harbour', 'the boats left the harbour'],
  [
    'perhaps nine of them were interest-',
    'ing to me',
    'perhaps nine of them were interesting to me',
  ],
  ['die Sit\u00ad', 'zung begann', 'die Sitzung begann'],
  ['a well-', 'known trader', 'a well-known trader'],
  ['the UN-', 'Charter says', 'the UN-Charter says'],
  ['die Ein-', 'und Ausfahrt', 'die Ein- und Ausfahrt'],
  ['it rained –', 'and snowed', 'it rained – and snowed'],
  ['共享厨房开放已经', '满一年。', '共享厨房开放已经满一年。'],
  ['今年は雨が多かったので、', '川が増水した。', '今年は雨が多かったので、川が増水した。'],
  ['도시는 새 도서관을', '열었다', '도시는 새 도서관을 열었다'],
  ['فتحت المدينة', 'مكتبة جديدة', 'فتحت المدينة مكتبة جديدة'],
])('“%s” and “%s” are “%s”', (line, next, joined) => {
  expect(joinLines(line, next)).toBe(joined)
})

test('Chinese that an editor wrapped is whole again, and its headline stays a line', () => {
  const prose =
    '我们街道的共享厨房开放已经满一年，这一年里有一千二百多位居民来做过饭，最小的四岁，最大的九十一岁，每个星期都有人打电话来问同样的问题。'
  const lines = prose.match(/.{1,30}/gu) ?? []
  const blocks = readPlainText(`谁可以来\n\n${lines.join('\n')}`)
  expect(blocks.map((block) => 'text' in block && block.text)).toEqual(['谁可以来', prose])
})
