import type { EmbeddedFont } from '../../finished.ts'
import { type XmlElement, xml } from '../xml.ts'
import type { Part } from './part.ts'
import type { Relationships } from './relationships.ts'

/** The fonts that travel with a presentation: a part for each face, and the list that names them. */
export function fontParts(
  fonts: readonly EmbeddedFont[],
  relationships: Relationships,
): { parts: Part[]; list: XmlElement | undefined } {
  const parts = fonts.map(({ packed }, index) => ({
    path: `ppt/fonts/font${index + 1}.fntdata`,
    contentType: 'application/x-fontdata',
    content: packed,
  }))
  const ids = fonts.map((_, index) => relationships.add('font', `fonts/font${index + 1}.fntdata`))
  const families = [...new Set(fonts.map(({ family }) => family))]
  const entries = families.map((family) =>
    xml('p:embeddedFont', {}, [
      xml('p:font', { typeface: family }),
      ...STYLES.map(([style, element]) => {
        const index = fonts.findIndex((font) => font.family === family && font.style === style)
        return index === -1 ? undefined : xml(element, { 'r:id': ids[index] })
      }),
    ]),
  )
  return { parts, list: entries.length === 0 ? undefined : xml('p:embeddedFontLst', {}, entries) }
}

/** In the order of the schema (ECMA-376 Part 1, 19.2.1.9). */
const STYLES = [
  ['Regular', 'p:regular'],
  ['Bold', 'p:bold'],
  ['Italic', 'p:italic'],
  ['Bold Italic', 'p:boldItalic'],
] as const
