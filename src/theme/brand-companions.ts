import type { Brand } from '../model.ts'
import { contrastOf, isDark, mixColors, nearestReadable, readableOr } from './contrast.ts'

/** A custom property, without its dashes. */
export type Token = readonly [name: string, value: string]

/** What signs are lettered in, and the contrast that they ask for (WCAG 2.2, AAA). */
const SIGN_INK = '#0a0a0a'
const SIGN_CONTRAST = 7

/**
 * Colours that go with a brand's accent, for themes with several fields of colour, whose own ones
 * would be a stranger's: a second and a third field, a colour for signs with black letters, and on dark
 * grounds one that stands out from them.
 */
export function companionColors(
  { accent, highlight, background }: Brand,
  colors: ReadonlyMap<string, string>,
): Token[] {
  const color = (name: string, other: string) => colors.get(`color-${name}`) ?? other
  const ground = color('background', '#ffffff')
  const ink = color('text', '#000000')
  const own = (['highlight', 'accent'] as const).flatMap((name) =>
    ({ accent, highlight })[name] === undefined ? [] : [color(name, ink)],
  )
  const signal = own.find((each) => contrastOf(SIGN_INK, each) >= SIGN_CONTRAST)
  return [
    ...(accent === undefined ? [] : fields(color('accent', ink), highlight && own[0], ground, ink)),
    ...(signal === undefined ? [] : [['brand-signal', signal] as const]),
    ...(background !== undefined && isDark(ground)
      ? [['brand-raised', mixColors(ground, ink, 0.16)] as const]
      : []),
  ]
}

/** Shades of the accent; the highlight, where a brand has one, is its third colour. */
function fields(
  accent: string,
  highlight: string | undefined,
  ground: string,
  ink: string,
): Token[] {
  const second = mixColors(accent, isDark(accent) ? '#ffffff' : '#000000', 0.35)
  return [
    ['brand-ink', ink],
    ['brand-paper', ground],
    ['brand-on-ink', nearestReadable(accent, ink)],
    ['brand-second', second],
    ['brand-on-second', readableOr(ink, second)],
    ['brand-third', highlight ?? mixColors(accent, ground, 0.76)],
  ]
}
