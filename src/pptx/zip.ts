import { type ZipFile, zipFiles } from '../zip.ts'
import { contentTypes } from './parts/content-types.ts'
import { isXml, type Part } from './parts/part.ts'
import { createRelationships } from './parts/relationships.ts'
import { serializeXml, type XmlElement } from './xml.ts'

/** Packs the parts of a presentation. */
export function zipParts(parts: readonly Part[]): Uint8Array {
  return zipPackage(parts, packageRelationships())
}

/** Packs parts: content types first, then how to begin, then the parts; same parts, same bytes. */
export function zipPackage(parts: readonly Part[], beginning: XmlElement): Uint8Array {
  return zipFiles([
    xmlFile('[Content_Types].xml', contentTypes(parts)),
    xmlFile('_rels/.rels', beginning),
    ...parts.flatMap(filesOf),
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
