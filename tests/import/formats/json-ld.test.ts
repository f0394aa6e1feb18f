import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readJsonLd } from '../../../src/import/formats/json-ld.ts'

function factsIn(...scripts: readonly string[]) {
  const tags = scripts.map((json) => `<script type="application/ld+json">${json}</script>`)
  return readJsonLd(parseHTML(`<html><head>${tags.join('')}</head></html>`).document)
}

const NOTHING = { authors: [], date: undefined, site: undefined }

const ADA = { '@type': 'Person', name: 'Ada Author' }

test.each([
  ['a name', 'Ada Author', ['Ada Author']],
  ['a person', ADA, ['Ada Author']],
  ['persons and names', [ADA, 'Tom Roe'], ['Ada Author', 'Tom Roe']],
  ['an organization', { '@type': 'Organization', name: 'The Harbour Post' }, []],
  ['an address', 'https://harbour.example/ada', []],
  ['a person without a name', { '@type': 'Person' }, []],
  ['a number', 7, []],
  ['nothing', null, []],
])('an author who is %s', (_what, author, authors) => {
  expect(factsIn(JSON.stringify({ '@type': 'NewsArticle', author })).authors).toEqual(authors)
})

test.each(['Article', 'NewsArticle', 'BlogPosting', ['Thing', 'Article']])(
  'date and publisher of what is a “%s”',
  (type) => {
    const publisher = { '@type': 'Organization', name: ' The Harbour  Post ' }
    const node = { '@type': type, datePublished: '2026-05-14', publisher }
    const facts = { authors: [], date: '2026-05-14', site: 'The Harbour Post' }
    expect(factsIn(JSON.stringify(node))).toEqual(facts)
    expect(factsIn(JSON.stringify([{ '@type': 'WebSite' }, node]))).toEqual(facts)
    expect(factsIn('{', JSON.stringify({ '@graph': [{ '@graph': node }] }))).toEqual(facts)
  },
)

test.each(['', '{', 'null', '7', '"Article"', '[[]]', '{"@graph": 7}', '{"@type": "Recipe"}'])(
  'nothing is read from “%s”',
  (json) => {
    expect(factsIn(json)).toEqual(NOTHING)
  },
)
