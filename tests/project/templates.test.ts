import { expect, test } from 'vitest'
import { readTemplates } from '../../src/project/templates.ts'
import { makeProject } from '../takedeck.ts'

test('the package brings the deck and a layout for each kind of slide', () => {
  const { deck, layouts } = readTemplates(makeProject({}))
  expect(deck.text).toContain('marp: true')
  const names = [
    ...['title', 'agenda', 'section', 'points', 'statement', 'quote', 'number', 'picture'],
    ...['image', 'comparison', 'cards', 'steps', 'timeline', 'table', 'code'],
    ...['conclusion', 'sources', 'appendix'],
  ]
  expect([...layouts.keys()]).toEqual(expect.arrayContaining(names))
})

test('a project’s own templates shadow the package’s by name, and add to them', () => {
  const root = makeProject({
    'templates/deck.hbs': 'my deck',
    'templates/layouts/points.hbs': 'my points',
    'templates/layouts/map.hbs': 'my map',
  })
  const { deck, layouts } = readTemplates(root)
  expect(deck).toEqual({ file: 'templates/deck.hbs', text: 'my deck' })
  expect(layouts.get('points')?.text).toBe('my points')
  expect(layouts.get('map')?.file).toBe('templates/layouts/map.hbs')
  expect(layouts.get('quote')?.text).not.toBe('')
})
