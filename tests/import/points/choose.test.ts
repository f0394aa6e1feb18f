import { expect, test } from 'vitest'
import type { Candidate } from '../../../src/import/points/candidate.ts'
import { choosePoints, LIMITS, type Rated } from '../../../src/import/points/choose.ts'
import { findTopic } from '../../../src/import/points/topic.ts'

const TOPIC = findTopic('', ['a', 'b', 'c'], {})

/** A candidate of a sentence of its own, unless another place is given. */
function rated(text: string, score: number, at = 0, kept: readonly number[] = [0, 1, 2]): Rated {
  const candidate: Candidate = {
    ...{ at, text, kept, words: [], sentence: text, clause: text, core: text },
    ...{ before: '', after: '' },
  }
  return { candidate, score }
}

function chosenFrom(list: readonly Rated[], topic = TOPIC): string[] {
  return choosePoints(list, topic).map(({ text }) => text)
}

test('the best three are chosen, in the order of the article', () => {
  const list = [
    rated('Rents fell in winter', 70, 3),
    rated('Buses came late', 50, 2),
    rated('The tram was full', 90, 1),
    rated('Nobody saw the mayor', 110, 0),
  ]
  expect(chosenFrom(list)).toEqual([
    'Nobody saw the mayor',
    'The tram was full',
    'Rents fell in winter',
  ])
})

test('two versions of the same words are one point', () => {
  const list = [rated('Rents fell in winter', 90, 0), rated('Rents fell', 70, 0, [0, 1])]
  expect(chosenFrom(list)).toEqual(['Rents fell in winter'])
})

test('what says nearly the same as a better one is left out', () => {
  const list = [
    rated('Rents fell in the northern districts', 90, 0),
    rated('In northern districts the rents fell again', 70, 4),
  ]
  expect(chosenFrom(list)).toEqual(['Rents fell in the northern districts'])
})

test('the section’s own summary stands first', () => {
  const topic = findTopic('', ['a', 'b', 'c'], { summaries: new Set([2]) })
  const list = [rated('Rents fell in winter', 70, 0), rated('Ask for the smallest one', 110, 2)]
  expect(chosenFrom(list, topic)).toEqual(['Ask for the smallest one', 'Rents fell in winter'])
})

test('a long one is chosen only where there are no two short ones, and alone', () => {
  const long = `Rents fell ${'and fell '.repeat(8)}again`
  const list = [
    rated(long, 90, 0),
    rated('Buses came late', 70, 1),
    rated('Nobody saw the mayor', 70, 2),
  ]
  expect(chosenFrom(list)).toEqual(['Buses came late', 'Nobody saw the mayor'])
  expect(chosenFrom(list.slice(0, 2))).toEqual([long])
  expect(chosenFrom([rated('word '.repeat(23).trim(), 90)])).toEqual([])
})

test('what stands alone is rather a whole sentence than the rest of a long one', () => {
  const rest = rated('Rents fell in winter', 70)
  const cut = {
    ...rest.candidate,
    sentence: `${'Nobody saw it, and '.repeat(4)}rents fell in winter`,
  }
  const list = [{ ...rest, candidate: cut }, rated('Buses came late', 60, 1, [0])]
  expect(chosenFrom([list[0] ?? rest])).toEqual(['Rents fell in winter'])
  const long = rated(`Rents fell ${'and fell '.repeat(8)}again`, 60, 1)
  expect(chosenFrom([list[0] ?? rest, long])).toEqual([long.candidate.text])
})

test('what is not good enough beside others may be good enough alone', () => {
  const first = rated('Rents fell in winter', LIMITS.point, 0)
  const second = rated('Buses came late', LIMITS.point - 1, 1)
  expect(chosenFrom([first, second])).toEqual(['Rents fell in winter'])
  expect(chosenFrom([second])).toEqual(LIMITS.point > LIMITS.statement ? ['Buses came late'] : [])
})

test('of an introduction the best is chosen, however good it is', () => {
  const topic = findTopic('', ['a', 'b', 'c'], { role: 'opening' })
  expect(chosenFrom([rated('Rents fell in winter', 1)], topic)).toEqual(['Rents fell in winter'])
})

test('nothing is chosen where nothing is good', () => {
  expect(chosenFrom([rated('Rents fell in winter', 10)])).toEqual([])
})
