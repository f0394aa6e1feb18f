import type { Marker } from '../../scene-text.ts'
import { colorElement, fontReference, type Look } from '../look.ts'
import { toThousandthPercent } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import type { FittedParagraph } from './fit.ts'
import { largestSize } from './lines.ts'

/** How wide the square of Wingdings and the disc of Arial are, which every program offers, in ems. */
const SQUARE_EM = 0.27
const DISC_EM = 0.272

/** What stands before a paragraph, as a real bullet or a number that counts itself. */
export function bulletElements(
  { paragraph, listStart }: FittedParagraph,
  look: Look,
): XmlElement[] {
  const { marker } = paragraph
  if (marker === undefined) return [xml('a:buNone')]
  const color = xml('a:buClr', {}, [colorElement(look, marker.color)])
  switch (marker.kind) {
    case 'square': {
      const share = marker.sizePx / (SQUARE_EM * largestSize(paragraph))
      const font = xml('a:buFont', { typeface: 'Wingdings', pitchFamily: 2, charset: 2 })
      return [color, bulletSize(share), font, xml('a:buChar', { char: '§' })]
    }
    case 'disc': {
      const share = marker.sizePx / (DISC_EM * largestSize(paragraph))
      return [color, bulletSize(share), bulletFont('Arial'), xml('a:buChar', { char: '•' })]
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
