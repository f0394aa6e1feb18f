import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import type { Block } from '../../src/model.ts'
import { type Cut, splitSection } from '../../src/plan/split.ts'
import type { Fitting } from '../../src/slide.ts'
import { points, readBlocks, readSection } from './deck.ts'

function countPoints(block: Block): number {
  return block.kind === 'list' ? block.items.length : 1
}

/** A slide that has room for so many points or other blocks, each 10 pixels high. */
function roomFor(limit: number, body: string, failures: number[][] = []): Cut {
  const blocks = readBlocks(body).map((block) => ({
    heightPx: countPoints(block) * 10,
    itemsPx: block.kind === 'list' ? block.items.map(() => 10) : [],
  }))
  const whole: Fitting = { classes: ['s6'], overflowPx: 10, roomPx: limit * 10, blocks }
  return { whole, failures }
}

describe('a section is dealt out on as few slides as it fits', () => {
  test.each([
    [points(6), 4, [3, 3]],
    [points(9), 4, [3, 3, 3]],
    [points(3), 2, [1, 2]],
    ['One\n\nTwo\n\nThree\n\nFour', 2, [2, 2]],
  ])('%j', (body, limit, counts) => {
    const parts = splitSection(readSection(body), roomFor(limit, body))
    expect(parts.map(({ blocks }) => blocks.reduce((sum, b) => sum + countPoints(b), 0))).toEqual(
      counts,
    )
  })
})

test('what one slide holds stays on one', () => {
  const section = readSection(points(4))
  expect(splitSection(section, undefined)).toEqual([section])
})

describe('what turned out to be higher than it seemed is dealt out again', () => {
  test.each([
    { name: 'on more slides', body: points(6), failures: [[10, 10]], counts: [2, 2, 2] },
    { name: 'on as many, unevenly', body: points(7), failures: [[0, 10]], counts: [4, 3] },
    {
      name: 'until it fits',
      body: points(6),
      failures: [
        [10, 10],
        [0, 0, 30],
      ],
      counts: [2, 2, 1, 1],
    },
  ])('$name', ({ body, failures, counts }) => {
    const parts = splitSection(readSection(body), roomFor(5, body, failures))
    expect(parts.map(({ blocks: [list] }) => list && countPoints(list))).toEqual(counts)
  })
})

test('a chart that is too small beside others gets a slide of its own', () => {
  const chart = '<!-- chart: bar -->\n\n| a | b |\n|---|---|\n| c | 1 |\n| d | 2 |'
  const body = `${chart}\n\n${points(3)}\n\n<!-- x -->\n\n${chart}`
  const kinds = (failures: number[][]) =>
    splitSection(readSection(body), roomFor(5, body, failures)).map(({ blocks }) =>
      blocks.map(({ kind }) => kind),
    )
  expect(kinds([])).toEqual([
    ['chart', 'list'],
    ['list', 'chart'],
  ])
  expect(kinds([[1, 0]])[0]).toEqual(['chart'])
})

test('the parts are about as high as each other, whatever the number of their points', () => {
  const body = points(5)
  const { whole } = roomFor(6, body)
  const blocks = [{ heightPx: 80, itemsPx: [40, 10, 10, 10, 10] }]
  const section = { ...readSection(body), layout: { name: 'cards', at: readSection(body).at } }
  const parts = splitSection(section, { whole: { ...whole, blocks }, failures: [] })
  expect(parts.map(({ blocks: [list] }) => list && countPoints(list))).toEqual([1, 4])
})

test('blocks that the layout shows otherwise count by their letters', () => {
  const body = `${'long '.repeat(18)}\n\n${'a '.repeat(30)}\n\n${'a '.repeat(30)}`
  const whole: Fitting = { classes: [], overflowPx: 0, roomPx: 900, blocks: [] }
  const parts = splitSection(readSection(body), { whole, failures: [] })
  expect(parts.map(({ blocks }) => blocks.length)).toEqual([1, 2])
})

