import { xml } from '../xml.ts'
import { argument, type MathConverter, properties } from './context.ts'

/** A fraction; one without a bar is a binomial. */
export const fractionElements: MathConverter = ({ attributes, children }, context) => {
  const hasBar = Number.parseFloat(attributes.linethickness ?? '1') !== 0
  return [
    xml('m:f', {}, [
      properties('m:fPr', { type: hasBar ? undefined : 'noBar' }, context),
      argument('m:num', [children[0]], context),
      argument('m:den', [children[1]], context),
    ]),
  ]
}

/** A square root; all that stands in it is a row. */
export const squareRootElements: MathConverter = ({ children }, context) => [
  xml('m:rad', {}, [
    properties('m:radPr', { degHide: 1 }, context),
    xml('m:deg'),
    argument('m:e', children, context),
  ]),
]

/** A root with its degree. */
export const rootElements: MathConverter = ({ children }, context) => [
  xml('m:rad', {}, [
    properties('m:radPr', {}, context),
    argument('m:deg', [children[1]], context),
    argument('m:e', [children[0]], context),
  ]),
]

/** Room for something that is not shown. */
export const phantomElements: MathConverter = ({ children }, context) => [
  xml('m:phant', {}, [
    properties('m:phantPr', { show: 0 }, context),
    argument('m:e', children, context),
  ]),
]

/** A box around something, or lines through it. */
export const enclosedElements: MathConverter = ({ attributes, children }, context) => {
  const notation = (attributes.notation ?? '').split(/\s+/)
  const has = (name: string) => (notation.includes(name) ? 1 : undefined)
  const hidden = notation.includes('box') ? undefined : 1
  const values = {
    ...{ hideTop: hidden, hideBot: hidden, hideLeft: hidden, hideRight: hidden },
    strikeH: has('horizontalstrike'),
    strikeV: has('verticalstrike'),
    strikeBLTR: has('updiagonalstrike'),
    strikeTLBR: has('downdiagonalstrike'),
  }
  return [
    xml('m:borderBox', {}, [
      properties('m:borderBoxPr', values, context),
      argument('m:e', children, context),
    ]),
  ]
}
