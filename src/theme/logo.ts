import type { Brand } from '../model.ts'
import { isDark } from './contrast.ts'

/** The logo that a brand shows on a theme's slides. */
export interface ChosenLogo {
  readonly key: 'logo' | 'logo-dark'
  /** It is made for another ground than the theme's, and brings one of its own. */
  readonly needsPlate: boolean
}

/** Chooses a brand's logo by the ground (`#rrggbb`) of a theme's plain slides. */
export function chooseLogo(brand: Brand, ground: string): ChosenLogo | undefined {
  const suited = isDark(ground) ? 'logo-dark' : 'logo'
  const other = isDark(ground) ? 'logo' : 'logo-dark'
  if (brand[suited] !== undefined) return { key: suited, needsPlate: false }
  return brand[other] === undefined ? undefined : { key: other, needsPlate: true }
}
