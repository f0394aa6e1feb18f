import type { Chart } from '../../model.ts'
import type { SceneChart } from '../../scene.ts'
import type { Color } from '../../scene-text.ts'
import { solidFill } from '../fill.ts'
import type { Look } from '../look.ts'
import { toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { axisFormat } from './format.ts'
import { textProperties } from './style.ts'

/** The axis of the categories, and the one of the values, which shows only where it is needed. */
export function axisElements(chart: Chart, node: SceneChart, look: Look): XmlElement[] {
  return [categoryAxis(node, look), valueAxis(chart, node, look)]
}

function categoryAxis(node: SceneChart, look: Look): XmlElement {
  const { isLying, isRightToLeft, namesEvery } = node
  return xml('c:catAx', {}, [
    xml('c:axId', { val: 1 }),
    scaling(order(node)),
    xml('c:delete', { val: 0 }),
    xml('c:axPos', { val: isLying ? (isRightToLeft ? 'r' : 'l') : 'b' }),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...tickElements('low'),
    xml('c:spPr', {}, [lineElement(look, node.text, node)]),
    textProperties(look, { sizePx: node.textPx, color: node.text, lang: 'en-US' }),
    ...crossing(2),
    xml('c:auto', { val: 0 }),
    xml('c:lblAlgn', { val: 'ctr' }),
    xml('c:lblOffset', { val: 100 }),
    xml('c:tickLblSkip', { val: Math.max(1, namesEvery) }),
    xml('c:noMultiLvlLbl', { val: 1 }),
  ])
}

function valueAxis(chart: Chart, node: SceneChart, look: Look): XmlElement {
  const { isLying, isRightToLeft, ticks, values: [low, high, step] = [] } = node
  const isArea = chart.type === 'line' || chart.type === 'area'
  const grid = xml('c:majorGridlines', {}, [
    xml('c:spPr', {}, [lineElement(look, node.rule, node)]),
  ])
  return xml('c:valAx', {}, [
    xml('c:axId', { val: 2 }),
    scaling(isLying && isRightToLeft ? 'maxMin' : 'minMax', { low, high }),
    xml('c:delete', { val: Number(ticks.length === 0) }),
    xml('c:axPos', { val: isLying ? 'b' : isRightToLeft ? 'r' : 'l' }),
    ticks.length === 0 ? undefined : grid,
    xml('c:numFmt', { formatCode: axisFormat(chart, ticks), sourceLinked: 0 }),
    // Lying bars are read from the top: the far side of their axis is the foot.
    ...tickElements(isLying ? 'high' : 'nextTo'),
    xml('c:spPr', {}, [xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(look, { sizePx: node.textPx, color: node.muted, lang: 'en-US' }),
    ...crossing(1),
    xml('c:crossBetween', { val: isArea ? 'midCat' : 'between' }),
    step === undefined ? undefined : xml('c:majorUnit', { val: step }),
  ])
}

function crossing(crossed: number): XmlElement[] {
  return [xml('c:crossAx', { val: crossed }), xml('c:crosses', { val: 'autoZero' })]
}

/** Lying bars are read from the top; in a script from the right, columns from the right. */
function order({ isLying, isRightToLeft }: SceneChart): 'maxMin' | 'minMax' {
  return isLying || isRightToLeft ? 'maxMin' : 'minMax'
}

/** Which way an axis runs, and from which value to which, as the drawing does. */
function scaling(
  orientation: 'maxMin' | 'minMax',
  { low, high }: { readonly low?: number | undefined; readonly high?: number | undefined } = {},
): XmlElement {
  return xml('c:scaling', {}, [
    xml('c:orientation', { val: orientation }),
    high === undefined ? undefined : xml('c:max', { val: high }),
    low === undefined ? undefined : xml('c:min', { val: low }),
  ])
}

function tickElements(labels: 'low' | 'nextTo' | 'high'): XmlElement[] {
  return [
    xml('c:majorTickMark', { val: 'none' }),
    xml('c:minorTickMark', { val: 'none' }),
    xml('c:tickLblPos', { val: labels }),
  ]
}

function lineElement(look: Look, color: Color, { scale }: SceneChart): XmlElement {
  return xml('a:ln', { w: toEmu(1.5 * scale) }, [solidFill(look, color)])
}
