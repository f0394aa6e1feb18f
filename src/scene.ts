/** A page as the browser measured it. Plain data, read-only. */

import type { Color, SceneParagraph } from './scene-text.ts'

/** A deck's slides as the browser laid them out: read-only data that needs no browser any more. */
export interface Scene {
  /** Rises when the shape of this data changes, so that stored scenes are told apart. */
  readonly version: 1
  readonly widthPx: number
  readonly heightPx: number
  /** The theme's tokens, as most slides have them. */
  readonly colors: Readonly<Record<string, Color>>
  readonly fonts: Readonly<Record<string, FontStack>>
  readonly slides: readonly SceneSlide[]
}

/** The backgrounds of samples that a page shows only in part, after so many slides. */
export interface OtherGrounds {
  readonly after: number
  readonly grounds: readonly string[]
}

/** The families that a theme names for a use: one for Latin text, one for joined scripts. */
export interface FontStack {
  readonly latin: string
  readonly complex: string
  /** That of Chinese, Japanese and Korean letters, where the stack names one for the deck's language. */
  readonly eastAsian?: string | undefined
}

/** A place on a slide, in CSS pixels from its top left corner. */
export interface Rectangle {
  readonly leftPx: number
  readonly topPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** One slide, its nodes in the order of the document. */
export interface SceneSlide {
  readonly lang: string
  readonly background: Fill
  readonly nodes: readonly SceneNode[]
}

/** What a surface is filled with. */
export type Fill = { readonly kind: 'solid'; readonly color: Color } | Gradient

/** Colours along a line; its angle is clockwise from "to the right", as presentations count it. */
export interface Gradient {
  readonly kind: 'linear'
  readonly angleDeg: number
  /** From first to last; `at` is from 0 to 1. */
  readonly stops: readonly { readonly color: Color; readonly at: number }[]
}

/** What can stand on a slide. */
export type SceneNode = SceneBox | SceneText | ScenePicture | SceneTable | SceneChart

/** A shape without words: a rule, a panel, a border, a circle. */
export interface SceneBox {
  readonly kind: 'box'
  readonly at: Rectangle
  readonly fill: Fill | undefined
  /** A line all around, inside the rectangle. */
  readonly outline: SceneBorder | undefined
  /** How round its corners are; half of its shorter side or more makes them half circles. */
  readonly radiusPx: number
  readonly shadow: SceneShadow | undefined
  /** It belongs to every slide of its kind, not to what this one says. */
  readonly isFrame: boolean
}

/** A shadow outside a shape. */
export interface SceneShadow {
  readonly rightPx: number
  readonly downPx: number
  readonly blurPx: number
  readonly color: Color
}

/** Paragraphs that stand below each other in one column. */
export interface SceneText {
  readonly kind: 'text'
  /** Whose words these are: `title`, `footer`, `number`, or the class of the slide's part. */
  readonly role: string
  /** The part's own rectangle. */
  readonly at: Rectangle
  readonly paragraphs: readonly SceneParagraph[]
}

/** Which part of a slide something is. */
interface ScenePart {
  /** As in `SceneText`. */
  readonly role: string
  /** The part's own rectangle. */
  readonly at: Rectangle
}

/** A picture where it is drawn, with the part of it that is cut away on each side, from 0 to 1. */
export interface ScenePicture {
  readonly kind: 'picture'
  readonly at: Rectangle
  readonly part?: ScenePart
  /** A `data:` address. */
  readonly source: string
  /** The same as PNG, where the source is of a kind that presentations cannot show. */
  readonly fallback: string | undefined
  readonly alt: string
  readonly crop: Readonly<Record<Side, number>>
  /** How round its corners are. */
  readonly radiusPx: number
  /** From 0 to 1. */
  readonly opacity: number
  readonly isGray: boolean
  /** It belongs to every slide of its kind, as a logo does. */
  readonly isFrame?: boolean
  /** How far it is turned around its middle, clockwise. */
  readonly turnDeg: number
  /** What it is a picture of, for programs that know no formulas. */
  readonly formula?: SceneFormula | undefined
  /** What no presentation can draw, so that this is a photograph of it. */
  readonly reason: string | undefined
}

/** A formula that presentations can show as one of their own, with the style of its signs. */
export interface SceneFormula {
  readonly math: MathNode
  readonly sizePx: number
  readonly color: Color
  readonly align: 'left' | 'center' | 'right'
  /** The room in its line. */
  readonly at: Rectangle
}

/** An element of MathML: its text, or what is inside it. */
export interface MathNode {
  readonly name: string
  /** Of colours the six hexadecimal digits. */
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly MathNode[]
}

/** A chart of ours where it is drawn; its numbers are those of the deck's chart. */
export interface SceneChart {
  readonly kind: 'chart'
  readonly at: Rectangle
  readonly part?: ScenePart
  /** Which of the deck's charts it is, from 1. */
  readonly number: number
  readonly alt: string
  /** Its bars lie. */
  readonly isLying: boolean
  readonly isRightToLeft: boolean
  readonly textPx: number
  /** How much larger it is shown than it was drawn. */
  readonly scale: number
  readonly text: Color
  readonly muted: Color
  readonly rule: Color
  /** Where its bars, lines or slices stand. */
  readonly inside: Rectangle
  /** The values at the two ends of its bars or lines, and the step between two numbers of the axis. */
  readonly values: readonly [low: number, high: number, step: number] | undefined
  /** The room between two categories, and how far neighbours overlap, in percents of a bar's width. */
  readonly bars: readonly [gap: number, overlap: number] | undefined
  /** Of how many names of categories one is shown. */
  readonly namesEvery: number
  /** The numbers of the axis of the values; none where every bar has its own. */
  readonly ticks: readonly string[]
  /** The numbers on bars or beside them. */
  readonly labels: readonly SceneChartLabel[]
  /** What stands at the ends of lines, and where, by series. */
  readonly ends: Readonly<Record<number, Rectangle>>
  readonly title: Rectangle | undefined
  readonly legend: Rectangle | undefined
  /** The colours of series (`s0`) and of single points (`p3`). */
  readonly colors: Readonly<Record<string, Color>>
}

/** A number that belongs to a bar. */
export interface SceneChartLabel {
  readonly series: number
  readonly category: number
  readonly color: Color
  readonly isBold: boolean
}

/** A table; a row has the cells that begin in it. */
export interface SceneTable {
  readonly kind: 'table'
  readonly at: Rectangle
  readonly part?: ScenePart
  readonly columnsPx: readonly number[]
  readonly rows: readonly {
    readonly heightPx: number
    readonly isHead: boolean
    readonly cells: readonly SceneCell[]
  }[]
}

/** A cell of a table. */
export interface SceneCell {
  readonly at: Rectangle
  readonly fill: Color | undefined
  readonly borders: Readonly<Partial<Record<Side, SceneBorder>>>
  /** The column in which it begins, from 0, and how many columns and rows it fills. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly paragraphs: readonly SceneParagraph[]
}

/** A side of a rectangle. */
export type Side = 'left' | 'right' | 'top' | 'bottom'

/** A line along one side. */
export interface SceneBorder {
  readonly widthPx: number
  readonly color: Color
  readonly dash: 'solid' | 'dash' | 'dot'
}
