import { Marp } from '@marp-team/marp-core'
import { expect, test } from 'vitest'
import { type ContentParser, keepContents } from '../../src/marp/contents.ts'

const BODIES: readonly (readonly [string, string])[] = [
  ['a heading and points', '# One\n\n- a\n- **b**\n\n  more'],
  [
    'elements around text',
    '<div class="mark">\n\n**1**\n\n</div>\n\n## Two\n\n<div>\n\ntext\n\n</div>',
  ],
  ['points that appear by and by', '* a\n* b'],
  ['a background', '![bg left](x.png)\n\ntext'],
  ['a picture', 'See ![this](x.png)'],
  ['code', '```js\nlet a = 1\n\n---\n\n<!-- b -->\n\n```\n\ntext'],
  ['code in a list', '- a\n\n  ```\n  x\n\n  ---\n\n  ```'],
  ['a table', '| a |\n|---|\n| b |'],
  ['a comment in the middle', 'a\n\n<!-- _backgroundColor: red -->\n\nb'],
  ['a comment in a line', 'a <!-- note --> b'],
  ['another rule', 'a\n\n***\n\nb'],
  ['an underlined heading', 'a\n---\n\nb'],
  ['a style', '<style scoped>\nh1 { color: red }\n</style>\n\n# a'],
  ['a fitting heading', '# <!-- fit --> a'],
  ['an open element', '<div>\n\ntext'],
  ['a link that is defined elsewhere', '[x]'],
  ['nothing', ''],
]

/** Two decks of the same slides with other classes and notes. */
function decksOf(body: string): string[] {
  return ['points', 'points s2'].map((classes, index) => {
    const note = index === 0 ? '' : '\n\n<!--\nA note.\n\n---\n\nmore\n-->'
    const slide = `<!-- _class: ${classes} -->\n\n${body}${note}`
    return `---\nfooter: F\npaginate: true\n---\n\n${slide}\n\n---\n\n${slide}\n\n---\n\n# Last`
  })
}

/** Names of scoped styles are drawn by lot. */
function renderAll(decks: readonly string[], marp: Marp) {
  return decks.map((deck) => {
    const { html, comments } = marp.render(deck, { htmlAsArray: true })
    return { html: html.map((slide) => slide.replace(/scope-\w+/g, 'scope')), comments }
  })
}

test.each(BODIES)('%s: Marp makes the same of it, the first time and later', (_, body) => {
  const own = new Marp({ slug: false })
  own.use((parser: ContentParser) => keepContents(parser))
  const decks = decksOf(body)
  expect(renderAll([...decks, ...decks], own)).toEqual(
    renderAll([...decks, ...decks], new Marp({ slug: false })),
  )
})

test.each([
  ['an element', '<div>a</div>'],
  ['code', '```\na\n```'],
  ['indented code', '    a'],
  ['a paragraph', 'a'],
])('%s that ends a deck without a line break is not taken for one that does not', (_, body) => {
  const own = new Marp({ slug: false, html: true })
  own.use((parser: ContentParser) => keepContents(parser))
  const slide = `<!-- _class: points -->\n\n${body}`
  const decks = [slide, `${slide}\n`, `${slide}\n\n---\n\n# Last`, `# First\n\n---\n\n${slide}`]
  for (const all of [decks, decks.toReversed()])
    expect(renderAll(all, own)).toEqual(renderAll(all, new Marp({ slug: false, html: true })))
})

test('what holds for the whole deck is heeded', () => {
  const body = '# [x]\n\n## b'
  const decks = ['', '\n\n[x]: https://example.com', '\n\n[x]: https://example.org'].map(
    (end) => decksOf(body)[0] + end,
  )
  const divided = decks.map((deck) => deck.replace('footer', 'headingDivider: 2\nfooter'))
  const own = new Marp({ slug: false })
  own.use((parser: ContentParser) => keepContents(parser))
  const all = [...decks, ...divided, ...decks]
  expect(renderAll(all, own)).toEqual(renderAll(all, new Marp({ slug: false })))
})

test('a slide whose class or notes change is not rendered again, one whose text changes is', () => {
  const own = new Marp({ slug: false })
  own.use((parser: ContentParser) => keepContents(parser))
  const colored: string[] = []
  own.highlighter = (code) => {
    colored.push(code.trim())
    return ''
  }
  const slideOf = (code: string, classes: string, note = '') =>
    `<!-- _class: ${classes} -->\n\n## Code\n\n\`\`\`js\n${code}\n\`\`\`${note}`
  own.render(`${slideOf('one', 'code')}\n\n---\n\n${slideOf('two', 'code')}\n`)
  own.render(`${slideOf('one', 'code s2')}\n\n---\n\n${slideOf('three', 'code')}`)
  own.render(`${slideOf('two', 'code s3', '\n\n<!--\nA note.\n-->')}`)
  expect(colored).toEqual(['one', 'two', 'three'])
})

test('what 20,000 slides hold is rendered one after the other', () => {
  const ruler = { before: () => undefined, after: () => undefined }
  const renderer: ContentParser['renderer'] = {
    rules: {},
    render: (tokens) => tokens.map(({ content }) => content).join(''),
  }
  keepContents({ core: { ruler }, block: { ruler }, renderer })
  const make = (type: string, content: string) => {
    return { type, content, level: 0, map: null, hidden: false }
  }
  const slide = [make('content_start', 'a'), make('inline', 'b'), make('content_end', '')]
  expect(renderer.render(Array.from({ length: 20_000 }, () => slide).flat())).toHaveLength(40_000)
})
