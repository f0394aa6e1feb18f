import { expect, test } from 'vitest'
import { featuresOf } from '../../../src/import/points/features.ts'
import { findTopic } from '../../../src/import/points/topic.ts'

test('words that a sentence begins with are not taken for its place', () => {
  const topic = findTopic('Any', ['Rents fell.', 'Of paragraph seven nothing is left.'], {})
  const features = featuresOf(1, topic)
  expect(features).toContain('last of paragraph')
  expect(features).not.toContain('first of paragraph')
  expect(features).toContain('begins of paragraph')
})

test('no two features of a sentence have one name', () => {
  const words = ['last', 'first', 'alone', 'inside', 'of', 'paragraph', 'section', 'length']
  const sentences = words.flatMap((one) => words.map((other) => `${one} ${other} of paragraph.`))
  const topic = findTopic('Any', sentences, {})
  for (const at of sentences.keys()) {
    const features = featuresOf(at, topic)
    expect(new Set(features).size).toBe(features.length)
  }
})
