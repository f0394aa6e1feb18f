import { describe, expect, test } from 'vitest'
import { renderDeck, renderElsewhere } from './deck.ts'
import { visibleText } from './html.ts'
import { NASTY } from './nasty.ts'

/** Notes that mean something to Marp, to YAML or to HTML comments. */
const NOTES: readonly string[] = [
  'class: matters most',
  'color: red tape',
  'header: the big news',
  'In short: x\nfooter: y',
  '# Heading\n\nclass: lead',
  '#### Heading\n\n- a\n- b',
  '{"class":"lead"}',
  '{class: lead}',
  '[class, lead]',
  '"class": lead',
  "'class': lead",
  '? class\n: lead',
  '- class: lead',
  '!!map {class: lead}',
  '&a {class: lead}',
  'class:\n  - lead',
  'class:\tlead',
  'a\nclass: lead',
  'a\n---\nclass: lead',
  '---\nclass: lead',
  '--- {class: lead}',
  'a --> b',
  'a ---> b --!> c',
  '-->',
  '- ends with -',
  'ends with --',
  '> begins with an arrow',
  '-> begins with an arrow',
  'a <!-- b --> c',
  'one\n\n---\n\ntwo',
  '***\n\n___',
  '<script>alert(1)</script>\n\n</section><section>',
  '```\n<!-- never closed\n```',
  'prettier-ignore',
  'markdownlint-disable MD001',
  'lint disable x',
  'Zwei Wörter: „Zitat“.',
  '“Quoted”, he said.',
  '「引用」: これ',
  '    four spaces stay',
  '\\<!-- \\# \\*',
  'See https://e.org:8080/a?b=1#c',
  `${'word '.repeat(20_000)}end`,
]

/** The notes of each slide of a deck whose takeaways have these. */
function readNotes(notes: readonly string[]) {
  const sections = notes.map((note) => `## Headline\n\n- point\n\n### Notes\n\n${note}`)
  const deck = renderDeck(`# Deck\n\n${sections.join('\n\n')}\n\n## Conclusion\n\n- end\n`)
  expect(deck.structureProblems).toEqual([])
  return deck
}

/** A section ends with its last character that can be seen. */
function seen(note: string | undefined): string | undefined {
  return note?.replaceAll('\u2060', '').trim()
}

describe('notes stay notes, word for word', () => {
  const deck = readNotes(NOTES)
  const plain = readNotes(NOTES.map(() => 'Plain words.'))
  const elsewhere = renderElsewhere(deck.markdown)

  test.each(NOTES.map((note, index) => [note.slice(0, 40), note, index + 1] as const))(
    '%j',
    (_name, note, index) => {
      expect(deck.slides[index]?.notes).toBe(note.trim())
      expect(seen(deck.rendered.notes[index])).toBe(note.trim())
      expect(seen(elsewhere.notes[index])).toBe(note.trim())
    },
  )

  test('and change nothing on any slide', () => {
    expect(deck.rendered.slides).toEqual(plain.rendered.slides)
    expect(elsewhere.slides).toEqual(renderElsewhere(plain.markdown).slides)
  })
})

describe('a comment that is no order to takedeck is a note, word for word', () => {
  const comments = NASTY.filter((text) => !text.includes('-->'))
  const sections = comments.map((text) => `## Headline\n\n- point\n\n<!--\n${text}\n-->`)
  const deck = renderDeck(`# Deck\n\n${sections.join('\n\n')}\n\n## Conclusion\n\n- end\n`)

  test.each(comments.map((text, index) => [text, index + 1] as const))('%s', (text, index) => {
    expect(deck.structureProblems).toEqual([])
    expect(seen(deck.rendered.notes[index])).toBe(text.normalize('NFC').trim())
    expect(visibleText(deck.rendered.slides[index] ?? '')).toMatch(/Headline ¦ point$/)
  })
})

test('notes of a deck, of an introduction and of a conclusion stay with their slides', () => {
  const notes = (text: string) => `\n\n### Notes\n\n${text}\n\n`
  const { slides, rendered } = renderDeck(
    `# Deck\n\nContext.${notes('one')}## Introduction\n\n- a${notes('two')}## b${notes('three')}## Conclusion\n\n- c${notes('four')}`,
  )
  expect(slides.map((slide) => slide.notes)).toEqual(['one', 'two', 'three', 'four'])
  expect(rendered.notes).toEqual(['one', 'two', 'three', 'four'])
})
