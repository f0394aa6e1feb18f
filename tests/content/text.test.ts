import { describe, expect, test } from 'vitest'
import { cleanCode, cleanLines, cleanRun, cleanText } from '../../src/content/text.ts'

describe('a text of one line is clean', () => {
  test.each([
    ['controls are removed', 'a\u0000b\u001b[31mc\u007fd\u009be', 'ab[31mcde'],
    ['marks that turn the direction are removed', '\u202ea\u2066b\u2069', 'ab'],
    ['what is no character is removed', 'a\ufeff\uffff\ufdd0\ud800b', 'ab'],
    ['white space is folded', '  a \t\n\r\n b\u2028c ', 'a b c'],
    ['letters are composed', 'e\u0301', 'é'],
    ['a space that does not break stays', 'a\u00a0b', 'a\u00a0b'],
    [
      'marks of direction and joiners stay',
      'a\u200e\u200f\u200d👩‍👩‍👧',
      'a\u200e\u200f\u200d👩‍👩‍👧',
    ],
  ])('%s', (_name, text, clean) => expect(cleanText(text)).toBe(clean))
})

test('a run keeps a space at its ends', () => expect(cleanRun('\na\t')).toBe(' a '))

test('lines stay lines', () => expect(cleanLines('\n a\r\n\tb\u0007 \n')).toBe('a\n\tb'))

test('every space of code counts', () =>
  expect(cleanCode('  a\r\n\tb\u001b \n')).toBe('  a\n\tb \n'))
