import { describe, expect, test } from 'vitest'
import { renderDeck, renderElsewhere } from './deck.ts'
import { outlineOf, visibleText } from './html.ts'
import { NASTY } from './nasty.ts'

/** An author who means every character: in CommonMark a backslash makes any of them literal. */
function literally(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Stands where the nasty text stands, on a slide that must look the same. */
const PLAIN = 'PLACEHOLDER'

/** Every place of a section. */
const SECTIONS: Readonly<Record<string, (text: string) => string>> = {
  headline: (text) => `## 1. ${text}\n\n- point`,
  point: (text) => `## Headline\n\n- ${text}\n- point`,
  'point below a point': (text) => `## Headline\n\n- a\n  - ${text}\n- b`,
  'numbered point': (text) => `## Headline\n\n1. ${text}\n2. point`,
  paragraph: (text) => `## Headline\n\n${text}\n\nAnother.`,
  statement: (text) => `## Headline\n\n${text}`,
  subheading: (text) => `## Headline\n\n### ${text}\n\n- point`,
  quotation: (text) => `## Headline\n\n> ${text}\n>\n> — Name, role`,
  speaker: (text) => `## Headline\n\n> Words.\n>\n> — ${text}`,
  'table cell': (text) => `## Headline\n\n| a | b |\n|---|---|\n| ${text} | x |`,
  'table head': (text) => `## Headline\n\n| a | ${text} |\n|---|---|\n| x | y |`,
  bold: (text) => `## Headline\n\n- a **${text}** b`,
  'link text': (text) => `## Headline\n\n- a [${text}](https://e.org) b`,
}

/** Every place of the title slide. */
const OPENINGS: Readonly<Record<string, (text: string) => string>> = {
  'front matter': (text) =>
    [
      '---',
      ...['title', 'subtitle', 'author', 'date'].map((key) => `${key}: ${JSON.stringify(text)}`),
      `source: { title: ${JSON.stringify(text)} }`,
      '---',
    ].join('\n'),
  'title heading and the context': (text) => `# ${literally(text)}\n\n${literally(text)}`,
}

/** What each slide shows, without the count of takeaways. */
function textsOf(slides: readonly string[]): string[] {
  return slides.map((slide) =>
    visibleText(slide)
      .replace(/^\d+[ ¦]+Takeaway \d+ of \d+ ¦ /, '')
      .replaceAll('\u00a0', ' '),
  )
}

/** The elements of each slide, but for the bare spans that part the colons of `:smile:`. */
function outlinesOf(slides: readonly string[]): string[][] {
  return slides.map((slide) => outlineOf(slide).filter((element) => element !== 'span'))
}

/** A deck as it looks here, and as other Marp tools show it. */
function show(content: string) {
  const { rendered, markdown, structureProblems } = renderDeck(content)
  const texts = textsOf(rendered.slides)
  const outlines = outlinesOf(rendered.slides)
  return {
    texts,
    outlines,
    structureProblems,
    elsewhere: textsOf(renderElsewhere(markdown).slides),
  }
}

/**
 * The plain slide's text with the nasty text in place, its white space folded as HTML folds it, and
 * each space that keeps words together as the space that it looks like.
 */
function withText(plain: string | undefined, text: string): string | undefined {
  return plain?.replaceAll(PLAIN, () => text.replace(/ +/g, ' ').replaceAll('\u00a0', ' '))
}

describe.each(Object.entries(SECTIONS))('in the place “%s”', (_place, write) => {
  const texts = [PLAIN, ...NASTY]
  const sections = texts.map((text) => write(literally(text)))
  const deck = show(`# Deck\n\n${sections.join('\n\n')}\n\n## Conclusion\n\n- end\n`)

  test('no text changes the number of slides or their notes', () => {
    expect(deck.structureProblems).toEqual([])
    expect(deck.texts).toHaveLength(texts.length + 2)
    expect(deck.elsewhere).toHaveLength(texts.length + 2)
  })

  test.each(texts.map((text, index) => [text, index + 1] as const))(
    '%s shows exactly itself',
    (text, index) => {
      expect(deck.texts[index]).toBe(withText(deck.texts[1], text))
      expect(deck.outlines[index]).toEqual(deck.outlines[1])
      expect(deck.elsewhere[index]).toBe(withText(deck.elsewhere[1], text))
    },
  )
})

describe.each(Object.entries(OPENINGS))('in the %s', (_place, write) => {
  const end = '\n\n## Headline\n\n- point\n\n## Conclusion\n\n- end\n'
  const plain = show(write(PLAIN) + end)

  test.each(NASTY)('%s shows exactly itself', (text) => {
    const deck = show(write(text) + end)
    expect(deck.structureProblems).toEqual([])
    expect(deck.texts).toEqual(plain.texts.map((slide) => withText(slide, text)))
    expect(deck.outlines).toEqual(plain.outlines)
    expect(deck.elsewhere).toEqual(plain.elsewhere.map((slide) => withText(slide, text)))
  })
})
