import { expect, test } from 'vitest'
import { isNestedTooDeep, readHtmlPage } from '../../../src/import/formats/html.ts'
import { importArticle } from '../../../src/import/import.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'
import { readFixture } from '../read-fixture.ts'

test('a saved page is its article: no navigation, banners, adverts or comments', async () => {
  const { content } = await importArticle(await readFixture('pages/page.html'), 'page')
  expect(content.match(/^## .*$/gm)).toEqual([
    '## Introduction',
    '## 1. Hydrants need a map',
    '## 2. Radios failed where walls were thick',
    '## 3. Neighbours want to be told',
    '## Conclusion',
  ])
  expect(content).not.toMatch(/cookies|mackerel|Great piece|Advertisement|boots|Sport/)
})

test('a saved page tells its title, author, date, language and address', async () => {
  const { article } = await readFixture('pages/page.html')
  expect(findTakeaways(article)).toMatchObject({
    title: 'Three lessons from the harbour fire',
    author: 'Ines Okafor',
    date: '2026-09-04',
    lang: 'en-GB',
    url: 'https://example.org/harbour-fire',
  })
})

test('nothing that runs, loads or links comes along from a page', async () => {
  const { content } = await importArticle(await readFixture('pages/page.html'), 'page')
  expect(content).not.toMatch(/onerror|javascript:|iframe|evil|steal|<base|<script/)
})

test('a page’s pictures and tables come along', async () => {
  const { content, pictures } = await importArticle(await readFixture('pages/page.html'), 'page')
  expect(content).toContain('![The harbour on the morning after](<images/page-1.png>)')
  expect(pictures.map(({ path }) => path)).toEqual(['images/page-1.png'])
  expect(content).toContain('| Hall A | 14 | 8 |')
})

test('the name of the site behind a page’s title is left out', () => {
  const page =
    '<html><head><title>It rained – City Desk</title></head><body><h2>It rained</h2><p>All day.</p></body></html>'
  expect(readHtmlPage(page).facts.title).toBe('It rained')
})

test('a short page without an article is read as a whole', () => {
  const { blocks } = readHtmlPage('<p>First, it rained.</p><p>Second, it snowed.</p>')
  expect(blocks).toMatchObject([{ text: 'First, it rained.' }, { text: 'Second, it snowed.' }])
})

test.each([
  ['text between breaks', 'One<br><br>Two', ['One', 'Two']],
  ['bare text beside a paragraph', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
  [
    'a table of columns',
    `<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>`,
    ['One', 'Two'],
  ],
  ['a list in a list', '<ul><li>One<ol><li>Two</li></ol></li></ul>', ['One', 'Two']],
  ['entities', '<p>Fish &amp; chips &lt;b&gt;</p>', ['Fish & chips <b>']],
])('%s is read as it is seen', (_name, html, texts) => {
  const { blocks } = readHtmlPage(html)
  expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(texts)
})

test('a page of twenty thousand nested elements is noticed before it is parsed', () => {
  expect(isNestedTooDeep('<div>'.repeat(20_000))).toBe(true)
  expect(isNestedTooDeep('<div><p>x</p></div>'.repeat(20_000))).toBe(false)
})

const TEXT =
  '<p>Rain fell for nine days, and the river rose by two metres in a single night.</p>'.repeat(9)

/** A page with these elements below its title. */
function pageWith(below: string): string {
  return `<!doctype html><html><head><title>Four floods</title></head><body><article><h1>Four floods</h1>${below}${TEXT}</article></body></html>`
}

test.each([
  ['standfirst', '<p class="standfirst">An inquiry asks who knew what, and when.</p>'],
  ['dek', '<div class="sc-dek">An inquiry asks who knew what, and when.</div>'],
  [
    'lead paragraph',
    '<p class="gem-c-lead-paragraph">An inquiry asks who knew what, and when.</p>',
  ],
  ['lead', '<p class="article-lead">An inquiry asks who knew what, and when.</p>'],
  ['chapo', '<p class="chapo">An inquiry asks who knew what, and when.</p>'],
  ['summary', '<div class="summary">An inquiry asks who knew what, and when.</div>'],
  ['subtitle', '<h3 class="subtitle">An inquiry asks who knew what, and when.</h3>'],
])('the line below a title that a page calls its %s is the subtitle', (_name, below) => {
  const structure = findTakeaways(readHtmlPage(pageWith(below)))
  expect(structure.subtitle).toBe('An inquiry asks who knew what, and when.')
  expect(structure.intro.map((block) => 'text' in block && block.text).join()).not.toContain(
    'inquiry',
  )
})

test('a box that asks for an address stays behind, whatever it is called', () => {
  const box =
    '<div class="x1"><p>Our morning letter tells what matters.</p><input type="email"></div>'
  const { blocks, removed } = readHtmlPage(pageWith(box))
  expect(JSON.stringify(blocks)).not.toContain('morning letter')
  expect(removed).toContain('Our morning letter tells what matters.')
})

test('the sign behind a heading that links to it is no word of it', () => {
  const page = pageWith('<h2>Drains<a class="anchor" href="#drains">#</a></h2>')
  expect(readHtmlPage(page).blocks).toContainEqual({ kind: 'heading', level: 2, text: 'Drains' })
})

test('a paragraph behind a line across a page is known by it', () => {
  const { blocks } = readHtmlPage(pageWith('<p>One pump ran.</p>\n<hr>\n<p>Three rivers rose.</p>'))
  const ruled = blocks.filter((block) => 'isBehindRule' in block)
  expect(ruled).toEqual([expect.objectContaining({ text: 'Three rivers rose.' })])
})

test('what is called so behind the first paragraph belongs to another article', () => {
  const prose = `<p>${'The council sat until two in the morning. '.repeat(6)}</p>`
  const teaser = '<p class="teaser">A ferry was late for the third time.</p>'
  expect(readHtmlPage(pageWith(prose + teaser)).facts.subtitle).toBeUndefined()
})
