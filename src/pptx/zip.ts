import { type Zippable, zipSync } from 'fflate'
import { contentTypes } from './parts/content-types.ts'
import type { Part } from './parts/part.ts'
import { createRelationships } from './parts/relationships.ts'
import { serializeXml, type XmlElement } from './xml.ts'

/** Packs the parts of a presentation. */
export function zipParts(parts: readonly Part[]): Uint8Array {
  return zipPackage(parts, packageRelationships())
}

/** Packs parts: content types first, then how to begin, then the parts; same parts, same bytes. */
export function zipPackage(parts: readonly Part[], beginning: XmlElement): Uint8Array {
  const files: Zippable = { '[Content_Types].xml': serializeXml(contentTypes(parts)) }
  files['_rels/.rels'] = serializeXml(beginning)
  for (const { path, content, relationships } of parts) {
    files[path] = content instanceof Uint8Array ? content : serializeXml(content)
    const root = relationships?.root()
    if (root !== undefined) files[relationshipsPath(path)] = serializeXml(root)
  }
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
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
