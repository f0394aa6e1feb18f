import { expect, test } from 'vitest'
import { textOf } from '../../../src/import/article.ts'
import { readHtmlPage } from '../../../src/import/formats/html.ts'

const PROSE =
  'The council sat until two in the morning and approved the plan by a single vote, after eleven months of talks about the harbour and its cranes. '

function pageOf(head: string, end = '') {
  const sections = ['One way', 'Another way'].map(
    (name) => `<h3>${name}</h3><p>${PROSE.repeat(3)}</p>`,
  )
  return readHtmlPage(
    `<html><body><article><h1>The harbour of Salinas</h1>${head}<div><p>${PROSE}</p>${sections.join('')}</div>${end}</article></body></html>`,
  )
}

const LINE = 'We took the benches away, and then we ask why nobody stays'

test.each([
  ['a second-level heading', `<h2>${LINE}</h2>`],
  ['a heading called “sub”', `<h2 class="sub">${LINE}</h2>`],
  ['a heading with a name that says nothing', `<h2 class="a_st">${LINE}</h2>`],
  ['a paragraph called “intro”', `<p class="intro">${LINE}</p>`],
  ['a heading in a header of its own', `<header><h2>${LINE}</h2></header>`],
])('the line below the title of a page is its subtitle: %s', (_what, head) => {
  const { facts, blocks, removed = [] } = pageOf(head)
  const introduction = blocks.slice(0, 1).map(textOf)
  expect([facts.subtitle, ...introduction]).toContain(LINE)
  expect(removed).not.toContain(LINE)
})

test('what a page’s article holds below its text is told to be left out', () => {
  const comment = 'I was there on the Tuesday, and they had run out of buckets by noon.'
  const { blocks, removed = [] } = pageOf('', `<section id="comments"><p>${comment}</p></section>`)
  const told = [...blocks.map(textOf), ...removed].filter((text) => text.includes(comment))
  expect(told).toHaveLength(1)
})

test('headings that all sections have are no subtitles', () => {
  const headed = ['One', 'Two', 'Three'].map(
    (name) => `<h2 class="article__sub-title">${name} of the ways through it</h2><p>${PROSE}</p>`,
  )
  const { facts, blocks } = readHtmlPage(
    `<html><body><article><h1>The harbour</h1><p>Short.</p>${headed.join('')}</article></body></html>`,
  )
  expect(facts.subtitle).toBeUndefined()
  expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(3)
})
