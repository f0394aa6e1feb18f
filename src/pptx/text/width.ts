import type { SceneParagraph } from '../../scene-text.ts'
import { linksOf } from './lines.ts'

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

/** What one line is given in letters that a program may set in a font of its machine. */
const OTHER_LETTERS_ROOM = 1.15

/** Hebrew, Arabic and Indic letters, Chinese, Japanese and Korean ones. */
const OTHER_LETTERS = /[\u0590-\u0eff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\uffef]/

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
  let pinned = new Set(paragraphs.filter(breaksInLink))
  for (;;) {
    const leastPx = leastWidth(intervals, pinned)
    const changing = intervals.filter(({ mostPx }) => mostPx - leastPx < 2 * TOLERANCE * leastPx)
    const next = new Set([...pinned, ...changing.map(({ paragraph }) => paragraph)])
    if (next.size === pinned.size) {
      return { widthPx: middle(intervals, pinned, regionPx), leastPx, pinned }
    }
    pinned = next
  }
}

/** LibreOffice breaks the words of a link anywhere. */
function breaksInLink(paragraph: SceneParagraph): boolean {
  const links = linksOf(paragraph)
  return paragraph.lines.slice(0, -1).some(({ endsAt, endsHard }) => {
    return !endsHard && links.some(({ start, end }) => start < endsAt && endsAt < end)
  })
}

function leastWidth(intervals: readonly Interval[], pinned: ReadonlySet<SceneParagraph>): number {
  return Math.max(
    ...intervals.map(
      ({ paragraph, leastPx }) => leastPx * (pinned.has(paragraph) ? roomOf(paragraph) : 1),
    ),
  )
}

function roomOf({ lines, runs }: SceneParagraph): number {
  const hasOthers = runs.some((run) => run.kind === 'text' && OTHER_LETTERS.test(run.text))
  return hasOthers && lines.length === 1 ? OTHER_LETTERS_ROOM : ROOM
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
