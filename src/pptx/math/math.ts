import type { MathNode } from '../../scene.ts'
import { type XmlElement, xml } from '../xml.ts'
import type { MathContext, MathConverter } from './context.ts'
import { aboveElements, belowElements, bothLimitsElements } from './limits.ts'
import { matrixElements } from './matrix.ts'
import { groupElements, rowElements } from './row.ts'
import { bothScriptsElements, subscriptElements, superscriptElements } from './scripts.ts'
import { signElements, spaceElements, wordElements } from './signs.ts'
import {
  enclosedElements,
  fractionElements,
  phantomElements,
  rootElements,
  squareRootElements,
} from './structures.ts'

/** A formula as Office Math, its signs in a style (`a:rPr`). */
export function mathElement(math: MathNode, style: XmlElement): XmlElement {
  return xml('m:oMath', {}, convertAll([math], { style, convert: convertAll }))
}

function convertAll(nodes: readonly MathNode[], context: MathContext): XmlElement[] {
  const [only, ...others] = nodes
  if (only === undefined) return []
  if (others.length > 0) return rowElements(nodes, context)
  const convert = CONVERTERS[only.name] ?? groupElements
  return convert(only, context)
}

/** The elements that KaTeX writes (its `buildMathML.js`); all others are rows. */
const CONVERTERS: Readonly<Record<string, MathConverter>> = {
  semantics: ({ children }, context) => convertAll(children.slice(0, 1), context),
  annotation: () => [],
  mstyle: ({ attributes, children }, context) =>
    rowElements(children, colored(context, attributes.mathcolor)),
  mi: signElements,
  mn: signElements,
  mo: signElements,
  mtext: wordElements,
  ms: wordElements,
  mspace: spaceElements,
  mfrac: fractionElements,
  msqrt: squareRootElements,
  mroot: rootElements,
  mphantom: phantomElements,
  menclose: enclosedElements,
  msup: superscriptElements,
  msub: subscriptElements,
  msubsup: bothScriptsElements,
  mover: aboveElements,
  munder: belowElements,
  munderover: bothLimitsElements,
  mtable: matrixElements,
}

/** Signs in a colour of their own: six hexadecimal digits. */
function colored(context: MathContext, hex: string | undefined): MathContext {
  if (hex === undefined || !/^[\dA-F]{6}$/i.test(hex)) return context
  const { style } = context
  const others = style.children.filter(
    (child) => typeof child !== 'object' || child.name !== 'a:solidFill',
  )
  const fill = xml('a:solidFill', {}, [xml('a:srgbClr', { val: hex })])
  return { ...context, style: { ...style, children: [fill, ...others] } }
}
