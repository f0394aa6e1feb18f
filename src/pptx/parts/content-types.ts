import { type XmlElement, xml } from '../xml.ts'
import type { Part } from './part.ts'

/** What is to be said of a part. */
export interface KindOfPart extends Pick<Part, 'path' | 'contentType'> {
  readonly isXml: boolean
}

/** Says of every part what it is: media by their extension, everything else by its path. */
export function contentTypes(parts: readonly KindOfPart[]): XmlElement {
  const media = parts.filter(({ isXml }) => !isXml)
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...media.map(({ path, contentType }) => [extensionOf(path), contentType] as const),
  ])
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return xml('Types', { xmlns }, [
    ...[...defaults].map(([extension, type]) =>
      xml('Default', { Extension: extension, ContentType: type }),
    ),
    ...parts
      .filter((part) => !media.includes(part))
      .map(({ path, contentType }) =>
        xml('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
  ])
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
