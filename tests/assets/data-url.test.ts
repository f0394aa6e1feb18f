import { expect, test } from 'vitest'
import { dataUrl } from '../../src/assets/data-url.ts'

test('an address holds a picture whole, whatever its bytes', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  const address = dataUrl({ path: 'a b.png', mediaType: 'image/png', bytes })
  const [head, data = ''] = address.split(',')
  expect(head).toBe('data:image/png;base64')
  expect([...Buffer.from(data, 'base64')]).toEqual([...bytes])
})
