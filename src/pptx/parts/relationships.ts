import { type XmlElement, xml } from '../xml.ts'

/** What a part refers to: the same target twice is one relationship. */
export interface Relationships {
  /** Adds a relationship if it is new, and says its id. */
  readonly add: (kind: string, target: string, mode?: 'External') => string
  /** The relationships as the root of a `.rels` part; undefined where there are none. */
  readonly root: () => XmlElement | undefined
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** A relationship's kind in full; the package's own kinds are given in full already. */
function kindInFull(kind: string): string {
  return kind.includes(':') ? kind : OFFICE + kind
}

/** Starts the list of what one part refers to; targets are relative to the part. */
export function createRelationships(): Relationships {
  const entries: { readonly key: string; readonly element: XmlElement }[] = []
  return {
    add: (kind, target, mode) => {
      const key = `${kind} ${target}`
      const known = entries.findIndex((entry) => entry.key === key)
      if (known !== -1) return `rId${known + 1}`
      const id = `rId${entries.length + 1}`
      const attributes = { Id: id, Type: kindInFull(kind), Target: target, TargetMode: mode }
      entries.push({ key, element: xml('Relationship', attributes) })
      return id
    },
    root: () => {
      if (entries.length === 0) return undefined
      const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
      return xml(
        'Relationships',
        { xmlns },
        entries.map(({ element }) => element),
      )
    },
  }
}
