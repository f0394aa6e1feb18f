import type { EmbeddedFont } from '../../finished.ts'
import { toEmu } from '../units.ts'
import { xml } from '../xml.ts'
import { fontParts } from './fonts.ts'
import { FIRST_MASTER_ID, otherLevels } from './master.ts'
import { NAMESPACES, type Part, presentationType } from './part.ts'
import { createRelationships } from './relationships.ts'
import { type SortedSlide, sectionElement } from './sections.ts'

/** What the presentation as a whole consists of. */
export interface PresentationFacts {
  readonly widthPx: number
  readonly heightPx: number
  readonly title: string
  /** The headlines of the slides, and which of them only divide the deck. */
  readonly slides: readonly Omit<SortedSlide, 'id'>[]
  /** What the first slide's number field shows. */
  readonly firstNumber: number
  readonly hasNotes: boolean
  readonly fonts: readonly EmbeddedFont[]
}

/** Slide ids below this one are reserved. */
const FIRST_SLIDE_ID = 256

/** The part that everything else hangs from, and the three small ones that it must have. */
export function presentationParts(facts: PresentationFacts): Part[] {
  const relationships = createRelationships()
  const master = relationships.add('slideMaster', 'slideMasters/slideMaster1.xml')
  const slides = facts.slides.map((_, index) =>
    xml('p:sldId', {
      id: FIRST_SLIDE_ID + index,
      'r:id': relationships.add('slide', `slides/slide${index + 1}.xml`),
    }),
  )
  const notes = facts.hasNotes
    ? [relationships.add('notesMaster', 'notesMasters/notesMaster1.xml')]
    : []
  relationships.add('presProps', 'presProps.xml')
  relationships.add('viewProps', 'viewProps.xml')
  relationships.add('theme', 'theme/theme1.xml')
  relationships.add('tableStyles', 'tableStyles.xml')
  const { parts: fonts, list: fontList } = fontParts(facts.fonts, relationships)
  const embedding = { embedTrueTypeFonts: fontList && 1, saveSubsetFonts: 1 }
  const firstSlideNum = facts.firstNumber === 1 ? undefined : facts.firstNumber
  const content = xml('p:presentation', { ...NAMESPACES, firstSlideNum, ...embedding }, [
    xml('p:sldMasterIdLst', {}, [xml('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': master })]),
    ...notes.map((id) => xml('p:notesMasterIdLst', {}, [xml('p:notesMasterId', { 'r:id': id })])),
    xml('p:sldIdLst', {}, slides),
    xml('p:sldSz', { cx: toEmu(facts.widthPx), cy: toEmu(facts.heightPx) }),
    xml('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    fontList,
    xml('p:defaultTextStyle', {}, otherLevels()),
    sectionElement(
      facts.slides.map((slide, index) => ({ ...slide, id: FIRST_SLIDE_ID + index })),
      facts.title,
    ),
  ])
  const contentType = presentationType('presentation.main')
  const presentation = { path: 'ppt/presentation.xml', contentType, relationships, content }
  return [presentation, ...settings(), ...fonts]
}

function settings(): Part[] {
  const styles = {
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    def: '{2D5ABB26-0587-4C30-8999-92F81FD0307C}',
  }
  const parts = [
    ['presProps', xml('p:presentationPr', NAMESPACES)],
    ['viewProps', xml('p:viewPr', NAMESPACES)],
    ['tableStyles', xml('a:tblStyleLst', styles)],
  ] as const
  return parts.map(([name, content]) => ({
    path: `ppt/${name}.xml`,
    contentType: presentationType(name),
    content,
  }))
}
