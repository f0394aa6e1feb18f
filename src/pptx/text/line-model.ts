import type { SceneStyle } from '../../scene-text.ts'

/**
 * Whose line box the text is placed in. PowerPoint's is what decks are made for; LibreOffice's is
 * for comparing pixels in tests. `docs/pptx/line-model.md` says where the figures come from.
 */
export type LineModel = 'powerpoint' | 'libreoffice' | 'libreoffice cell'

/** The model for the cells of a table, in which LibreOffice goes by the height of each font. */
export function cellModel(model: LineModel): LineModel {
  return model === 'libreoffice' ? 'libreoffice cell' : model
}

/** Text of one size in lines of one height. */
export interface LineSet {
  readonly style: Pick<SceneStyle, 'ascent' | 'descent'>
  readonly sizePx: number
  readonly lineHeightPx: number
  /** How high its lines are at 100 %, in ems. */
  readonly singleEm: number
}

/** How high lines are at 100 %, in ems: the same for every font. */
export const SINGLE_EM = 1.2

/**
 * How high a line with a link is at 100 %, in ems. LibreOffice makes a link a field, whose line is as
 * high as the font where that is more.
 */
export function linkSingleEm(
  model: LineModel,
  { ascent, descent }: Pick<SceneStyle, 'ascent' | 'descent'>,
): number {
  return model === 'libreoffice' ? Math.max(SINGLE_EM, ascent + descent) : SINGLE_EM
}

/** How far LibreOffice's lines reach below their baseline, in ems: the same for every font. */
const LIBREOFFICE_BELOW_EM = 0.198

/** Where LibreOffice puts the first baseline of lines set tighter than 100 %, as a share of them. */
const LIBREOFFICE_TIGHT_SHARE = 0.8

/** How far the first baseline stands below the top of its text. */
export function seatPx(model: LineModel, set: LineSet): number {
  const { sizePx, lineHeightPx, singleEm } = set
  const isTight = lineHeightPx < singleEm * sizePx
  if (model === 'libreoffice') {
    const singlePx = (SINGLE_EM - LIBREOFFICE_BELOW_EM) * sizePx
    return isTight
      ? Math.min(LIBREOFFICE_TIGHT_SHARE * lineHeightPx, singlePx)
      : singlePx + lineHeightPx - singleEm * sizePx
  }
  if (model === 'libreoffice cell') {
    const { ascent, descent } = set.style
    return (ascent + (lineSpacingShare(set) - 1) * (ascent + descent)) * sizePx
  }
  const share = shareAbove(set)
  return isTight ? lineHeightPx - (1 - share) * SINGLE_EM * sizePx : share * lineHeightPx
}

/** The share of a line that PowerPoint gives to what stands above the baseline. */
function shareAbove({ style: { ascent, descent } }: Pick<LineSet, 'style'>): number {
  return ascent / (ascent + descent)
}

/** The line height, tighter than 100 %, that puts the first baseline so far below the top. */
export function tightLineHeightPx(
  model: LineModel,
  set: Omit<LineSet, 'lineHeightPx' | 'singleEm'>,
  seat: number,
): number {
  if (model === 'libreoffice') return seat / LIBREOFFICE_TIGHT_SHARE
  if (model === 'libreoffice cell') {
    const { ascent, descent } = set.style
    const share = 1 + (seat / set.sizePx - ascent) / (ascent + descent)
    return share * SINGLE_EM * set.sizePx
  }
  return seat + (1 - shareAbove(set)) * SINGLE_EM * set.sizePx
}

/** A line height as `a:spcPct` wants it: a share of the line height at 100 %. */
export function lineSpacingShare({
  lineHeightPx,
  sizePx,
  singleEm,
}: Omit<LineSet, 'style'>): number {
  return lineHeightPx / (singleEm * sizePx)
}

/** The nearest line height that the program can set: LibreOffice cuts line spacing to whole percents. */
export function settableLineHeightPx(model: LineModel, set: Omit<LineSet, 'style'>): number {
  if (model === 'powerpoint') return set.lineHeightPx
  const percents = Math.round(100 * lineSpacingShare(set))
  return (percents / 100) * set.singleEm * set.sizePx
}