describe('what one slide does not hold by itself is divided', () => {
  const sentences = Array.from({ length: 12 }, (_, index) => `This is sentence ${index}.`)
  const below = Array.from({ length: 12 }, (_, index) => `  - below ${index}`)
  test.each([
    { name: 'a paragraph between sentences', body: sentences.join(' '), first: 'paragraph' },
    { name: 'a point between sentences', body: `- ${sentences.join(' ')}`, first: 'list' },
    { name: 'a quotation between sentences', body: `> ${sentences.join(' ')}`, first: 'quotation' },
    { name: 'a sentence between words', body: 'word '.repeat(200).trim(), first: 'paragraph' },
    { name: 'a text without spaces', body: 'あ'.repeat(200), first: 'paragraph' },
    { name: 'code between lines', body: `\`\`\`\n${'line\n'.repeat(20)}\`\`\``, first: 'code' },
    { name: 'a table between rows', body: `| a |\n|---|\n${'| x |\n'.repeat(20)}`, first: 'table' },
    {
      name: 'a point between what is below it',
      body: `- over\n${below.join('\n')}`,
      first: 'list',
    },
  ])('$name', ({ body, first }) => {
    const section = readSection(body)
    const whole: Fitting = {
      ...{ classes: [], overflowPx: 200, roomPx: 200 },
      blocks: [{ heightPx: 400, itemsPx: [] }],
    }
    const parts = splitSection(section, { whole, failures: [] })
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.length).toBeLessThan(4)
    expect(parts.map(({ blocks: [block] }) => block?.kind)).toEqual(parts.map(() => first))
    const wordsOf = (value: unknown) => JSON.stringify(value).match(/[\p{L}\d]+/gu) ?? []
    const shown = new Set(wordsOf(parts))
    expect(wordsOf(section.blocks).filter((word) => !shown.has(word) && word.length < 50)).toEqual(
      [],
    )
  })
})

describe('code', () => {
  const cut = (itemsPx: readonly number[], framePx: number): Cut => {
    const heightPx = itemsPx.reduce((sum, px) => sum + px, framePx)
    const blocks = [{ heightPx, itemsPx }]
    const whole: Fitting = { classes: [], overflowPx: heightPx - 100, roomPx: 100, blocks }
    return { whole, failures: [] }
  }
  const split = (lines: readonly string[], itemsPx: readonly number[], framePx = 0) => {
    const section = readSection(`\`\`\`\n${lines.join('\n')}\n\`\`\``)
    return splitSection(section, cut(itemsPx, framePx)).map(({ blocks: [block] }) =>
      block?.kind === 'code' ? block.text.split('\n') : [],
    )
  }

  test('is parted by the heights of its lines: a long one counts as often as it is broken', () => {
    const lines = ['long', 'a', 'b', 'c', 'd', 'e', 'f', 'g']
    const parts = split(lines, [50, ...lines.slice(1).map(() => 10)])
    expect(parts.map(({ length }) => length)).toEqual([2, 6])
  })

  test('has its frame on every slide', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const tens = lines.map(() => 10)
    expect(split(lines, tens, 40).map(({ length }) => length)).toEqual([4, 5])
    expect(split(lines, tens, 60)).toHaveLength(3)
  })

  test('goes on behind an empty line, even where that is less even', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', '', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n']
    expect(
      split(
        lines,
        lines.map(() => 10),
      ).map(([first]) => first),
    ).toEqual(['a', 'g'])
  })
})

describe('what stands below a point goes on under the words that say whose it is', () => {
  const below = Array.from({ length: 8 }, (_, index) => `  - below ${index}`).join('\n')
  const long = 'many words '.repeat(12).trim()
  test.each([
    { name: 'all of a short text', text: 'Over all', recalled: 'Over all' },
    { name: 'the phrase in bold', text: `**Over all** ${long}`, recalled: 'Over all …' },
    { name: 'the beginning', text: long, recalled: `${'many words '.repeat(5)}many …` },
  ])('$name', ({ text, recalled }) => {
    const blocks = [{ heightPx: 700, itemsPx: [700] }]
    const whole: Fitting = { classes: [], overflowPx: 500, roomPx: 200, blocks }
    const parts = splitSection(readSection(`- ${text}\n${below}`), { whole, failures: [] })
    const points = parts.map(({ blocks: [list] }) =>
      list?.kind === 'list' ? list.items[0] : undefined,
    )
    expect(plainText(points.at(-1)?.text ?? [])).toBe(recalled)
  })
})

