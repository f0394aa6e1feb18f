import { packBytes, type ZipFile, zipFiles } from '../zip.ts'
import { contentTypes, type KindOfPart } from './parts/content-types.ts'
import { isXml, type Part } from './parts/part.ts'
import { createRelationships } from './parts/relationships.ts'
import { serializeXml, type XmlElement } from './xml.ts'

/** A part that is packed already. */
export interface PackedPart {
  readonly kind: KindOfPart
  readonly files: readonly ZipFile[]
}

/** Packs the parts of a presentation. */
export function zipParts(parts: Iterable<Part | PackedPart>): Uint8Array {
  return zipPackage(parts, packageRelationships())
}

/** Packs the parts of a presentation; after each one, others have their turn. */
export async function zipPartsInTurns(
  parts: Iterable<Part | PackedPart>,
  turn: () => Promise<void>,
): Promise<Uint8Array> {
  const zip = openPackage(packageRelationships())
  for (const part of parts) {
    zip.add(part)
    await turn()
  }
  return zip.finish()
}

/** Packs parts: same parts, same bytes. */
export function zipPackage(parts: Iterable<Part | PackedPart>, beginning: XmlElement): Uint8Array {
  const zip = openPackage(beginning)
  for (const part of parts) zip.add(part)
  return zip.finish()
}

/**
 * Begins a package: content types first, then how to begin, then the parts. Each part is packed before
 * the next one is made: the elements of a large deck would fill the memory.
 */
function openPackage(beginning: XmlElement) {
  const kinds: KindOfPart[] = []
  const files: ZipFile[] = []
  return {
    add: (part: Part | PackedPart) => {
      const packed = 'files' in part ? part : packPart(part)
      kinds.push(packed.kind)
      files.push(...packed.files)
    },
    finish: () =>
      zipFiles([
        xmlFile('[Content_Types].xml', contentTypes(kinds)),
        xmlFile('_rels/.rels', beginning),
        ...files,
      ]),
  }
}

/** Packs a part before it is known which parts will stand beside it. */
export function packPart(part: Part): PackedPart {
  const { path, contentType, content } = part
  return { kind: { path, contentType, isXml: isXml(content) }, files: filesOf(part) }
}

function filesOf({ path, content, relationships }: Part): ZipFile[] {
  const file = isXml(content) ? xmlFile(path, content) : { path, bytes: content }
  const root = relationships?.root()
  return root === undefined ? [file] : [file, xmlFile(relationshipsPath(path), root)]
}

function xmlFile(path: string, root: XmlElement): ZipFile {
  return { path, bytes: packBytes(serializeXml(root)) }
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
