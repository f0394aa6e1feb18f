import type { SceneText } from '../../scene.ts'
import type { TextContext } from '../text/context.ts'
import { fitText } from '../text/fit.ts'
import { paragraphElements } from '../text/paragraph.ts'
import { type XmlElement, xml } from '../xml.ts'
import { bodyProperties } from './body.ts'
import { rectangleGeometry, shapeName, transform } from './frame.ts'
import { withNumberField, withRoom } from './number.ts'
import { type Placeholder, placeholderElement } from './placeholder.ts'

/** On a slide, what words stand on is a shape of its own. */
const NO_SURFACE = [xml('a:noFill'), xml('a:ln', {}, [xml('a:noFill')])]

/** A text: in its placeholder, or in a box of its own where its part has several columns. */
export function textShape(
  text: SceneText,
  id: number,
  placeholder: Placeholder | undefined,
  context: TextContext & { readonly slideNumber: number },
): XmlElement {
  const { slideNumber, lineModel, slideWidthPx } = context
  const fitted = fitText(withRoom(text), lineModel, slideWidthPx)
  const inherited = placeholder?.styles ?? []
  const name = placeholder === undefined ? `Text ${id}` : `${placeholder.name} ${id}`
  const paragraphs = paragraphElements(fitted.paragraphs, inherited, context)
  const isNumber = placeholder?.type === 'sldNum'
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(id, name),
      placeholder === undefined
        ? xml('p:cNvSpPr', { txBox: 1 })
        : xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, placeholder === undefined ? [] : [placeholderElement(placeholder)]),
    ]),
    xml('p:spPr', {}, [
      transform(fitted.at),
      rectangleGeometry(),
      ...(placeholder?.ground === undefined ? [] : NO_SURFACE),
    ]),
    xml('p:txBody', {}, [
      bodyProperties('a:noAutofit'),
      xml('a:lstStyle'),
      ...(isNumber ? paragraphs.map((each) => withNumberField(each, slideNumber)) : paragraphs),
    ]),
  ])
}
