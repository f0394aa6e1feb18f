import type { SceneParagraph } from '../../scene-text.ts'
import { linksOf } from './lines.ts'
import { isComplex } from './scripts.ts'

/** How wide a text box is, and which paragraphs need their line breaks written down. */
export interface FittedWidth {
  readonly widthPx: number
  /** What its lines need. */
  readonly leastPx: number
  readonly pinned: ReadonlySet<SceneParagraph>
}

/** The widths at which a paragraph keeps its lines. */
interface Interval {
  readonly paragraph: SceneParagraph
  readonly leastPx: number
  readonly mostPx: number
}

/** A break is safe where a box may be so much wider or narrower, as a share of its widest line. */
const TOLERANCE = 0.008

/** What a text is given beyond its widest line. */
const ROOM = 1.05

/**
 * The same for letters of which a program may set some in another font than the browser: it takes the
 * spaces between Arabic words from the Arabic font, the browser from the Latin one.
 */
const OTHER_TOLERANCE = 0.03
const OTHER_ROOM = 1.15

/** Chinese, Japanese and Korean letters. */
const EAST_ASIAN = /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/

/**
 * The middle of the widths at which no line breaks elsewhere, or the browser's own width where that
 * is safe enough: there a box does not reach into what stands beside it. Where the paragraphs of a box leave
 * too little room for that, the browser's breaks are written into those that would change.
 */
export function fitWidth(
  paragraphs: readonly SceneParagraph[],
  startPx: number,
  regionPx: number,
): FittedWidth {
  const intervals = paragraphs.map((paragraph) => intervalOf(paragraph, startPx))
  let pinned = new Set(paragraphs.filter(breaksInside))
  for (;;) {
    const leastPx = leastWidth(intervals, pinned)
    const changing = intervals.filter(({ paragraph, mostPx }) => {
      const tolerance = isSetInOther(paragraph) ? OTHER_TOLERANCE : TOLERANCE
      return mostPx - leastPx < 2 * tolerance * leastPx
    })
    const next = new Set([...pinned, ...changing.map(({ paragraph }) => paragraph)])
    if (next.size === pinned.size) {
      return { widthPx: middle(intervals, pinned, regionPx), leastPx, pinned }
    }
    pinned = next
  }
}

/** Whether a line ends where programs end none: beside a formula. LibreOffice breaks links anywhere. */
function breaksInside(paragraph: SceneParagraph): boolean {
  const links = linksOf(paragraph)
  const text = paragraph.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  return paragraph.lines.slice(0, -1).some(({ endsAt, endsHard }) => {
    const isBesideObject = /\S\u00a0|\u00a0\S|\u00a0\u00a0/.test(text.slice(endsAt - 1, endsAt + 1))
    const isInLink = links.some(({ start, end }) => start < endsAt && endsAt < end)
    return !endsHard && (isBesideObject || isInLink)
  })
}

function leastWidth(intervals: readonly Interval[], pinned: ReadonlySet<SceneParagraph>): number {
  return Math.max(
    ...intervals.map(
      ({ paragraph, leastPx }) => leastPx * (pinned.has(paragraph) ? roomOf(paragraph) : 1),
    ),
  )
}

function roomOf(paragraph: SceneParagraph): number {
  const isOther = isSetInOther(paragraph) || (isOneLine(paragraph) && has(paragraph, EAST_ASIAN))
  return isOther ? OTHER_ROOM : ROOM
}

/** Whether a paragraph has letters of joined scripts. */
function isSetInOther({ runs }: SceneParagraph): boolean {
  return runs.some((run) => run.kind === 'text' && isComplex(run.text))
}

function isOneLine({ lines }: SceneParagraph): boolean {
  return lines.length === 1
}

function has({ runs }: SceneParagraph, letters: RegExp): boolean {
  return runs.some((run) => run.kind === 'text' && letters.test(run.text))
}

function middle(
  intervals: readonly Interval[],
  pinned: ReadonlySet<SceneParagraph>,
  regionPx: number,
): number {
  const leastPx = leastWidth(intervals, pinned)
  const roomyPx = leastWidth(intervals, new Set(intervals.map(({ paragraph }) => paragraph)))
  const free = intervals.filter(({ paragraph }) => !pinned.has(paragraph))
  const mostPx = Math.min(...free.map((interval) => interval.mostPx))
  const ownPx = Math.max(regionPx, roomyPx)
  return mostPx === Number.POSITIVE_INFINITY ? ownPx : Math.min((leastPx + mostPx) / 2, ownPx)
}

function intervalOf(paragraph: SceneParagraph, startPx: number): Interval {
  const { lines } = paragraph
  const ends = lines.map(({ widthPx }, index) => lineStart(paragraph, index, startPx) + widthPx)
  const limits = lines.slice(1).map((next, index) => {
    const line = lines[index]
    if (line === undefined || line.endsHard) return Number.POSITIVE_INFINITY
    return (ends[index] ?? 0) + line.spacePx + next.firstWordPx
  })
  return { paragraph, leastPx: Math.max(...ends), mostPx: Math.min(...limits) }
}

/** How far from the box's own start a line begins; lines after the first stand below a tab. */
function lineStart(paragraph: SceneParagraph, index: number, startPx: number): number {
  const tab = paragraph.runs.find((run) => run.kind === 'tab')
  const own = paragraph.isRightToLeft ? startPx - paragraph.rightPx : paragraph.leftPx - startPx
  if (tab !== undefined && index > 0) return tab.toPx - startPx
  return index === 0 && paragraph.marker === undefined ? own + paragraph.indentPx : own
}
