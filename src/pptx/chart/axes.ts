import type { Chart } from '../../model.ts'
import type { SceneChart } from '../../scene.ts'
import { solidFill } from '../fill.ts'
import type { Look } from '../look.ts'
import { toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { numberFormat } from './format.ts'

/** The axis of the categories, and the one of the values, which shows only where it is needed. */
export function axisElements(chart: Chart, node: SceneChart, look: Look): XmlElement[] {
  const { isLying, hasAxis, isRightToLeft } = node
  const [series] = chart.series
  const side = isRightToLeft ? 'r' : 'l'
  const isArea = chart.type === 'line' || chart.type === 'area'
  const grid = xml('c:majorGridlines', {}, [xml('c:spPr', {}, [lineElement(look, node.rule)])])
  const shared = (crossed: number) => [
    xml('c:crossAx', { val: crossed }),
    xml('c:crosses', { val: 'autoZero' }),
  ]
  const categories = xml('c:catAx', {}, [
    xml('c:axId', { val: 1 }),
    scaling(order(node)),
    xml('c:delete', { val: 0 }),
    xml('c:axPos', { val: isLying ? side : 'b' }),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...ticks('low'),
    xml('c:spPr', {}, [lineElement(look, node.text)]),
    ...shared(2),
    xml('c:auto', { val: 0 }),
    xml('c:lblAlgn', { val: 'ctr' }),
    xml('c:lblOffset', { val: 100 }),
    xml('c:noMultiLvlLbl', { val: 1 }),
  ])
  const values = xml('c:valAx', {}, [
    xml('c:axId', { val: 2 }),
    scaling(isLying && isRightToLeft ? 'maxMin' : 'minMax', highestOf(chart)),
    xml('c:delete', { val: hasAxis ? 0 : 1 }),
    xml('c:axPos', { val: isLying ? 'b' : side }),
    hasAxis ? grid : undefined,
    xml('c:numFmt', { formatCode: series ? numberFormat(series) : 'General', sourceLinked: 0 }),
    ...ticks('nextTo'),
    xml('c:spPr', {}, [xml('a:ln', {}, [xml('a:noFill')])]),
    ...shared(1),
    xml('c:crossBetween', { val: isArea ? 'midCat' : 'between' }),
  ])
  return [categories, values]
}

/** Lying bars are read from the top; in a script from the right, columns from the right. */
function order({ isLying, isRightToLeft }: SceneChart): 'maxMin' | 'minMax' {
  return isLying || isRightToLeft ? 'maxMin' : 'minMax'
}

function scaling(orientation: 'maxMin' | 'minMax', max?: number): XmlElement {
  return xml('c:scaling', {}, [
    xml('c:orientation', { val: orientation }),
    max === undefined ? undefined : xml('c:max', { val: max }),
  ])
}

/** Shares of a whole end at 100. */
function highestOf({ type, categories, series }: Chart): number | undefined {
  if (type !== 'stacked' || !series.every(({ suffix }) => suffix.trim() === '%')) return undefined
  const totals = categories.map((_, index) =>
    series.reduce((total, { points }) => total + (points[index]?.value ?? 0), 0),
  )
  return totals.every((total) => total > 98 && total <= 100) ? 100 : undefined
}

function ticks(labels: 'low' | 'nextTo'): XmlElement[] {
  return [
    xml('c:majorTickMark', { val: 'none' }),
    xml('c:minorTickMark', { val: 'none' }),
    xml('c:tickLblPos', { val: labels }),
  ]
}

function lineElement(look: Look, color: SceneChart['text']): XmlElement {
  return xml('a:ln', { w: toEmu(1.5) }, [solidFill(look, color)])
}
