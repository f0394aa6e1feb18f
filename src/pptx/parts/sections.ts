import { type XmlElement, xml } from '../xml.ts'

/** A slide as the slide sorter lists it. */
export interface SortedSlide {
  readonly id: number
  /** It begins a section, which has its headline as its name. */
  readonly isDivider: boolean
  readonly headline: string
}

interface Section {
  readonly name: string
  readonly ids: number[]
}

/**
 * The sections of the slide sorter, where dividers part the deck; what stands before the first has the
 * deck's title ([MS-PPTX] 2.6.1, `sectionLst`).
 */
export function sectionElement(
  slides: readonly SortedSlide[],
  title: string,
): XmlElement | undefined {
  if (!slides.some(({ isDivider }) => isDivider)) return undefined
  const sections: Section[] = [{ name: title, ids: [] }]
  for (const { id, isDivider, headline } of slides) {
    if (isDivider) sections.push({ name: headline, ids: [] })
    sections.at(-1)?.ids.push(id)
  }
  const shown = sections.filter(({ ids }) => ids.length > 0)
  const namespace = 'http://schemas.microsoft.com/office/powerpoint/2010/main'
  const list = xml('p14:sectionLst', { 'xmlns:p14': namespace }, shown.map(sectionOf))
  return xml('p:extLst', {}, [
    xml('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [list]),
  ])
}

function sectionOf({ name, ids }: Section, index: number): XmlElement {
  const slides = ids.map((id) => xml('p14:sldId', { id }))
  return xml('p14:section', { name, id: sectionId(index) }, [xml('p14:sldIdLst', {}, slides)])
}

/** Any id of its own will do; the same deck has the same ones. */
function sectionId(index: number): string {
  return `{00000000-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`
}
