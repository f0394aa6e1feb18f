import { type ZipFile, zipFiles } from '../zip.ts'
import { contentTypes, type KindOfPart } from './parts/content-types.ts'
import { isXml, type Part } from './parts/part.ts'
import { createRelationships } from './parts/relationships.ts'
import { serializeXml, type XmlElement } from './xml.ts'

/** Packs the parts of a presentation. */
export function zipParts(parts: Iterable<Part>): Uint8Array {
  return zipPackage(parts, packageRelationships())
}

/**
 * Packs parts: content types first, then how to begin, then the parts; same parts, same bytes. Each
 * part is written before the next one is made: the elements of a large deck would fill the memory.
 */
export function zipPackage(parts: Iterable<Part>, beginning: XmlElement): Uint8Array {
  const kinds: KindOfPart[] = []
  const files: ZipFile[] = []
  for (const part of parts) {
    const { path, contentType, content } = part
    kinds.push({ path, contentType, isXml: isXml(content) })
    files.push(...filesOf(part))
  }
  return zipFiles([
    xmlFile('[Content_Types].xml', contentTypes(kinds)),
    xmlFile('_rels/.rels', beginning),
    ...files,
  ])
}

function filesOf({ path, content, relationships }: Part): ZipFile[] {
  const file = isXml(content) ? xmlFile(path, content) : { path, bytes: content }
  const root = relationships?.root()
  return root === undefined ? [file] : [file, xmlFile(relationshipsPath(path), root)]
}

function xmlFile(path: string, root: XmlElement): ZipFile {
  return { path, bytes: serializeXml(root) }
}

function packageRelationships(): XmlElement {
  const relationships = createRelationships()
  relationships.add('officeDocument', 'ppt/presentation.xml')
  relationships.add(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  )
  relationships.add('extended-properties', 'docProps/app.xml')
  const root = relationships.root()
  if (root === undefined) throw new Error('a package refers to nothing')
  return root
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`
}
