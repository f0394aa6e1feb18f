import { expect, test } from 'vitest'
import { serializeXml, xml } from '../../src/pptx/xml.ts'

const print = (root: ReturnType<typeof xml>) => new TextDecoder().decode(serializeXml(root))

test('what XML reads as markup is escaped, in text and in attributes', () => {
  expect(print(xml('a', { b: '"<&>' }, ['<&>']))).toContain(
    '<a b="&quot;&lt;&amp;&gt;">&lt;&amp;&gt;</a>',
  )
})

test('what XML forbids is taken out', () => {
  expect(print(xml('a', {}, ['x\u0000\u000b\uffffy\ud800']))).toContain('<a>xy\ufffd</a>')
})

test('what has no value is left out', () => {
  expect(print(xml('a', { b: undefined }, [undefined]))).toContain('<a/>')
})

test('a number that is none is a bug', () => {
  expect(() => print(xml('a', { b: Number.NaN }))).toThrow('NaN in XML')
})

test('neighbours may share what is inside them, with a text between', () => {
  const shared = [xml('c'), 'x']
  const root = xml('a', {}, [xml('b', { n: 1 }, shared), 'y', xml('b', { n: 2 }, shared), xml('d')])
  expect(print(root)).toContain('<a><b n="1"><c/>x</b>y<b n="2"><c/>x</b><d/></a>')
})
