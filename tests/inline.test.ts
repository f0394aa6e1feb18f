import { expect, test } from 'vitest'
import { plainText } from '../src/inline.ts'

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
