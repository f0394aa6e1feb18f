import type { SceneParagraph, SceneStyle } from '../../scene-text.ts'
import { toEmu, toHundredthPoints, toThousandthPercent } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { bulletElements } from './bullets.ts'
import type { TextContext } from './context.ts'
import type { FittedParagraph } from './fit.ts'
import { lineSpacingShare } from './line-model.ts'
import { paragraphSingleEm, pitchSize } from './lines.ts'
import { runElements } from './runs.ts'

/** What a paragraph inherits, by its level. */
export type InheritedStyles = readonly (Partial<SceneStyle> | undefined)[]

/** The paragraphs of a text, each as `a:p`. */
export function paragraphElements(
  fitted: readonly FittedParagraph[],
  inherited: InheritedStyles,
  context: TextContext,
): XmlElement[] {
  return fitted.map((each) => {
    const { paragraph, isPinned } = each
    const properties = paragraphProperties('a:pPr', each, context)
    const base = inherited[paragraph.level]
    return xml('a:p', {}, [properties, ...runElements(paragraph, isPinned, base, context)])
  })
}

/** Margins, spacing and bullet of a paragraph, or of a level in a list of styles. */
export function paragraphProperties(
  name: string,
  fitted: FittedParagraph,
  context: TextContext,
  defaults: readonly XmlElement[] = [],
): XmlElement {
  const { paragraph, lineHeightPx, spaceBeforePx, marginPx, indentPx } = fitted
  const share = lineSpacingShare({
    lineHeightPx,
    sizePx: pitchSize(paragraph),
    singleEm: paragraphSingleEm(paragraph, context.lineModel),
  })
  const attributes = {
    marL: marginLeft(marginPx),
    lvl: name === 'a:pPr' && paragraph.level > 0 ? Math.min(8, paragraph.level) : undefined,
    indent: toEmu(indentPx),
    algn: alignment(paragraph),
    rtl: Number(paragraph.isRightToLeft),
  }
  return xml(name, attributes, [
    xml('a:lnSpc', {}, [xml('a:spcPct', { val: toThousandthPercent(share) })]),
    xml('a:spcBef', {}, [xml('a:spcPts', { val: toHundredthPoints(spaceBeforePx) })]),
    ...bulletElements(fitted, context.look),
    ...tabElements(fitted),
    ...defaults,
  ])
}

/** A margin as paragraphs have it: never negative, in EMU. */
export function marginLeft(marginPx: number): number {
  return Math.max(0, toEmu(marginPx))
}

function alignment({ align, isRightToLeft }: SceneParagraph): string {
  if (align === 'center') return 'ctr'
  if (align === 'justify') return 'just'
  return isRightToLeft === (align === 'start') ? 'r' : 'l'
}

function tabElements({ paragraph, marginPx }: FittedParagraph): XmlElement[] {
  if (!paragraph.runs.some((run) => run.kind === 'tab')) return []
  return [xml('a:tabLst', {}, [xml('a:tab', { pos: toEmu(marginPx), algn: 'l' })])]
}
