import { describe, expect, test } from 'vitest'
import { areLeads, plainText } from '../src/inline.ts'

test('the words of running text stay without their formatting', () => {
  expect(
    plainText([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'b' }] }] },
      { kind: 'break' },
      { kind: 'code', text: 'c' },
      { kind: 'link', url: 'https://e.org', children: [{ kind: 'text', text: 'd' }] },
    ]),
  ).toBe('a b cd')
})

describe('a phrase in bold that begins a point', () => {
  const point = (rest: string) =>
    [
      { kind: 'strong', children: [{ kind: 'text', text: 'phrase' }] },
      { kind: 'text', text: rest },
    ] as const

  test.each([' and its rest', ': its rest', ' — its rest'])(
    'can be a heading before “%s”',
    (rest) => {
      expect(areLeads([point(rest), point(rest)])).toBe(true)
    },
  )

  test.each([', which goes on', 's of a word', 'を、大半が挙げた', '、苦情は減った'])(
    'cannot be one before “%s”',
    (rest) => {
      expect(areLeads([point(rest), point(' and its rest')])).toBe(false)
    },
  )
})