describe('a point that is too long for a slide', () => {
  const dealOutPoint = (text: string, heightPx: number) => {
    const blocks = [{ heightPx, itemsPx: [heightPx] }]
    const whole: Fitting = { classes: [], overflowPx: 180, roomPx: 200, blocks }
    return splitSection(readSection(`- ${text}`), { whole, failures: [] }).map(
      ({ blocks: [list] }) => (list?.kind === 'list' ? plainText(list.items[0]?.text ?? []) : ''),
    )
  }
  const sentence = (letters: number) => `${'Word '.repeat(letters / 5)}ends.`

  test('goes on behind a sentence, even where that is less even', () => {
    const [first = '', second = '', ...more] = dealOutPoint(
      `${sentence(250)} ${sentence(150)}`,
      300,
    )
    expect(more).toEqual([])
    expect(first).toMatch(/ends\.\s*$/)
    expect(second).toMatch(/^Word/)
  })

  test('goes on behind a clause where its sentence is too long, and says so', () => {
    const clause = `${'word '.repeat(25)}ends, `
    const [first = '', second = ''] = dealOutPoint(`${clause.repeat(3)}and more words follow.`, 380)
    expect(first).toMatch(/ends,\s*$/)
    expect(second).toMatch(/^… (word|and)/)
  })

  test('is recalled by its phrase in bold', () => {
    const parts = dealOutPoint(`**A lead** ${sentence(200)} ${sentence(200)}`, 380)
    expect(parts).toHaveLength(2)
    expect(parts[1]).toMatch(/^A lead … Word/)
  })
})

test('each part of a table has its head', () => {
  const body = `| Head |\n|---|\n${'| x |\n'.repeat(6)}`
  const blocks = [{ heightPx: 70, itemsPx: [10, 10, 10, 10, 10, 10, 10] }]
  const whole: Fitting = { classes: [], overflowPx: 30, roomPx: 40, blocks }
  const parts = splitSection(readSection(body), { whole, failures: [] })
  expect(parts.map(({ blocks: [table] }) => table?.kind === 'table' && table.rows.length)).toEqual([
    3, 3,
  ])
})

test('the picture beside a text stands beside each of its parts', () => {
  const body = `![p](p.png)\n\n${points(6)}`
  const whole: Fitting = { classes: [], overflowPx: 30, roomPx: 30, blocks: [] }
  const parts = splitSection(readSection(body), { whole, failures: [] })
  expect(parts.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ['picture', 'list'],
    ['picture', 'list'],
  ])
})

test('a picture does not stand beside a table, but has a slide of its own', () => {
  const body = `| Head |\n|---|\n${'| x |\n'.repeat(6)}\n![p](p.png)`
  const blocks = [{ heightPx: 70, itemsPx: [10, 10, 10, 10, 10, 10, 10] }]
  const whole: Fitting = { classes: [], overflowPx: 1, roomPx: 100, blocks }
  const parts = splitSection(readSection(body), { whole, failures: [] })
  expect(parts.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ['table'],
    ['picture'],
  ])
})

test('lists that a remark parts are measured as the one list that they show', () => {
  const body = `${points(3)}\n\n<!-- todo: more -->\n\n${points(3)}`
  const blocks = [{ heightPx: 60, itemsPx: [30, 6, 6, 6, 6, 6] }]
  const whole: Fitting = { classes: [], overflowPx: 20, roomPx: 40, blocks }
  const parts = splitSection(readSection(body), { whole, failures: [] })
  expect(parts.map(({ blocks }) => blocks.map(countPoints))).toEqual([[1], [5]])
})

test('every part says which it is, and no point is lost', () => {
  const body = points(6)
  const parts = splitSection(readSection(body), roomFor(3, body))
  expect(parts.map(({ headline }) => plainText(headline))).toEqual([
    'Headline (1/2)',
    'Headline (2/2)',
  ])
  expect(parts.flatMap(({ blocks }) => blocks)).toHaveLength(2)
})

test('the notes stay with the first part', () => {
  const body = points(6)
  const section = { ...readSection(body), notes: 'Say it.' }
  expect(splitSection(section, roomFor(3, body)).map(({ notes }) => notes)).toEqual(['Say it.', ''])
})

test('a numbered list counts on', () => {
  const body = '3. a\n4. b\n5. c\n6. d'
  const parts = splitSection(readSection(body), roomFor(2, body))
  expect(parts.map(({ blocks }) => blocks)).toMatchObject([[{ start: 3 }], [{ start: 5 }]])
})

test('points that go on below a subheading have it again', () => {
  const body = `Before.\n\n### Sub\n\n${points(6)}`
  const parts = splitSection(readSection(body), roomFor(5, body))
  expect(parts.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ['paragraph', 'subheading', 'list'],
    ['subheading', 'list'],
  ])
})

