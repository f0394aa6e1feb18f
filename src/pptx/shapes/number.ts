import type { SceneSlide, SceneText } from '../../scene.ts'
import { wordsOf } from '../paragraphs.ts'
import { largestSize } from '../text/lines.ts'
import { type XmlElement, xml } from '../xml.ts'

/** A field that shows the number of its slide. */
export function numberField(children: XmlElement['children']): XmlElement {
  return xml('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, children)
}

/** The number of the first slide: what fits the numbers that most slides show. */
export function firstNumber(slides: readonly SceneSlide[]): number {
  const starts = slides.flatMap(({ nodes }, index) => {
    const numbers = nodes.filter((node) => node.kind === 'text' && node.role === 'number')
    const shown = Number.parseInt(/\d+/.exec(numbers.map(wordsOf).join())?.[0] ?? '', 10)
    return Number.isNaN(shown) || shown < index ? [] : [shown - index]
  })
  const uses = new Map<number, number>()
  for (const start of starts) uses.set(start, (uses.get(start) ?? 0) + 1)
  const [most] = [...uses].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? 1
}

/** The slide's number counts itself where it is that of the slide's place; other words stay words. */
export function withNumberField(paragraph: XmlElement, slideNumber: number): XmlElement {
  const children = paragraph.children.flatMap((child) =>
    typeof child === 'object' && child.name === 'a:r' ? fieldIn(child, slideNumber) : [child],
  )
  return { ...paragraph, children }
}

/** A run in three: what stands before the number, the number, and what follows. */
function fieldIn(run: XmlElement, slideNumber: number): XmlElement[] {
  const [properties, words] = run.children
  const text = typeof words === 'object' ? words.children.join('') : ''
  const [, before, number, after] = /^(\D*)(\d+)(.*)$/s.exec(text) ?? []
  if (number !== String(slideNumber)) return [run]
  const runOf = (part = '') =>
    part === '' ? [] : [xml('a:r', {}, [properties, xml('a:t', {}, [part])])]
  return [...runOf(before), numberField([properties, xml('a:t', {}, [number])]), ...runOf(after)]
}

/** A number that counts itself can grow: it has room beyond the digits that were measured. */
export function withRoom(text: SceneText): SceneText {
  if (text.role !== 'number') return text
  const paragraphs = text.paragraphs.map((paragraph) => {
    const { align, isRightToLeft, leftPx, rightPx } = paragraph
    const roomPx = 2 * largestSize(paragraph)
    const isAtRight = isRightToLeft !== (align === 'end')
    return {
      ...paragraph,
      leftPx: leftPx - (isAtRight || align === 'center' ? roomPx : 0),
      rightPx: rightPx + (isAtRight && align !== 'center' ? 0 : roomPx),
    }
  })
  return { ...text, paragraphs }
}
