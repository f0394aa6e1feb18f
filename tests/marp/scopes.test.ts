import { Marp } from '@marp-team/marp-core'
import { expect, test } from 'vitest'
import { nameScopes, type ScopeParser } from '../../src/marp/scopes.ts'

const NAME = /data-marpit-scope-(\w+)/g

/** Slides and styles, as they are with names of ours or with those that Marp draws by lot. */
function render(markdown: string, marp = new Marp().use((it: ScopeParser) => nameScopes(it))) {
  const { html, css } = marp.render(markdown, { htmlAsArray: true })
  return {
    html,
    css,
    names: html.map((slide) => [...slide.matchAll(NAME)].map(([, name]) => name)),
  }
}

const RED = '<style scoped>\nh1 { color: red }\n</style>'
const BLUE =
  '<style scoped>\nh1 { animation: blink 1s }\n@keyframes blink { to { color: blue } }\n</style>'

test.each([
  ['one', `${RED}\n\n# One`],
  ['two on a slide', `${RED}\n\n# One\n\n${BLUE}`],
  ['one that is empty', '<style scoped></style>\n\n# One'],
  ['one over an advanced background', `![bg](a.png)\n\n${BLUE}\n\n# One`],
  ['one for the deck and none for a slide', '<style>h1 { color: red }</style>\n\n# One'],
])('%s: a scoped style is what Marp makes of it, but for its name', (_, markdown) => {
  const own = render(`# Zero\n\n---\n\n${markdown}`)
  const marp = render(`# Zero\n\n---\n\n${markdown}`, new Marp())
  const [name, drawn] = [own, marp].map(({ names }) => names.flat()[0] ?? '')
  const named = JSON.stringify([marp.html, marp.css]).replaceAll(drawn || '-', name || '-')
  expect(JSON.stringify([own.html, own.css])).toBe(named)
})

test('a slide is named by its scoped styles: other styles, another name, and no style, no name', () => {
  const { names } = render([`# A\n\n${RED}`, `# B\n\n${BLUE}`, '# C', RED].join('\n\n---\n\n'))
  const [red, blue, none, again] = names.map((each) => new Set(each))
  expect([red?.size, blue?.size, none?.size]).toEqual([1, 1, 0])
  expect(again).toEqual(red)
  expect(blue).not.toEqual(red)
})

test('the same deck has the same names each time', () => {
  expect(render(`# One\n\n${BLUE}`)).toEqual(render(`# One\n\n${BLUE}`))
})
