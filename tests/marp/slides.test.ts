import { Marp } from '@marp-team/marp-core'
import { expect, test } from 'vitest'
import { cutEmptySlides, type SlideCutter } from '../../src/marp/slides.ts'

test.each([
  ['one slide', '# One\n\ntext'],
  ['slides', '# One\n\n- a\n\n---\n\n# Two\n\n![bg](x.png)\n\n---\n\n<!-- _class: x -->\n\ntext'],
  ['empty slides', '---\n\n---\n\n# Three\n\n---'],
  ['front matter and footers', '---\nfooter: "*f*"\npaginate: true\n---\n\na\n\n---\n\nb'],
  ['a rule in a list', '- a\n\n  ---\n\n  b\n\n---\n\nc'],
  ['headings that divide', '---\nheadingDivider: 2\n---\n\n# One\n\na\n\n## Two\n\nb\n\n---\n\nc'],
  ['nothing', ''],
])('%s: Marp cuts the same', (_, markdown) => {
  const own = new Marp()
  own.use((parser: SlideCutter) => cutEmptySlides(parser))
  expect(own.render(markdown, { htmlAsArray: true })).toEqual(
    new Marp().render(markdown, { htmlAsArray: true }),
  )
})
