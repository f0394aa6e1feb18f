import { expect, test } from 'vitest'
import { sectionElement } from '../../../src/pptx/parts/sections.ts'
import { serializeXml } from '../../../src/pptx/xml.ts'
import { findAll, readXml } from '../xml-reader.ts'

/** The names of sections, each with the ids of its slides; `#` marks a divider. */
function sectionsOf(...headlines: readonly string[]) {
  const slides = headlines.map((headline, index) => ({
    id: 256 + index,
    isDivider: headline.startsWith('#'),
    headline: headline.replace('#', ''),
  }))
  const element = sectionElement(slides, 'Deck')
  if (element === undefined) return undefined
  const root = readXml(new TextDecoder().decode(serializeXml(element)))
  return findAll(root, 'p14:section').map((section) => [
    section.attributes.name,
    ...findAll(section, 'p14:sldId').map(({ attributes }) => Number(attributes.id)),
  ])
}

test('a divider begins a section of the slide sorter; the deck’s title names what is before', () => {
  expect(sectionsOf('Title', 'One', '#Why', 'Two', '#How & when', 'Three')).toEqual([
    ['Deck', 256, 257],
    ['Why', 258, 259],
    ['How & when', 260, 261],
  ])
})

test('a deck that begins with a divider has no section without slides', () => {
  expect(sectionsOf('#Why', 'One')).toEqual([['Why', 256, 257]])
})

test('a deck without dividers has no sections', () => {
  expect(sectionsOf('Title', 'One')).toBeUndefined()
})
