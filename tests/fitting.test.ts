import { expect, test } from 'vitest'
import { fitDeck, partingWords } from '../src/fitting.ts'
import { planSlides } from '../src/plan/plan.ts'
import { SetupError } from '../src/problem.ts'
import type { Fitting, Slide } from '../src/slide.ts'
import { points, readDeck } from './plan/deck.ts'

/** A browser whose slides hold so many points; it remembers how many slides it was shown. */
function browserFor(limit: number) {
  const shown: number[] = []
  const measure = async (slides: readonly Slide[]) => {
    shown.push(slides.length)
    return slides.map(({ data }): Fitting => {
      const count = data.blocks.reduce((n, b) => n + (b.kind === 'list' ? b.items.length : 1), 0)
      const over = Math.max(0, count - limit) * 10
      const blocks = [{ heightPx: count * 10, itemsPx: Array.from({ length: count }, () => 10) }]
      return { classes: [`s${Math.min(6, count)}`], overflowPx: over, roomPx: limit * 10, blocks }
    })
  }
  return { shown, measure }
}

async function fitPoints(body: string, limit: number) {
  const deck = readDeck(body)
  const { shown, measure } = browserFor(limit)
  return { shown, ...(await fitDeck(deck, planSlides(deck).slides, measure)) }
}

test('a deck that fits is measured once', async () => {
  const { shown, slides, problems } = await fitPoints(`## A\n\n${points(3)}`, 4)
  expect(shown).toEqual([3])
  expect(slides.map(({ classes: [size] }) => size)).toEqual(['s0', 's3', 's1'])
  expect(problems).toEqual([])
})

test('only what did not fit is measured again', async () => {
  const { shown, slides, problems } = await fitPoints(`## A\n\n${points(6)}\n\n## B\n\n- x\n- y`, 4)
  expect(shown).toEqual([4, 2])
  expect(slides.map(({ group }) => group)).toEqual([0, 1, 1, 2, 3])
  expect(slides.map(({ classes: [size] }) => size)).toEqual(['s0', 's3', 's3', 's2', 's2'])
  expect(problems).toEqual([])
})

test('a deck of 300 slides that do not fit is measured twice', async () => {
  const sections = Array.from({ length: 300 }, (_, i) => `## Section ${i}\n\n${points(6)}`)
  const { shown, slides, problems } = await fitPoints(
    `${sections.join('\n\n')}\n\n## Conclusion\n\n- x`,
    4,
  )
  expect(shown).toEqual([302, 600])
  expect(slides).toHaveLength(602)
  expect(problems).toEqual([])
})

test('what cannot be divided stays whole, and the author is told where', async () => {
  const { shown, problems } = await fitPoints('## A\n\n- x\n\n## Conclusion', 0)
  expect(shown).toEqual([3])
  expect(problems).toMatchObject([{ rule: 'overflow', at: { line: 6 } }])
})

test('when the rounds are over, what still does not fit is told', async () => {
  const deck = readDeck(`## A\n\n${points(40)}\n\n## Conclusion`)
  const { shown, measure } = browserFor(20)
  const { slides, problems } = await fitDeck(deck, planSlides(deck).slides, async (some) =>
    (await measure(some)).map((fitting) => ({ ...fitting, overflowPx: 1 })),
  )
  expect(shown).toHaveLength(5)
  expect(problems).toHaveLength(slides.length)
})

test('without a browser slides are set in a middle size, and the author is told', async () => {
  const deck = readDeck('## A\n\n- x\n- y')
  const { slides, problems } = await fitDeck(deck, planSlides(deck).slides, () =>
    Promise.reject(new SetupError('There is no browser.', 'Get one.')),
  )
  expect(slides.every(({ classes }) => classes[0] === 's4')).toBe(true)
  expect(problems).toMatchObject([{ rule: 'unmeasured', severity: 'warning', hint: 'Get one.' }])
})

test('the least room for the footer on any slide counts, and its author is told', async () => {
  const deck = readDeck('## A\n\n- x\n\n## B\n\n- y', `brand:\n  footer: ${'word '.repeat(30)}`)
  const { measure } = browserFor(4)
  const { footerLetters, problems } = await fitDeck(deck, planSlides(deck).slides, async (some) =>
    (await measure(some)).map((fitting, index) => ({ ...fitting, footerLetters: 90 - index })),
  )
  expect(footerLetters).toBe(87)
  expect(problems).toMatchObject([{ rule: 'long-footer', at: { line: 4 } }])
  expect(problems[0]?.message).toMatch(/149 letters.*87 of them/)
})

test('slides whose words are torn are measured once more, with these words parted', async () => {
  const { slides: drafts } = planSlides(readDeck('## A\n\n- x\n\n## B\n\n- y'))
  const shown: (readonly string[] | undefined)[][] = []
  const measure = async (slides: readonly Slide[]) => {
    shown.push(slides.map(({ partedWords }) => partedWords))
    return slides.map((slide, index): Fitting => {
      const isTorn = slide.partedWords === undefined && index === 1
      const size = slide.partedWords === undefined ? 's6' : 's2'
      const tornWords = isTorn ? ['Wort'] : []
      return { classes: [size], overflowPx: 0, roomPx: 1, blocks: [], tornWords }
    })
  }
  const fittings = await partingWords(measure, async () => true)(drafts)
  expect(shown).toEqual([drafts.map(() => undefined), [['Wort']]])
  expect(fittings.map(({ classes: [size], partedWords }) => [size, partedWords])).toEqual(
    drafts.map((_, index) => (index === 1 ? ['s2', ['Wort']] : ['s6', undefined])),
  )
  await partingWords(measure, async () => false)(drafts)
  expect(shown).toHaveLength(3)
})

test('words that are torn only when others were parted are parted with these, but not for ever', async () => {
  const { slides: drafts } = planSlides(readDeck('## A\n\n- x\n- y'))
  const shown: (readonly string[] | undefined)[] = []
  const measure = async (slides: readonly Slide[]) =>
    slides.map(({ partedWords }): Fitting => {
      shown.push(partedWords)
      const tornWords = [`word${partedWords?.length ?? 0}`]
      return { classes: [], overflowPx: 0, roomPx: 1, blocks: [], tornWords }
    })
  const fittings = await partingWords(measure, async () => true)(drafts.slice(0, 1))
  expect(shown).toEqual([undefined, ['word0'], ['word0', 'word1']])
  expect(fittings.map(({ partedWords }) => partedWords)).toEqual([['word0', 'word1']])
})
