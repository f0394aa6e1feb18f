import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readPageFacts } from '../../../src/import/formats/page-facts.ts'

function factsOf(head: string, body = '') {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  )
  return readPageFacts(document as unknown as Document)
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const ARTICLE = {
  '@type': ['NewsArticle'],
  author: [
    { '@type': 'Person', name: 'Ada Moreau' },
    { '@type': 'Person', name: 'Jo Roe' },
  ],
  datePublished: '2026-05-14T08:00:00Z',
  publisher: { '@type': 'Organization', name: 'The Harbour Post' },
}

test.each([
  ['alone', ARTICLE],
  ['in a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
  ['in a graph', { '@graph': [{ '@type': 'WebPage', name: 'Any' }, ARTICLE] }],
])('what a page tells machines is read where it stands %s', (_where, value) => {
  expect(factsOf(jsonLd(value))).toMatchObject({
    author: 'Ada Moreau, Jo Roe',
    date: '2026-05-14T08:00:00Z',
    site: 'The Harbour Post',
  })
})

test('what is broken or no article is passed over', () => {
  const head = `<script type="application/ld+json">{"@type": </script>${jsonLd({ '@type': 'WebSite', author: 'Jo Roe' })}`
  expect(factsOf(head)).toMatchObject({ author: undefined, date: undefined })
})

test('a site that names itself as the author is none', () => {
  const site =
    '<meta property="og:site_name" content="Parcels"><meta name="author" content="Parcels Inc.">'
  expect(factsOf(site).author).toBeUndefined()
  expect(
    factsOf(
      site.replace('"Parcels"', '"Parcels Inc. Engineering"').replace('Parcels Inc."', 'Parcels"'),
    ).author,
  ).toBeUndefined()
  expect(factsOf(site, '<a rel="author">Dana Kessler</a>').author).toBe('Dana Kessler')
})

test.each([
  ['<p class="byline">By Dana Kessler</p>', 'Dana Kessler'],
  [
    '<div class="node__submitted">Enviado por Nuria Ballester el 21 abril 2026</div>',
    'Nuria Ballester',
  ],
  ['<span itemprop="author">Verfasst von: Friederike Obermaier</span>', 'Friederike Obermaier'],
  ['<div class="comments"><b class="author">Rude Reader</b></div>', undefined],
  ['<div><b>x</b></div><div>Autorin</div><div>Dr. Silke Harms</div>', 'Silke Harms'],
  ['<h4 class="author-box">About Dana Kessler</h4>', undefined],
])('the byline in %s is read', (body, author) => {
  expect(factsOf('', body).author).toBe(author)
})

test('a date is read from the first moment that the page marks', () => {
  expect(factsOf('', '<time datetime="2026-05-14">3 days ago</time>').date).toBe('2026-05-14')
})

test('a line below the title says who and when, whatever it is called', () => {
  const facts = factsOf('', '<h1>Rain</h1><p class="meta">By Tom Beck, May 2025 · 7 min read</p>')
  expect(facts).toMatchObject({ author: 'Tom Beck', date: 'May 2025' })
})
