import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { findAll, readXml, type XmlNode } from './xml-reader.ts'

/** A slide that was made from a layout, with a word of its own in each place for words. */
export interface NewSlide {
  readonly layout: string
  readonly words: readonly string[]
}

/** A presentation with a new slide of each of its layouts after its own slides. */
export function withNewSlides(bytes: Uint8Array): { bytes: Uint8Array; slides: NewSlide[] } {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /^ppt\/slideLayouts\/[^/]+$/.test(name))
  const slides = names.map((name, index) => {
    const layout = readXml(textOf(parts, name))
    const places = placesFor(layout).map((place, at) => ({ place, word: wordOf(at) }))
    const path = `ppt/slides/new${index}.xml`
    parts[path] = strToU8(slideXml(places))
    parts[`ppt/slides/_rels/new${index}.xml.rels`] = strToU8(relationXml(name))
    return { path, layout: layoutName(layout), words: places.map(({ word }) => word) }
  })
  const paths = slides.map(({ path }) => path)
  insert(parts, '[Content_Types].xml', '</Types>', paths.map(typeXml))
  insert(parts, 'ppt/_rels/presentation.xml.rels', '</Relationships>', paths.map(linkXml))
  insert(parts, 'ppt/presentation.xml', '</p:sldIdLst>', paths.map(idXml))
  return { bytes: zipSync(parts), slides }
}

/** A word of its own for each place of a slide: a letter, since some places are made for a figure. */
function wordOf(place: number): string {
  return String.fromCodePoint(0x41 + place)
}

type Parts = Record<string, Uint8Array>

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}

/** Puts elements before the end of one of a part. */
function insert(parts: Parts, name: string, before: string, elements: readonly string[]): void {
  parts[name] = strToU8(textOf(parts, name).replace(before, `${elements.join('')}${before}`))
}

function layoutName(layout: XmlNode): string {
  return findAll(layout, 'p:cSld')[0]?.attributes.name ?? ''
}

/** The places for words: pictures, tables and charts have none, a number counts itself. */
function placesFor(layout: XmlNode): XmlNode[] {
  const places = findAll(layout, 'p:ph')
  return places.filter(({ attributes }) => /^(?:title|body|ftr)$/.test(attributes.type ?? ''))
}

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

function slideXml(places: readonly { readonly place: XmlNode; readonly word: string }[]): string {
  const shapes = places.map(({ place: { attributes }, word }, index) => {
    const idx = attributes.idx === undefined ? '' : ` idx="${attributes.idx}"`
    const name = `<p:cNvPr id="${index + 2}" name="${word}"/><p:cNvSpPr/>`
    const place = `<p:nvPr><p:ph type="${attributes.type}"${idx}/></p:nvPr>`
    const body = `<a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${word}</a:t></a:r></a:p>`
    return `<p:sp><p:nvSpPr>${name}${place}</p:nvSpPr><p:spPr/><p:txBody>${body}</p:txBody></p:sp>`
  })
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
  const tree = `<p:spTree>${group}${shapes.join('')}</p:spTree>`
  return `<p:sld ${NAMESPACES}><p:cSld>${tree}</p:cSld></p:sld>`
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relationXml(layout: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const target = `${RELATIONS}/slideLayout" Target="${layout.replace('ppt/', '../')}`
  return `<Relationships xmlns="${namespace}"><Relationship Id="rId1" Type="${target}"/></Relationships>`
}

function typeXml(path: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml'
  return `<Override PartName="/${path}" ContentType="${type}"/>`
}

function linkXml(path: string, index: number): string {
  const target = `${RELATIONS}/slide" Target="${path.replace('ppt/', '')}`
  return `<Relationship Id="new${index}" Type="${target}"/>`
}

function idXml(_path: string, index: number): string {
  return `<p:sldId id="${9000 + index}" r:id="new${index}"/>`
}