describe('parts that stand side by side go on side by side, each under its heading', () => {
  test.each([
    { name: 'two of a comparison', counts: [9, 9], slides: ['A4 B4', 'A5 B5'] },
    { name: 'three cards', counts: [12, 12, 12], slides: ['A6 B6 C6', 'A6 B6 C6'] },
    { name: 'a long one and a short one', counts: [9, 1], slides: ['A4 B1', 'A5'] },
    { name: 'six of a comparison', counts: [3, 3, 3, 3, 3, 3], slides: ['A3 B3 C3', 'D3 E3 F3'] },
    {
      name: 'a very long one among short ones',
      counts: [1, 40, 1, 1, 1],
      slides: ['A1 B6 C1', 'B6', 'B7', 'B7', 'B7', 'B7', 'D1 E1'],
    },
  ])('$name', ({ counts, slides }) => {
    const body = counts
      .map((count, index) => `### ${'ABCDEF'[index]}\n\n${points(count)}`)
      .join('\n\n')
    const section = { ...readSection(body), layout: { name: 'cards', at: readSection(body).at } }
    const parts = splitSection(section, roomFor(8, body))
    const shown = parts.map(({ blocks }) =>
      blocks.map((block) =>
        block.kind === 'subheading' ? plainText(block.text) : `${countPoints(block)} `,
      ),
    )
    expect(shown.map((slide) => slide.join('').trim())).toEqual(slides)
  })
})

test('points of several lines have fewer of them where fewer parts stand beside each other', () => {
  const counts = [1, 6, 1, 1, 1]
  const body = counts.map((count, at) => `### ${'ABCDE'[at]}\n\n${points(count)}`).join('\n\n')
  const { whole } = roomFor(8, body)
  const blocks = whole.blocks.map(({ itemsPx, heightPx }) =>
    itemsPx.length === 6
      ? { heightPx: 240, itemsPx: itemsPx.map(() => 40) }
      : { itemsPx, heightPx },
  )
  const section = { ...readSection(body), layout: { name: 'cards', at: readSection(body).at } }
  const parts = splitSection(section, { whole: { ...whole, blocks }, failures: [] })
  const lists = parts.flatMap((part) => part.blocks.filter(({ kind }) => kind === 'list'))
  expect(lists.map(countPoints)).toEqual([1, 2, 2, 2, 1, 1, 1])
})

describe('what a slide ends or begins with belongs there', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `line${i}`).join('\n')
  const code = `\`\`\`\n${lines(8)}\n\`\`\``
  test.each([
    {
      name: 'one point is not left below code',
      body: `${code}\n\n${points(4)}`,
      heights: [100, [12, 12, 12, 12]],
      starts: ['code', 'list'],
    },
    {
      name: 'a paragraph that announces a list goes with it',
      body: `Before.\n\n${points(3)}\n\n<!-- x -->\n\nThese are:\n\n1. a\n2. b\n3. c`,
      heights: [12, [20, 20, 20], 12, [20, 20, 20]],
      starts: ['paragraph', 'paragraph'],
    },
  ])('$name', ({ body, heights, starts }) => {
    const blocks = heights.map((height) => {
      const itemsPx = Array.isArray(height) ? height : []
      const heightPx = Array.isArray(height) ? height.reduce((a, b) => a + b) : height
      return { heightPx, itemsPx }
    })
    const whole: Fitting = { classes: [], overflowPx: 50, roomPx: 125, blocks }
    const parts = splitSection(readSection(body), { whole, failures: [] })
    expect(parts.map(({ blocks: [first] }) => first?.kind)).toEqual(starts)
  })
})

test('a subheading stays with what follows it', () => {
  const body = '### A\n\na\n\n### B\n\nb\n\n### C\n\nc\n\n### D\n\nd'
  const parts = splitSection(readSection(body), roomFor(4, body))
  expect(parts.map(({ blocks }) => blocks[0]?.kind)).toEqual(['subheading', 'subheading'])
})

test('what stands below a subheading stays on one slide, even where that is less even', () => {
  const body = Array.from({ length: 7 }, () => '### A\n\n- a\n- b').join('\n\n')
  const parts = splitSection(readSection(body), roomFor(12, body))
  expect(parts.map(({ blocks }) => blocks.length)).toEqual([6, 8])
})
