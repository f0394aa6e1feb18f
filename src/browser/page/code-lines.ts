/// <reference lib="dom" />
import { rectangleAround } from './ranges.ts'

/** One letter of a text. */
export interface Letter {
  readonly node: Text
  readonly index: number
}

/** How high each line of code is, as its author wrote it: a long one takes several on its slide. */
export function heightsOfLines(code: Element): number[] {
  const letters = textsOfCode(code).flatMap((node) =>
    Array.from({ length: node.length }, (_, index): Letter => ({ node, index })),
  )
  const isBreak = (letter: Letter | undefined) => letter?.node.data[letter.index] === '\n'
  const starts = letters.filter((_, at) => at === 0 || isBreak(letters[at - 1]))
  const tops = starts.map((letter) => rectangleOfLetter(letter).top)
  const last = letters.findLast((letter) => !isBreak(letter))
  const bottom = last === undefined ? 0 : rectangleOfLetter(last).bottom + leadingOf(last)
  return tops.map((top, index) => (tops[index + 1] ?? bottom) - top)
}

/** The pieces that code is coloured in, and its ends of lines. */
export function textsOfCode(code: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node)
  }
  return texts
}

/** The rectangle of a letter. */
export function rectangleOfLetter({ node, index }: Letter): DOMRect {
  return rectangleAround(node, index, index + 1)
}

/** By how much a line is higher than its letters. */
export function leadingOf(letter: Letter): number {
  const parent = letter.node.parentElement ?? document.body
  const linePx = Number.parseFloat(getComputedStyle(parent).lineHeight)
  return Math.max(0, linePx - rectangleOfLetter(letter).height)
}
