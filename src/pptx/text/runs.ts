import type { SceneParagraph, SceneRun, SceneStyle } from '../../scene-text.ts'
import { solidFill } from '../fill.ts'
import { colorElement, fontElements, type Look, latinElements } from '../look.ts'
import { toHundredthPoints } from '../units.ts'
import { type XmlChild, type XmlElement, xml } from '../xml.ts'
import type { TextContext } from './context.ts'
import { largestStyle } from './lines.ts'
import { partByScript } from './scripts.ts'

/** A paragraph's words: runs, line breaks and tabs, then how a word added to its end would look. */
export function runElements(
  paragraph: SceneParagraph,
  isPinned: boolean,
  base: Partial<SceneStyle> | undefined,
  context: TextContext,
): XmlElement[] {
  const plain = plainStyle(largestStyle(paragraph))
  const runs = isPinned ? withBreaks(paragraph) : paragraph.runs
  const runElement = (style: RunStyle, text: string) =>
    xml('a:r', {}, [styleElement('a:rPr', style, base, context), xml('a:t', {}, [text])])
  const elements = runs.flatMap((run) => {
    if (run.kind === 'break')
      return [xml('a:br', {}, [styleElement('a:rPr', plain, base, context)])]
    if (run.kind === 'tab') return [runElement(plain, '\t')]
    if (!paragraph.isRightToLeft) return [runElement(run.style, run.text)]
    return partByScript(withLinkEnd(run)).map(({ text, isLatin }) =>
      runElement({ ...run.style, isLatin }, text),
    )
  })
  return [
    ...numberMarks(paragraph, base, context),
    ...elements,
    styleElement('a:endParaRPr', plain, base, context),
  ]
}

/** A letter without a shape that reads from right to left. */
const RIGHT_TO_LEFT_MARK = '\u200f'

/**
 * What stands before the words of a number in a right-to-left list: LibreOffice sets the number in the
 * font of the first letter, and Arabic fonts may lack figures. The second mark has the words' own font,
 * for it gives a link after it the font of the letter before.
 */
function numberMarks(
  paragraph: SceneParagraph,
  base: Partial<SceneStyle> | undefined,
  context: TextContext,
): XmlElement[] {
  const { marker, isRightToLeft, runs } = paragraph
  const first = runs.find((run) => run.kind === 'text')
  if (marker?.kind !== 'number' || !isRightToLeft || first === undefined) return []
  const style = { ...plainStyle(largestStyle(paragraph)), isBold: first.style.isBold }
  const { family: _, ...inherited } = base ?? {}
  const styles = [{ ...style, family: marker.fontFamily, isLatin: true }, style]
  return styles.map((each) =>
    xml('a:r', {}, [
      styleElement('a:rPr', each, inherited, context),
      xml('a:t', {}, [RIGHT_TO_LEFT_MARK]),
    ]),
  )
}

/** A text whose last sign stays at its end: LibreOffice orders the words of a link by themselves. */
function withLinkEnd({ text, style }: SceneRun & { kind: 'text' }): string {
  const endsInSign = style.link !== undefined && !/[\p{L}\p{M}\p{N}\s]$/u.test(text)
  return endsInSign ? `${text}${RIGHT_TO_LEFT_MARK}` : text
}

/** A style without what belongs to single words. */
export function plainStyle(style: SceneStyle): SceneStyle {
  const { highlight, link, shift, isUnderlined, isStruck } = style
  const isMarked = highlight !== undefined || link !== undefined || shift !== 'none'
  if (!isMarked && !isUnderlined && !isStruck) return style
  const none = { highlight: undefined, link: undefined, shift: 'none' as const }
  return { ...style, ...none, isUnderlined: false, isStruck: false }
}

/** How a run looks, and whether it is set in the font for Latin letters wherever it stands. */
type RunStyle = SceneStyle & { readonly isLatin?: boolean }

type StyleName = 'a:rPr' | 'a:endParaRPr' | 'a:defRPr'

