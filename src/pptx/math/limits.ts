import type { MathNode } from '../../scene.ts'
import { type XmlElement, xml } from '../xml.ts'
import { argument, type MathContext, properties, textOf } from './context.ts'

/** The combining signs of accents, by what MathML writes. */
const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  ˉ: '\u0304',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  ˇ: '\u030c',
  '`': '\u0300',
  ˋ: '\u0300',
  '´': '\u0301',
  ˊ: '\u0301',
  '→': '\u20d7',
  '⃗': '\u20d7',
}

/** Something above: an accent, a bar, a brace, or a limit. */
export function aboveElements({ children }: MathNode, context: MathContext): XmlElement[] {
  const [base, above] = children
  const sign = above?.name === 'mo' ? textOf(above) : ''
  const accent = ACCENTS[sign]
  if (accent !== undefined) return [around('m:acc', { chr: accent }, base, context)]
  if (sign === '‾') return [around('m:bar', { pos: 'top' }, base, context)]
  if (/^[⏞⏜⎴]$/.test(sign)) {
    return [around('m:groupChr', { chr: sign, pos: 'top', vertJc: 'bot' }, base, context)]
  }
  return [limitElement('m:limUpp', base, above, context)]
}

/** Something below: a bar, a brace, or a limit. */
export function belowElements({ children }: MathNode, context: MathContext): XmlElement[] {
  const [base, below] = children
  const sign = below?.name === 'mo' ? textOf(below) : ''
  if (/^(?:‾|_|\u0332)$/.test(sign)) return [around('m:bar', { pos: 'bot' }, base, context)]
  if (/^[⏟⏝⎵]$/.test(sign)) {
    return [around('m:groupChr', { chr: sign, pos: 'bot', vertJc: 'top' }, base, context)]
  }
  return [limitElement('m:limLow', base, below, context)]
}

/** Something below and something above. */
export function bothLimitsElements({ children }: MathNode, context: MathContext): XmlElement[] {
  const [base, below, above] = children
  const lower = limitElement('m:limLow', base, below, context)
  return [
    xml('m:limUpp', {}, [
      properties('m:limUppPr', {}, context),
      xml('m:e', {}, [lower]),
      argument('m:lim', [above], context),
    ]),
  ]
}

function around(
  name: string,
  values: Readonly<Record<string, string>>,
  base: MathNode | undefined,
  context: MathContext,
): XmlElement {
  return xml(name, {}, [properties(`${name}Pr`, values, context), argument('m:e', [base], context)])
}

function limitElement(
  name: string,
  base: MathNode | undefined,
  limit: MathNode | undefined,
  context: MathContext,
): XmlElement {
  return xml(name, {}, [
    properties(`${name}Pr`, {}, context),
    argument('m:e', [base], context),
    argument('m:lim', [limit], context),
  ])
}
