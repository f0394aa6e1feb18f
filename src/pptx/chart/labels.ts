import type { Chart, ChartSeries } from '../../model.ts'
import type { SceneChart } from '../../scene.ts'
import { backgroundHex, type Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { numberFormat } from './format.ts'
import { textProperties } from './style.ts'

/** The numbers at a series' points: at every bar that has no axis, at a line's end. */
export function dataLabels(
  { type }: Chart,
  series: ChartSeries,
  { node, look }: { readonly node: SceneChart; readonly look: Look },
): XmlElement | undefined {
  const position = POSITIONS[type]
  const label = (color: SceneChart['text']) => [
    xml('c:numFmt', { formatCode: numberFormat(series), sourceLinked: 0 }),
    xml('c:spPr', {}, [xml('a:noFill'), xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(look, { sizePx: node.textPx, color, lang: 'en-US', isBold: true }),
    position === undefined ? undefined : xml('c:dLblPos', { val: position }),
    ...shown(true),
  ]
  if (type === 'line' || type === 'area') {
    const idx = series.points.findLastIndex(({ value }) => value !== undefined)
    const last = xml('c:dLbl', {}, [xml('c:idx', { val: Math.max(0, idx) }), ...label(node.text)])
    return type === 'line' ? xml('c:dLbls', {}, [last, ...shown(false)]) : undefined
  }
  if (node.hasAxis && type !== 'stacked') return undefined
  return xml(
    'c:dLbls',
    {},
    label(isOnFill(type) ? { hex: backgroundHex(look), alpha: 1 } : node.text),
  )
}

const POSITIONS: Readonly<Record<Chart['type'], string | undefined>> = {
  bar: 'outEnd',
  grouped: 'outEnd',
  stacked: 'ctr',
  line: 'r',
  area: undefined,
  pie: 'outEnd',
  donut: undefined,
}

function isOnFill(type: Chart['type']): boolean {
  return type === 'stacked' || type === 'donut'
}

/** What a label says: the value, or nothing. */
function shown(hasValue: boolean): XmlElement[] {
  return [
    xml('c:showLegendKey', { val: 0 }),
    xml('c:showVal', { val: Number(hasValue) }),
    xml('c:showCatName', { val: 0 }),
    xml('c:showSerName', { val: 0 }),
    xml('c:showPercent', { val: 0 }),
    xml('c:showBubbleSize', { val: 0 }),
  ]
}
