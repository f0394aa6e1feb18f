import type { SceneFormula, ScenePicture } from '../../scene.ts'
import { solidFill } from '../fill.ts'
import { mathElement } from '../math/math.ts'
import type { TextContext } from '../text/context.ts'
import { toHundredthPoints } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { rectangleGeometry, shapeName, transform } from './frame.ts'

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const DRAWING_2010 = 'http://schemas.microsoft.com/office/drawing/2010/main'
const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math'

/**
 * Only programs that know formulas look at the first choice. LibreOffice goes by the prefix, says that
 * it knows “a14”, and shows nothing where its formula editor is not installed: the prefix is another.
 */
const REQUIREMENT = { 'xmlns:office2010': DRAWING_2010, Requires: 'office2010' }

/** A native formula for programs that know such (PowerPoint since 2010), and its picture for others. */
export function formulaShape(
  picture: ScenePicture,
  formula: SceneFormula,
  { id, fallback }: { readonly id: number; readonly fallback: XmlElement },
  context: TextContext,
): XmlElement {
  const paragraph = xml('m:oMathPara', { 'xmlns:m': MATH }, [
    xml('m:oMathParaPr', {}, [xml('m:jc', { 'm:val': formula.align })]),
    mathElement(formula.math, signStyle(formula, context)),
  ])
  const shape = xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(id, `Formula ${id}`, { description: picture.alt }),
      xml('p:cNvSpPr', { txBox: 1 }),
      xml('p:nvPr'),
    ]),
    xml('p:spPr', {}, [transform(formula.at), rectangleGeometry(), xml('a:noFill')]),
    xml('p:txBody', {}, [
      xml('a:bodyPr', { ...FREE, anchor: 'ctr' }, [xml('a:noAutofit')]),
      xml('a:lstStyle'),
      xml('a:p', {}, [xml('a14:m', {}, [paragraph])]),
    ]),
  ])
  return xml('mc:AlternateContent', { 'xmlns:mc': COMPATIBILITY }, [
    xml('mc:Choice', { 'xmlns:a14': DRAWING_2010, ...REQUIREMENT }, [shape]),
    xml('mc:Fallback', {}, [fallback]),
  ])
}

/** A formula stands in the middle of its line's height, whatever its own. */
const FREE = { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }

/** How much smaller Cambria Math is set, so that its letters are as high as those of KaTeX. */
const CAMBRIA_SHARE = 0.92

function signStyle({ sizePx, color }: SceneFormula, { look, lang }: TextContext): XmlElement {
  const sz = toHundredthPoints(CAMBRIA_SHARE * sizePx)
  return xml('a:rPr', { lang, sz, b: 0, i: 0 }, [
    solidFill(look, color),
    xml('a:latin', { typeface: 'Cambria Math', panose: '02040503050406030204' }),
  ])
}
