import { chartWords } from '../chart-words.ts'
import type { Chart } from '../model.ts'
import { namesShown } from './axis.ts'
import { drawColumns } from './columns.ts'
import { drawLegend, drawTitle } from './legend.ts'
import { drawLines } from './lines.ts'
import { type Palette, paletteOf, type Tokens } from './palette.ts'
import { drawPie, hasLongNames } from './pies.ts'
import type { Area, Drawing, Plot } from './plot.ts'
import { drawRows, isCrowded } from './rows.ts'
import { sizeFor } from './size.ts'
import { element, escapeMarkup } from './svg.ts'
import { widest } from './text.ts'
import { isTime } from './time.ts'

/** What a chart is drawn for. */
export interface ChartSetting {
  /** The chart's number in its deck, from 1. */
  readonly number: number
  readonly tokens: Tokens
  readonly lang: string
  readonly isRightToLeft: boolean
  /** The size of the slide that shows it, in CSS pixels. */
  readonly size: { readonly widthPx: number; readonly heightPx: number }
  /** Inside a slide the chart follows its theme; a file of its own carries colours and fonts. */
  readonly fontRules: string | undefined
}

/** Draws a chart as SVG. */
export function drawChart(chart: Chart, setting: ChartSetting): string {
  const isLive = setting.fontRules === undefined
  const palette = paletteOf(setting.tokens, isLive)
  const usual: Plot = {
    ...sizeFor(setting.tokens, setting.size),
    ...setting,
    lang: knownLanguage(setting.lang),
    palette,
  }
  const lies = liesDown(chart, usual)
  const plot = withRoom(chart, usual, lies)
  const { heightPx, content, inside } = drawKind(chart, plot, lies)
  const claims = { lies, 'reads-left': setting.isRightToLeft }
  const names = Object.entries(claims).flatMap(([name, holds]) => (holds ? [name] : []))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: ['drawing', ...names].join(' '),
    viewBox: `0 0 ${plot.widthPx} ${Math.ceil(heightPx)}`,
    role: 'img',
    'aria-label': chartWords(chart),
    'data-chart': setting.number,
    'data-inside': placeOf(plot, inside),
    'data-values': inside.values?.join(' '),
    'data-bars': inside.bars?.join(' '),
    'data-names-every': inside.namesEvery,
    style: styleOf(palette, plot),
  }
  const fonts = isLive ? [] : [element('style', {}, [escapeMarkup(setting.fontRules ?? '')])]
  return element('svg', attributes, [...fonts, ...content])
}

/** A chart of many bars, slices or long names is drawn on more room, and so with smaller words. */
function withRoom(chart: Chart, usual: Plot, lies: boolean): Plot {
  const isRound = chart.type === 'pie' || chart.type === 'donut'
  const isFull = (plot: Plot) =>
    isRound
      ? hasLongNames(chart, plot)
      : lies && isCrowded(chart, plot, drawLegend(chart, plot).heightPx)
  const plots = [1, 1.15, 1.3].map((share) => enlarge(usual, share))
  return plots.find((plot) => !isFull(plot)) ?? plots.at(-1) ?? usual
}

function enlarge(plot: Plot, share: number): Plot {
  const [widthPx, heightPx] = [plot.widthPx * share, plot.heightPx * share].map(Math.round)
  return { ...plot, widthPx: widthPx ?? 0, heightPx: heightPx ?? 0 }
}

/** Where bars, lines or slices stand, as the PPTX reads it: left, top, width and height. */
function placeOf(plot: Plot, { x, y, width, height }: Area): string {
  const left = plot.isRightToLeft ? plot.widthPx - x - width : x
  return [left, y, width, height].map((length) => Math.round(10 * length) / 10).join(' ')
}

/** A tag whose formats are known: an odd one must not end the build, nor take the machine's language. */
function knownLanguage(lang: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function styleOf({ font }: Palette, { textPx }: Plot): string {
  const text = `font: 400 ${textPx}px ${font}; font-variant-numeric: tabular-nums`
  return `${text}; direction: ltr; letter-spacing: 0`
}

function drawKind(chart: Chart, plot: Plot, lies: boolean): Drawing {
  switch (chart.type) {
    case 'pie':
    case 'donut':
      return drawPie(chart, plot)
    case 'line':
    case 'area': {
      const title = drawTitle(chart, plot)
      const drawing = drawLines(chart, plot, title.heightPx)
      return { ...drawing, content: [...title.content, ...drawing.content] }
    }
    default: {
      const legend = drawLegend(chart, plot)
      const draw = lies ? drawRows : drawColumns
      const drawing = draw(chart, plot, legend.heightPx)
      return { ...drawing, content: [...legend.content, ...drawing.content] }
    }
  }
}

/** The share of the width that the numbers of an axis leave. */
const BESIDE_AXIS = 0.92

/** Bars lie where their names need the room below them, and where there is but one number a name. */
function liesDown({ type, categories, series }: Chart, plot: Plot): boolean {
  if (type !== 'bar' && type !== 'grouped' && type !== 'stacked') return false
  if (isTime(categories, plot.lang)) return false
  if (series.length === 1) return true
  const stepPx = (plot.widthPx * BESIDE_AXIS) / categories.length
  return namesShown(categories, plot, stepPx) > 1 || widest(categories, plot.textPx) > stepPx * 1.7
}
