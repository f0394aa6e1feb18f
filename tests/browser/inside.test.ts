import { expect, test } from 'vitest'
import type { SceneSlide } from '../../src/scene.ts'
import type { SceneLine } from '../../src/scene-text.ts'
import { startMeasuring } from './measuring.ts'

const { measure } = startMeasuring()

const PLAIN =
  'The quick brown fox jumps over the lazy dog, and every ninth well-known word is long.'
const UNBROKEN = 'bricksandmortarandbricksandmortar'

/** A text of one node is read by the ends of its lines; one whose words are nodes, word by word. */
test.each([
  { name: 'on one line', style: 'width: 990px', text: 'The quick brown fox jumps over a dog' },
  { name: 'on several lines', style: 'width: 250px', text: PLAIN },
  { name: 'in columns', style: 'width: 600px; columns: 2', text: PLAIN },
  { name: 'on lines that overlap', style: 'width: 250px; line-height: 18px', text: PLAIN },
  { name: 'in the middle', style: 'width: 250px; text-align: center', text: PLAIN },
  { name: 'between two margins', style: 'width: 250px; text-align: justify', text: PLAIN },
  { name: 'with wide spaces', style: 'width: 400px; word-spacing: 20px', text: PLAIN },
  { name: 'turned', style: 'width: 250px; transform: rotate(3deg)', text: PLAIN },
  { name: 'larger', style: 'width: 250px; transform: scale(1.5)', text: PLAIN },
  { name: 'of kept spaces', style: 'width: 300px; white-space: pre-wrap', text: PLAIN },
  { name: 'written down', style: 'height: 300px; writing-mode: vertical-rl', text: PLAIN },
  {
    name: 'with a word that is torn',
    style: 'width: 250px; overflow-wrap: anywhere',
    text: `One two ${UNBROKEN} three four five six seven eight`,
  },
  { name: 'from the right', style: 'width: 250px; direction: rtl', text: PLAIN },
  { name: 'in Arabic', style: 'width: 250px', text: 'سيارة ABC كبيرة جدا وأخرى XYZ صغيرة هنا' },
])('a text $name is read as its words are one by one', async ({ style, text }) => {
  const one = await linesOf(`<p style="${style}">${text}</p>`)
  const parted = text.replace(/\S+/g, '<span>$&</span>')
  const several = await linesOf(`<p style="${style}">${parted}</p>`)
  expect(one).toEqual(several.map((line) => ({ ...line, ...nearlyAsWide(line) })))
})

test('the lines of code are read each by its ends', async () => {
  const code = 'first line of some code\n  second line\n\nfourth and last line of it'
  const lines = await linesOf(`<pre>${code}</pre>`)
  expect(lines.map(({ endsAt, endsHard }) => [endsAt, endsHard])).toEqual([
    [25, true], // with the spaces that the next one begins with
    [36, true],
    [0, false],
  ])
})

/** Words that are nodes of their own have edges of their own. */
function nearlyAsWide({ widthPx, firstWordPx, baselinePx }: SceneLine) {
  return {
    widthPx: expect.closeTo(widthPx, 0),
    firstWordPx: expect.closeTo(firstWordPx, 0),
    baselinePx: expect.closeTo(baselinePx, 0),
  }
}

async function linesOf(content: string): Promise<readonly SceneLine[]> {
  const { nodes }: SceneSlide = await measure('', content)
  return nodes.flatMap((node) =>
    node.kind === 'text' ? node.paragraphs.flatMap(({ lines }) => lines) : [],
  )
}
