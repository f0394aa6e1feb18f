/// <reference lib="dom" />
import { textsIn } from './limits.ts'
import { rectanglesIn } from './ranges.ts'

/** The words of a slide that go on in the next line between two of their letters. Addresses are none. */
export function tornWords(slide: Element): string[] {
  return textsIn(slide).flatMap((node) =>
    [...node.data.matchAll(/[a-z]+:\/\/\S+|www\.\S+|\p{L}{12,}/giu)].flatMap(
      ({ 0: word, index }) => {
        if (!/^\p{L}+$/u.test(word)) return []
        const boxes = rectanglesIn(node, index, index + word.length)
        const [first, ...more] = boxes.filter(({ width }) => width > 0)
        // Lines that are set tight overlap.
        const isTorn =
          first !== undefined && more.some(({ top }) => top > (first.top + first.bottom) / 2)
        return isTorn ? [word] : []
      },
    ),
  )
}
