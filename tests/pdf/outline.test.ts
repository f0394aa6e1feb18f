import { expect, test } from 'vitest'
import { joinTitles } from '../../src/pdf/outline.ts'

const title = (text: string) =>
  `<</Title <FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

test('titles of the outline lose soft hyphens and those drawn for them, and nothing moves', () => {
  const torn = title('Ka\u00adpi\u00ad-täns ab-\u00adc')
  const pdf = Buffer.from(`${torn}\n/Dest [1]`)
  joinTitles(pdf)
  expect(pdf.toString()).toBe(`${title('Kapitäns ab-c').padEnd(torn.length)}\n/Dest [1]`)
})

test('spaces that keep words together on the slide are plain in the outline', () => {
  const pdf = Buffer.from(title('The\u00a0night – back'))
  joinTitles(pdf)
  expect(pdf.toString()).toBe(title('The night – back'))
})

test('digits that only look like a soft hyphen stay', () => {
  const [written, pdf] = [title('꫞궪-—'), Buffer.from(title('꫞궪-—'))]
  joinTitles(pdf)
  expect(pdf.toString()).toBe(written)
})
