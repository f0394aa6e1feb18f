import type { DeckFacts } from '../../slide.ts'
import { xml } from '../xml.ts'
import type { Part } from './part.ts'

/** What the file says of itself. It names no time: the same deck is the same bytes. */
export function propertyParts(facts: DeckFacts, slideCount: number): Part[] {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  const core = xml('cp:coreProperties', namespaces, [
    xml('dc:title', {}, [facts.title]),
    xml('dc:creator', {}, [facts.author]),
    xml('dc:description', {}, [facts.description]),
    xml('dc:language', {}, [facts.lang]),
  ])
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  const app = xml('Properties', { xmlns }, [
    xml('Application', {}, ['takedeck']),
    xml('Slides', {}, [String(slideCount)]),
  ])
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: core,
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: app,
    },
  ]
}
