import { expect, test } from 'vitest'
import { renumberElements } from '../../src/pdf/element-ids.ts'

const elements = (first: number) => {
  const [a, b] = [first, first + 3].map((id) => `(node${String(id).padStart(8, '0')})`)
  return Buffer.from(`/ID ${a}>> /ID ${b}>> /Headers [${b} ${a}] /Names [${a} 1 0 R ${b} 2 0 R]`)
}

test.each([[1], [45], [46], [99_999_990]])(
  'ids that begin at %i become 1 and 2, in order',
  (first) => {
    const pdf = elements(first)
    const length = pdf.length
    renumberElements(pdf)
    expect(pdf).toHaveLength(length)
    expect(pdf.toString()).toBe(
      '/ID (node00000001)>> /ID (node00000002)>> /Headers [(node00000002) (node00000001)] ' +
        '/Names [(node00000001) 1 0 R (node00000002) 2 0 R]',
    )
  },
)

test('what only looks like an id stays', () => {
  const pdf = Buffer.from('/Title (node00000007)')
  renumberElements(pdf)
  expect(pdf.toString()).toBe('/Title (node00000007)')
})
