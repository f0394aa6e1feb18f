/** Text as the browser set it. Plain data, read-only; this file imports nothing. */

/** A colour: six hexadecimal digits, and how opaque it is, from 0 to 1. */
export interface Color {
  readonly hex: string
  readonly alpha: number
}

/** A paragraph as it was set. */
export interface SceneParagraph {
  readonly runs: readonly SceneRun[]
  readonly lines: readonly SceneLine[]
  readonly lineHeightPx: number
  readonly align: 'start' | 'center' | 'end' | 'justify'
  readonly isRightToLeft: boolean
  /** Its lines are the author's own: code. */
  readonly isPreformatted: boolean
  /** The edges of the space that its lines may fill. */
  readonly leftPx: number
  readonly rightPx: number
  /** How much further in its first line begins; less than nothing where it hangs. */
  readonly indentPx: number
  /** How many lists it stands inside, beyond the first. */
  readonly level: number
  readonly marker: Marker | undefined
}

/** What stands before a paragraph; `hangPx` is from where it begins to where the text does. */
export type Marker =
  | {
      readonly kind: 'square' | 'disc'
      readonly hangPx: number
      readonly sizePx: number
      /** How far its middle stands above the first line's baseline. */
      readonly risePx: number
      readonly color: Color
    }
  | MarkerSign
  | (Omit<MarkerSign, 'kind'> & {
      readonly kind: 'number'
      readonly number: number
      /** How the number is written. */
      readonly numerals: 'arabic' | 'alphaLc' | 'alphaUc' | 'romanLc' | 'romanUc'
    })

/** A sign before a paragraph; of a number, how it is shown. */
interface MarkerSign {
  readonly kind: 'sign'
  readonly hangPx: number
  readonly text: string
  readonly color: Color
  readonly fontFamily: string
}

/** One line of a paragraph, as far as a line break depends on it. */
export interface SceneLine {
  readonly baselinePx: number
  readonly widthPx: number
  /** The size of its largest text. */
  readonly sizePx: number
  readonly firstWordPx: number
  readonly spacePx: number
  /** How much of the paragraph's text stands up to its end. */
  readonly endsAt: number
  /** The author ended it. */
  readonly endsHard: boolean
}

/** Text in one style, or what divides it; a tab leads to a distance from the paragraph's edge. */
export type SceneRun =
  | { readonly kind: 'text'; readonly text: string; readonly style: SceneStyle }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab'; readonly toPx: number }

/** How far a font's line reaches above its baseline, in ems, and below it. */
export interface LineMetrics {
  readonly ascent: number
  readonly descent: number
}

/** A font's lines in PowerPoint, and in programs that go by the same table of the font as browsers. */
export interface FontMetrics extends LineMetrics {
  readonly elsewhere: LineMetrics
}

/** How text looks. */
export interface SceneStyle extends LineMetrics {
  readonly family: string
  readonly sizePx: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  readonly isStruck: boolean
  /** Small letters are shown as capitals; the words stay as they are written. */
  readonly caps: 'none' | 'all' | 'small'
  readonly color: Color
  readonly highlight: Color | undefined
  /** Lifted or lowered, and smaller than its size says, as programs do by themselves. */
  readonly shift: 'none' | 'super' | 'sub'
  readonly spacingPx: number
  /** An address, or `#n` for the slide with that number. */
  readonly link: string | undefined
}
