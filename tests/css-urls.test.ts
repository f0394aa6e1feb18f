import { describe, expect, test } from 'vitest'
import { replaceUrls } from '../src/css-urls.ts'
import { processorTimeMs } from './processor-time.ts'

const shout = (css: string) => replaceUrls(css, (source) => source.toUpperCase())

describe('an address in CSS', () => {
  test.each([
    ['url(a.png)', 'url("A.PNG")'],
    ['url( "a b.png" )', 'url("A B.PNG")'],
    ["URL('a(1).png')", 'url("A(1).PNG")'],
    ['url(a.png), url(b.png)', 'url("A.PNG"), url("B.PNG")'],
  ])('is replaced: %s', (css, replaced) => {
    expect(shout(css)).toBe(replaced)
  })

  test.each([['url(data:image/png;base64,AA)'], ['url("#arrow")'], ['url()'], ['curl']])(
    'that leads nowhere else stays: %s',
    (css) => {
      expect(shout(css)).toBe(css)
    },
  )
})

test('an address that never ends is passed over in no time', () => {
  const css = `url(${' '.repeat(100_000)}x y`
  expect(processorTimeMs(() => replaceUrls(css, () => ''))).toBeLessThan(1000)
})
