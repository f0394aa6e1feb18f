import type { SceneStyle } from '../../model.ts'

/**
 * Whose line box the text is placed in. PowerPoint's is what decks are made for; LibreOffice's is
 * for comparing pixels in tests. `docs/pptx/line-model.md` says where the figures come from.
 */
export type LineModel = 'powerpoint' | 'libreoffice'

/** Text of one size in lines of one height. */
export interface LineSet {
  readonly style: Pick<SceneStyle, 'ascent' | 'descent'>
  readonly sizePx: number
  readonly lineHeightPx: number
}

/** The line height at 100 %, in ems: the same for every font. */
const SINGLE_EM = 1.2

/** How far LibreOffice's lines reach below their baseline, in ems: the same for every font. */
const LIBREOFFICE_BELOW_EM = 0.212

/** How far a line reaches below its baseline, at 100 % and whenever it is set tighter. */
function belowPx(model: LineModel, { style, sizePx }: Omit<LineSet, 'lineHeightPx'>): number {
  if (model === 'libreoffice') return LIBREOFFICE_BELOW_EM * sizePx
  const { ascent, descent } = style
  return (descent / (ascent + descent)) * SINGLE_EM * sizePx
}

/** PowerPoint shares what it adds to a line between above and below; LibreOffice puts it above. */
function sharesLeading(model: LineModel, set: LineSet): boolean {
  return model === 'powerpoint' && set.lineHeightPx >= SINGLE_EM * set.sizePx
}

/** How far the first baseline stands below the top of its text. */
export function seatPx(model: LineModel, set: LineSet): number {
  const { lineHeightPx } = set
  const below = belowPx(model, set)
  return sharesLeading(model, set)
    ? lineHeightPx * (1 - below / (SINGLE_EM * set.sizePx))
    : lineHeightPx - below
}

/** The line height that puts the first baseline so far below the top: `seatPx` the other way. */
export function lineHeightForSeat(
  model: LineModel,
  set: Omit<LineSet, 'lineHeightPx'>,
  seat: number,
): number {
  const tightPx = seat + belowPx(model, set)
  return sharesLeading(model, { ...set, lineHeightPx: tightPx })
    ? seat / (1 - belowPx(model, set) / (SINGLE_EM * set.sizePx))
    : tightPx
}

/** A line height as `a:spcPct` wants it: a share of the line height at 100 %. */
export function lineSpacingShare({ lineHeightPx, sizePx }: Omit<LineSet, 'style'>): number {
  return lineHeightPx / (SINGLE_EM * sizePx)
}
