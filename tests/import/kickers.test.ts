import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { cutHead } from '../../src/import/head.ts'

const PROSE = paragraph(
  'The council sat until two in the morning and approved the plan by a single vote.',
)

test('what only says where an article stands is left out, and that is told', () => {
  const blocks = ['Floods in the valley', 'Four lessons from one night'].map((line) =>
    paragraph(line),
  )
  expect(cutHead([...blocks, PROSE], {})).toMatchObject({
    title: 'Four lessons from one night',
    rest: [PROSE],
    removed: ['Floods in the valley'],
  })
})

test('a page whose title stands elsewhere has no kicker above its prose either', () => {
  const head = cutHead([paragraph('Logistics'), PROSE], { title: 'One label' })
  expect(head).toMatchObject({ rest: [PROSE], removed: ['Logistics'] })
})

test('a picture above the title stays', () => {
  const image = { kind: 'image' as const, source: 'a.png', alt: '' }
  expect(cutHead([image, paragraph('Logistics'), PROSE], { title: 'One label' }).rest).toEqual([
    image,
    PROSE,
  ])
})

test.each([
  ['a sentence', ['It rained for days.']],
  ['a line with a number', ['1. It rained']],
  ['a list of short lines', ['Rain', 'Wind', 'Snow', 'Hail', 'Fog', 'Sun']],
])('%s is none', (_what, lines) => {
  const blocks = [...lines.map((line) => paragraph(line)), PROSE]
  expect(cutHead(blocks, { title: 'The weather' }).rest).toEqual(blocks)
})
