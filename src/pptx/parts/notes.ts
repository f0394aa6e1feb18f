import type { Block } from '../../model.ts'
import { type Look, lookOn } from '../look.ts'
import { bodyProperties } from '../shapes/body.ts'
import { rectangleGeometry, shapeName, shapeTree, transform } from '../shapes/frame.ts'
import { noteParagraphs } from '../text/notes.ts'
import { type XmlElement, xml } from '../xml.ts'
import { colorMap } from './color-map.ts'
import { otherLevels } from './master.ts'
import { NAMESPACES, type Part, presentationType } from './part.ts'
import { createRelationships } from './relationships.ts'

/** What the speaker says with a slide. */
export function notesPart(notes: readonly Block[], number: number, lang: string): Part {
  const relationships = createRelationships()
  relationships.add('notesMaster', '../notesMasters/notesMaster1.xml')
  relationships.add('slide', `../slides/slide${number}.xml`)
  const linkId = (address: string) =>
    address.startsWith('#') ? undefined : relationships.add('hyperlink', address, 'External')
  const paragraphs = noteParagraphs(notes, { lang, linkId })
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    contentType: presentationType('notesSlide'),
    relationships,
    content: xml('p:notes', NAMESPACES, [
      xml('p:cSld', {}, [
        shapeTree([
          slideImage([]),
          notesBody([], [xml('a:bodyPr'), xml('a:lstStyle'), ...paragraphs]),
        ]),
      ]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
  }
}

/** The master of all notes pages: the slide above, what is said below. */
export function notesMasterPart(look: Look, lang: string): Part {
  const relationships = createRelationships()
  relationships.add('theme', '../theme/theme2.xml')
  const image = { leftPx: 72, topPx: 120, widthPx: 576, heightPx: 324 }
  const text = { leftPx: 72, topPx: 462, widthPx: 576, heightPx: 378 }
  const prompt = xml('a:r', {}, [xml('a:rPr', { lang }), xml('a:t', {}, ['Notes'])])
  return {
    path: 'ppt/notesMasters/notesMaster1.xml',
    contentType: presentationType('notesMaster'),
    relationships,
    content: xml('p:notesMaster', NAMESPACES, [
      xml('p:cSld', {}, [
        xml('p:bg', {}, [xml('p:bgRef', { idx: 1001 }, [xml('a:schemeClr', { val: 'bg1' })])]),
        shapeTree([
          slideImage([transform(image), rectangleGeometry()]),
          notesBody(
            [transform(text), rectangleGeometry()],
            [bodyProperties('a:normAutofit'), xml('a:lstStyle'), xml('a:p', {}, [prompt])],
          ),
        ]),
      ]),
      colorMap(lookOn(look, false)),
      xml('p:notesStyle', {}, otherLevels()),
    ]),
  }
}

function slideImage(place: readonly XmlElement[]): XmlElement {
  const locks = xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })
  const nothing = [xml('a:bodyPr'), xml('a:lstStyle'), xml('a:p')]
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(2, 'Slide Image'),
      xml('p:cNvSpPr', {}, [locks]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'sldImg' })]),
    ]),
    xml('p:spPr', {}, place),
    xml('p:txBody', {}, nothing),
  ])
}

function notesBody(place: readonly XmlElement[], body: readonly XmlElement[]): XmlElement {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(3, 'Notes'),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'body', idx: 1 })]),
    ]),
    xml('p:spPr', {}, place),
    xml('p:txBody', {}, body),
  ])
}
