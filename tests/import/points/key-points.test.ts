import { expect, test } from 'vitest'
import { keyPoints } from '../../../src/import/points/key-points.ts'

test('the short sentences of a section are its points', () => {
  const long = `${'A very long sentence that goes on and on, '.repeat(4)}.`
  const paragraphs = [`It rained. ${long}`, 'Nobody came.']
  expect(keyPoints({ headline: 'Rain', paragraphs, lang: 'en' })).toEqual({
    points: ['It rained', 'Nobody came'],
    remarks: [],
  })
})
