import type { PackedBytes } from '../../zip.ts'
import type { XmlAttributes, XmlElement } from '../xml.ts'
import type { Relationships } from './relationships.ts'

/** One file of the package. */
export interface Part {
  /** Its path without a leading slash. */
  readonly path: string
  readonly contentType: string
  readonly content: XmlElement | Uint8Array | PackedBytes
  readonly relationships?: Relationships
}

/** Whether what a part holds is still to be written as XML; other bytes are media and fonts. */
export function isXml(content: Part['content']): content is XmlElement {
  return 'children' in content
}

/** The name spaces that the parts of a presentation declare. */
export const NAMESPACES: XmlAttributes = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
}

/** The content type of a part of PresentationML. */
export function presentationType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.presentationml.${kind}+xml`
}
