import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readLineMetrics } from '../../src/fonts/line-metrics.ts'

const { resolve } = createRequire(import.meta.url)
const at = { file: 'theme.css', line: 1, column: 1 }
const face = (family: string, file: string) => ({
  ...{ rule: `@font-face { font-family: '${family}' }`, ranges: [], at },
  file: resolve(`@fontsource/${file}`),
})

test('the metrics of a family are those of its first face', () => {
  const faces = [
    face('Newsreader', 'newsreader/files/newsreader-latin-400-normal.woff2'),
    face('Newsreader', 'newsreader/files/newsreader-latin-700-normal.woff2'),
    face('Hanken Grotesk', 'hanken-grotesk/files/hanken-grotesk-latin-400-normal.woff2'),
  ]
  expect(Object.fromEntries(readLineMetrics(faces, readFileSync))).toEqual({
    Newsreader: { ascent: 1.163, descent: 0.2655, elsewhere: { ascent: 0.735, descent: 0.265 } },
    'Hanken Grotesk': { ascent: 1, descent: 0.303, elsewhere: { ascent: 1, descent: 0.303 } },
  })
})

test('a file that is no WOFF2 is passed over', () => {
  const faces = [{ ...face('X', 'newsreader/files/newsreader-latin-400-normal.woff2'), file: 'x' }]
  expect(readLineMetrics(faces, () => new Uint8Array([1, 2, 3, 4])).size).toBe(0)
})
