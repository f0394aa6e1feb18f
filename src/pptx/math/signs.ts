import type { MathNode } from '../../scene.ts'
import { type XmlElement, xml } from '../xml.ts'
import { type MathContext, textOf } from './context.ts'

/** How Office Math calls what MathML says of letters: their script, and whether they lean. */
const VARIANTS: Readonly<Record<string, { readonly scr?: string; readonly sty?: string }>> = {
  normal: { sty: 'p' },
  italic: { sty: 'i' },
  bold: { sty: 'b' },
  'bold-italic': { sty: 'bi' },
  'double-struck': { scr: 'double-struck', sty: 'p' },
  script: { scr: 'script', sty: 'p' },
  fraktur: { scr: 'fraktur', sty: 'p' },
  'bold-fraktur': { scr: 'fraktur', sty: 'b' },
  'sans-serif': { scr: 'sans-serif', sty: 'p' },
  'bold-sans-serif': { scr: 'sans-serif', sty: 'b' },
  'sans-serif-italic': { scr: 'sans-serif', sty: 'i' },
  monospace: { scr: 'monospace', sty: 'p' },
}

/** A letter, a name, a number or an operator: only single letters lean by themselves. */
export function signElements(node: MathNode, context: MathContext): XmlElement[] {
  const text = textOf(node).replace(/[\u2061\u200b]/g, '')
  if (text === '') return []
  const own = VARIANTS[node.attributes.mathvariant ?? '']
  const leans = node.name === 'mi' && [...text].length === 1
  const { scr, sty } = own ?? (leans ? { sty: 'i' } : { sty: 'p' })
  const kinds = Object.entries({ scr, sty }).flatMap(([key, value]) =>
    value === undefined ? [] : [xml(`m:${key}`, { 'm:val': value })],
  )
  return [runElement(text, kinds, styled(context, sty ?? 'p'))]
}

/** Words among the signs keep their spaces. */
export function wordElements(node: MathNode, context: MathContext): XmlElement[] {
  const text = textOf(node)
  const isBold = (node.attributes.mathvariant ?? '').includes('bold')
  return text === '' ? [] : [runElement(text, [xml('m:nor')], styled(context, isBold ? 'b' : 'p'))]
}

/** The spaces that fonts have, by their width in ems. */
const SPACES: readonly (readonly [leastEm: number, space: string])[] = [
  [1.6, '\u2003\u2003'],
  [0.9, '\u2003'],
  [0.45, '\u2002'],
  [0.25, '\u2004'],
  [0.2, '\u2005'],
  [0.1, '\u2009'],
]

/** A space; a negative one draws nothing. */
export function spaceElements({ attributes }: MathNode, context: MathContext): XmlElement[] {
  const widthEm = Number.parseFloat(attributes.width ?? '0')
  const [, space] = SPACES.find(([least]) => widthEm >= least) ?? []
  return space === undefined ? [] : [runElement(space, [xml('m:nor')], context.style)]
}

function runElement(text: string, kinds: readonly XmlElement[], style: XmlElement): XmlElement {
  const space = text.trim() === text ? {} : { 'xml:space': 'preserve' }
  return xml('m:r', {}, [xml('m:rPr', {}, kinds), style, xml('m:t', space, [text])])
}

/** PowerPoint says of each sign that it leans, or is bold, as it does in text. */
function styled({ style }: MathContext, sty: string): XmlElement {
  const leans = { b: sty.includes('b') ? 1 : 0, i: sty.includes('i') ? 1 : 0 }
  return { ...style, attributes: { ...style.attributes, ...leans } }
}
