import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/import/points/sentences.ts'
import { processorTimeMs } from '../../processor-time.ts'

test.each([
  ['en', 'Dr. Lopez left at 5 p.m. on Monday. Nobody asked.', 2],
  ['en', 'The U.S. economy grew by 3.5 percent. Prices fell.', 2],
  ['en', 'John F. Kennedy won. “We did it. We won,” he said. Others lost.', 3],
  ['en', 'It works (see Fig. 3. and 4.). It is done.', 2],
  ['de', 'Am 3. Mai kam z. B. Frau Dr. Weber. Sie blieb.', 2],
  ['de', '„Das reicht nicht“, sagte sie. Er blieb.', 2],
  ['de', 'Sie hört. »Es pfeift. Der Ofen ist kalt«, sagt sie. Er blieb.', 3],
  ['de', 'Im Oktober waren es 47. Die Prüfer warnten am 3. Mai.', 2],
  ['de', 'Es war spät. 1849 ließ er elf versiegeln.', 2],
  ['en', 'It needs $140,000, of which part is pledged. $12 pays for a book.', 2],
  ['fr', 'M. Garnier parle. « Oui. Bien sûr. » Il part.', 2],
  ['es', 'La Sra. Ruiz habló. ¿Bastará? No.', 3],
  ['zh', '价格上涨了。他说：“不会再涨。”大家都同意。', 3],
  ['zh', '他停了下来。“万一以后要填表呢，”他说。', 2],
  ['ja', '宿は空いた。「客が歩く」と主人は話す。', 2],
  ['ja', '図書館は「夜も開く。便利だ」と言う。人が増えた。', 2],
])('in %s %s has %i sentences', (lang, paragraph, count) => {
  expect(splitSentences(paragraph, lang)).toHaveLength(count)
})

test('a paragraph without an end is one sentence', () => {
  expect(splitSentences('no stop here', 'en')).toEqual(['no stop here'])
  expect(splitSentences('  ', 'en')).toEqual([])
})

test.each(['Dr. ', 'A b. ', 'Wait (a. ', 'abc. 1 a ', 'The end. '])(
  'a long paragraph of “%s” is not read again at each of its stops',
  (words) => {
    const paragraph = words.repeat(4000)
    expect(processorTimeMs(() => splitSentences(paragraph, 'de'))).toBeLessThan(1000)
  },
)
