import { describe, expect, test } from 'vitest'
import { lostLines } from '../../src/marp/diagram-words.ts'

const SVG = `<svg><style>.hidden { fill: red }</style><g data-id="A" data-actors="B,C">
<text>Start &amp; end</text><text><tspan>two</tspan><tspan>lines</tspan></text></g></svg>`

describe('a line of a diagram', () => {
  test.each([
    ['graph LR\n A[Start] --> B', 'names and labels that are drawn'],
    ['graph LR\n A[two<br/>lines #quot;]', 'markup and entities within labels'],
    ['graph LR\n %% hidden words', 'a comment'],
    ['graph LR\n classDef warm fill:red\n class A warm\n A:::warm', 'looks'],
    ['sequenceDiagram\n participant A as Start\n Note over B,C: end', 'words of the language'],
  ])('is whole with %s', (source) => {
    expect(lostLines(source, SVG)).toEqual([])
  })

  test.each([
    ['graph LR\n A[Start --> D', 2, ['D']],
    ['graph LR\n A\n hidden', 3, ['hidden']],
    ['classDiagram\n class warm', 2, ['warm']],
    ['stateDiagram-v2\n note right of A : überall', 2, ['überall']],
  ])('%j has lost what is drawn nowhere', (source, line, words) => {
    expect(lostLines(source, SVG)).toEqual([{ line, words }])
  })
})
