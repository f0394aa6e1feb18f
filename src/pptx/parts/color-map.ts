import { type Look, slideSlots } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'

/** Which slots slides mean by background and text. */
export function colorMap(look: Look, name = 'p:clrMap'): XmlElement {
  const accents = [1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`])
  const links = { hlink: 'hlink', folHlink: 'folHlink' }
  return xml(name, { ...slideSlots(look), ...Object.fromEntries(accents), ...links })
}

/**
 * Light words on a dark ground where the theme has dark ones on a light ground, or the other way
 * round: there “Text 1” is the theme's other colour, so that what is typed in can be read.
 */
export function colorMapOverride(look: Look, layout = look): XmlElement {
  // A slide that says “the master's” is given its layout's.
  const isMasters = look.isDark === look.isDarkTheme && look.isDark === layout.isDark
  return xml('p:clrMapOvr', {}, [
    isMasters ? xml('a:masterClrMapping') : colorMap(look, 'a:overrideClrMapping'),
  ])
}
