import type { Marker } from '../../scene-text.ts'
import { colorElement, fontReference, type Look } from '../look.ts'
import { toThousandthPercent } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import type { FittedParagraph } from './fit.ts'
import { largestSize } from './lines.ts'

/** What stands before a paragraph, as a real bullet or a number that counts itself. */
export function bulletElements(
  { paragraph, listStart }: FittedParagraph,
  look: Look,
): XmlElement[] {
  const { marker } = paragraph
  if (marker === undefined) return [xml('a:buNone')]
  const color = xml('a:buClr', {}, [colorElement(look, marker.color)])
  switch (marker.kind) {
    case 'square':
    case 'disc': {
      const { char, share } = bulletLetter(marker, largestSize(paragraph))
      return [color, bulletSize(share), bulletFont('Arial'), xml('a:buChar', { char })]
    }
    case 'sign':
      return [color, bulletSize(1), fontOf(marker, look), xml('a:buChar', { char: marker.text })]
    case 'number': {
      const attributes = {
        type: numberType(marker),
        startAt: listStart > 1 ? listStart : undefined,
      }
      return [color, bulletSize(1), fontOf(marker, look), xml('a:buAutoNum', attributes)]
    }
  }
}

/**
 * Arial's letters of a shape: how large each is, and how far its middle stands above the baseline, in
 * ems (the outlines of Liberation Sans, which is made to Arial's measures). Every program has Arial or
 * such a font.
 */
const LETTERS = {
  square: [
    { char: '■', sizeEm: 0.484, riseEm: 0.299 },
    { char: '▪', sizeEm: 0.248, riseEm: 0.311 },
  ],
  disc: [
    { char: '●', sizeEm: 0.43, riseEm: 0.282 },
    { char: '•', sizeEm: 0.271, riseEm: 0.331 },
  ],
} as const

/**
 * The letter that stands nearest to where the slide has its bullet, once it is as large: programs
 * scale bullets from the baseline, so that a small letter made large stands too high.
 */
function bulletLetter(marker: Marker & { kind: 'square' | 'disc' }, textPx: number) {
  const sized = LETTERS[marker.kind].map(({ char, sizeEm, riseEm }) => {
    const share = marker.sizePx / (sizeEm * textPx)
    return { char, share, offPx: Math.abs(share * riseEm * textPx - marker.risePx) }
  })
  return sized.reduce((best, each) => (each.offPx < best.offPx ? each : best))
}

/** Programs show bullets of a quarter to four times the text's size. */
function bulletSize(share: number): XmlElement {
  return xml('a:buSzPct', { val: toThousandthPercent(Math.min(4, Math.max(0.25, share))) })
}

function fontOf(marker: Marker & { kind: 'sign' | 'number' }, look: Look): XmlElement {
  return bulletFont(fontReference(look, marker.fontFamily))
}

function bulletFont(typeface: string): XmlElement {
  return xml('a:buFont', { typeface })
}

/** Letters and Roman numerals never stand alone. */
function numberType({ text, numerals }: Marker & { kind: 'number' }): string {
  if (text.endsWith(')')) return `${numerals}ParenR`
  return numerals === 'arabic' && !text.endsWith('.') ? 'arabicPlain' : `${numerals}Period`
}
