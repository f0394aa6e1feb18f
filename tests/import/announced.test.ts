import { expect, test } from 'vitest'
import { findAnnounced } from '../../src/import/announced.ts'

test.each([
  ['5 takeaways from the inquiry', 5],
  ['Here are five of them.', 5],
  ['Seven very short lessons', 7],
  ['The 10 best benches', 10],
  ['Drei Lehren aus dem Umbau', 3],
  ['Voici cinq enseignements', 5],
  ['Las siete claves', 7],
  ['旧城改造的三点启示', 3],
  ['我们后来改掉的四件事', 4],
  ['よみがえった3つの理由', 3],
  ['세 가지 교훈', 3],
  ['五个意想不到的教训', 5],
])('“%s” announces %d', (text, count) => {
  expect(findAnnounced([text])).toBe(count)
})

test.each([
  'One of the lessons',
  '六十个人全部在家工作',
  '站会从九点半开到十点',
  'It cost 5.5 points',
  '45 ways to fail',
  '六个重大决定里有四个是错的',
  '小程序上线四个月',
  'The lessons of a winter',
])('“%s” announces nothing', (text) => {
  expect(findAnnounced([text])).toBeUndefined()
})

test('the title counts before the introduction', () => {
  expect(findAnnounced(['Four lessons', 'Here are five reasons'])).toBe(4)
})
