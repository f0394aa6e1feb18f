import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { planSlides } from '../../src/plan/plan.ts'
import { readTemplates } from '../../src/project/templates.ts'
import { prepareTemplates } from '../../src/template/render.ts'
import { makeProject } from '../takedeck.ts'

test('every template of the package is ready, and fills as its source does', async () => {
  const { deck, layouts } = readTemplates(makeProject({}))
  const withoutReady = ({ file, text }: typeof deck) => ({ file, text })
  const sources = {
    deck: withoutReady(deck),
    layouts: new Map([...layouts].map(([name, layout]) => [name, withoutReady(layout)])),
  }
  expect([deck, ...layouts.values()].filter(({ ready }) => ready === undefined)).toEqual([])
  const specimen = readFileSync(join(import.meta.dirname, '../../templates/specimen/specimen.md'))
  const { slides, facts } = planSlides(parseContent(specimen, 'specimen.md').deck)
  const shows = ['track', 'contents', 'count']
  const content = { slides, facts, theme: { name: 'own', shows } }
  const [ready, compiled] = [{ deck, layouts }, sources].map((templates) =>
    prepareTemplates(templates, () => 'picture.png'),
  )
  expect((await ready)?.(content)).toBe((await compiled)?.(content))
})

test('a template that was edited is compiled again', () => {
  const root = makeProject({ 'templates/layouts/points.hbs': '# {{inline headline}}' })
  expect(readTemplates(root).layouts.get('points')).not.toHaveProperty('ready')
})
