import { expect, test } from 'vitest'
import {
  isFalsehood,
  readLabelled,
  readNumber,
  readOrdinal,
  refutes,
} from '../../../src/import/families/labels.ts'

test.each([
  ['3. Title', 3, 'Title'],
  ['3) title', 3, 'Title'],
  ['(3) Title', 3, 'Title'],
  ['3 – Title', 3, 'Title'],
  ['No. 3: Title', 3, 'Title'],
  ['#3 Title', 3, 'Title'],
  ['③ Title', 3, 'Title'],
  ['3️⃣ Title', 3, 'Title'],
  ['III. Title', 3, 'Title'],
  ['三、标题', 3, '标题'],
  ['٣. عنوان', 3, 'عنوان'],
  ['【その3】題', 3, '題'],
  ['その三：題', 3, '題'],
])('the number of %s is %d', (text, number, rest) => {
  expect(readNumber(text)).toEqual({ number, rest })
})

test.each(['2024. The year', '3.5 per cent more', 'Three things', '[3] A source'])(
  '%s begins with no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined()
  },
)

test.each([
  ['Lesson 2: Title', 2, 'Title'],
  ['Lesson Two – Title', 2, 'Title'],
  ['Key takeaway #2 Title', 2, 'Title'],
  ['Leçon 2 : titre', 2, 'Titre'],
  ['Erkenntnis 2: Titel', 2, 'Titel'],
  ['Les 2. Titel', 2, 'Titel'],
  ['Les 2 - Titel', 2, 'Titel'],
  ['要点2：标题', 2, '标题'],
  ['第二，标题', 2, '标题'],
  ['Two', 2, ''],
  ['Second lesson: title', 2, 'Title'],
  ['Segunda lección: título', 2, 'Título'],
  ['Deuxième leçon : titre', 2, 'Titre'],
  ['Zweite Lehre: Titel', 2, 'Titel'],
])('the label of %s is cut off', (text, number, rest) => {
  expect(readLabelled(text)).toEqual({ number, rest })
})

test.each([
  ['First, it rained.', 1, 'It rained.'],
  ['Primera. El agua vale el doble.', 1, 'El agua vale el doble.'],
  ['Zweitens, es regnete.', 2, 'Es regnete.'],
  ['Finally, it rained.', undefined, 'It rained.'],
  ['最后，下雨了。', undefined, '下雨了。'],
])('%s opens with an ordinal', (text, number, rest) => {
  expect(readOrdinal(text)).toEqual({ number, rest })
})

test('an ordinal inside a sentence is none', () => {
  expect(readOrdinal('First prize went to Ada.')).toBeUndefined()
})

test.each([
  ['Myth 3: More is better', 'Myth 3: ', 'More is better'],
  ['Mistake 2 – Not asking', 'Mistake 2 – ', 'Not asking'],
  ['Irrtum Nr. 2: Mehr hilft mehr', 'Irrtum Nr. 2: ', 'Mehr hilft mehr'],
  ['Fehler 2: Zu spät fragen', 'Fehler 2: ', 'Zu spät fragen'],
  ['Idée reçue n° 2 : plus, c’est mieux', 'Idée reçue n° 2 : ', 'Plus, c’est mieux'],
  ['Mito 2: más es mejor', 'Mito 2: ', 'Más es mejor'],
  ['Misverstand 2: meer is beter', 'Misverstand 2: ', 'Meer is beter'],
  ['误区2：越多越好', '误区2：', '越多越好'],
  ['Second myth: more is better', 'Second myth: ', 'More is better'],
])('the label of “%s” is kept, for it turns what follows', (text, kept, rest) => {
  expect(readLabelled(text)).toMatchObject({ kept, rest })
})

test('a label that only counts is not kept', () => {
  expect(readLabelled('Lesson 3: More is better')).not.toHaveProperty('kept')
})

test.each(['Myth', 'Myth 3:', 'Mythos', 'Idée reçue', '误区三'])(
  '“%s” says that it is wrong',
  (label) => {
    expect(isFalsehood(label)).toBe(true)
  },
)

test.each(['Lesson 3', 'The myth of the lone genius', 'Mythology'])(
  '“%s” does not say so',
  (label) => {
    expect(isFalsehood(label)).toBe(false)
  },
)

test('a headline refutes where such a label opens it', () => {
  expect(refutes('Myth 3: More is better')).toBe(true)
  expect(refutes('More is better: a myth')).toBe(false)
})
