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
  '<section id="newsletter"><h2>Save on tires!</h2></section>',
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
  '<section id="recommendations" class="level2"><h2>Recommendations</h2>It rained.</section>',
  '<section id="how-to-share-1"><h2><span>2.1</span> How to share</h2>It rained.</section>',
  `<div class="newsletter">${'It rained. '.repeat(40)}</div>`,
])('%s is', (html) => {
  expect(clean(html).removed).toEqual([])
})
