import { expect, test } from 'vitest'
import { readPlainText } from '../../../src/import/formats/plain-text.ts'

test('takeaways of a few wrapped lines have whole sentences', () => {
  const blocks = readPlainText(`1) A list on paper beats an app
An app was tried for three months and given up. The paper list hangs beside the door, and
everybody can see who has the ladder. Lost tools fell from nine to one.

2) Repair needs an owner
Tools that belonged to everybody were repaired by nobody. Since April one household looks
after each group of tools.
`)
  expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
    '1) A list on paper beats an app',
    'An app was tried for three months and given up. The paper list hangs beside the door, and everybody can see who has the ladder. Lost tools fell from nine to one.',
    '2) Repair needs an owner',
    'Tools that belonged to everybody were repaired by nobody. Since April one household looks after each group of tools.',
  ])
})
