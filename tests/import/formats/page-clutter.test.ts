import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { removePageClutter } from '../../../src/import/formats/page-clutter.ts'

function clean(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const removed = removePageClutter(document as unknown as Document)
  return { removed, left: document.body.textContent }
}

test.each([
  '<div class="ad"><p>Save on tires!</p></div>',
  '<p class="box anzeige">Save on tires!</p>',
  '<aside id="newsletter">Save on tires!</aside>',
  '<div class="post-newsletter-signup">Save on tires!</div>',
  '<div class="related-posts">Save on tires!</div>',
  '<div class="footnotes">Save on tires!</div>',
  '<div class="share-buttons"><div class="share">Save on tires!</div></div>',
])('%s is no part of an article', (html) => {
  expect(clean(`<p>It rained.</p>${html}`)).toEqual({
    removed: ['Save on tires!'],
    left: 'It rained.',
  })
})

test.each([
  '<h2 id="newsletter">It rained.</h2>',
  '<h2 class="ad">It rained.</h2>',
  '<div class="shadow headline download">It rained.</div>',
  `<div class="newsletter">${'It rained. '.repeat(40)}</div>`,
])('%s is', (html) => {
  expect(clean(html).removed).toEqual([])
})