/** How text looks, as far as it differs from what it inherits. */
export function styleElement(
  name: StyleName,
  style: RunStyle,
  base: Partial<SceneStyle> | undefined,
  context: TextContext,
): XmlElement {
  const { look, lang } = context
  const { hex, alpha } = style.color
  const isSameColor = base?.color?.hex === hex && base.color.alpha === alpha
  const attributes = {
    lang: name === 'a:defRPr' ? undefined : lang,
    ...fontAttributes(style, base),
    dirty: name === 'a:rPr' ? 0 : undefined,
  }
  return xml(name, attributes, [
    isSameColor ? undefined : solidFill(look, style.color),
    style.highlight && xml('a:highlight', {}, [colorElement(look, style.highlight)]),
    ...familyElements(look, style, base),
    linkElement(style.link, context),
  ])
}

function familyElements(
  look: Look,
  { family, isLatin }: RunStyle,
  base: Partial<SceneStyle> | undefined,
): XmlElement[] {
  if (isLatin) return latinElements(look, family)
  return base?.family === family ? [] : fontElements(look, family)
}

function fontAttributes(style: SceneStyle, base: Partial<SceneStyle> | undefined) {
  const differs = (key: keyof SceneStyle) => base?.[key] !== style[key]
  return {
    sz: differs('sizePx') ? Math.max(100, toHundredthPoints(style.sizePx)) : undefined,
    b: differs('isBold') ? Number(style.isBold) : undefined,
    i: differs('isItalic') ? Number(style.isItalic) : undefined,
    u: style.isUnderlined ? 'sng' : style.link === undefined ? undefined : 'none',
    strike: style.isStruck ? 'sngStrike' : undefined,
    cap: differs('caps') ? style.caps : undefined,
    baseline: BASELINES[style.shift],
    spc: differs('spacingPx') ? toHundredthPoints(style.spacingPx) : undefined,
  }
}

/** How far text is lifted, in thousandths of a percent of its size: what PowerPoint's buttons do. */
const BASELINES = { none: undefined, super: 30_000, sub: -25_000 }

/** A link in the colour of its text; the theme's would win without the extension. */
function linkElement(address: string | undefined, { linkId }: TextContext): XmlChild {
  const id = address === undefined ? undefined : linkId(address)
  if (id === undefined) return undefined
  const action = address?.startsWith('#') ? 'ppaction://hlinksldjump' : undefined
  const uri = '{A12FA001-AC4F-418D-AE19-62706E023703}'
  const namespace = 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor'
  return xml('a:hlinkClick', { 'r:id': id, action }, [
    xml('a:extLst', {}, [
      xml('a:ext', { uri }, [xml('ahyp:hlinkClr', { 'xmlns:ahyp': namespace, val: 'tx' })]),
    ]),
  ])
}

/** The runs with a break wherever the browser broke a line. */
function withBreaks({ runs, lines }: SceneParagraph): SceneRun[] {
  const ends = lines.slice(0, -1).flatMap((line) => (line.endsHard ? [] : [line.endsAt]))
  let position = 0
  return runs.flatMap((run): SceneRun[] => {
    if (run.kind !== 'text') return [run]
    const from = position
    position += run.text.length
    const cuts = ends.filter((end) => end > from && end <= position).map((end) => end - from)
    return cutText(run, cuts)
  })
}

function cutText(run: SceneRun & { kind: 'text' }, cuts: readonly number[]): SceneRun[] {
  const starts = [0, ...cuts]
  return starts.flatMap((start, index): SceneRun[] => {
    const end = cuts[index]
    const text = run.text.slice(start, end)
    const part: SceneRun = {
      ...run,
      text: end === undefined ? text : text.replace(/[^\S\u00a0]+$/, ''),
    }
    const words = part.text === '' ? [] : [part]
    return end === undefined ? words : [...words, { kind: 'break' }]
  })
}
