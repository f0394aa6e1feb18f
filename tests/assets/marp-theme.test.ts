import { describe, expect, test } from 'vitest'
import { loadMarpTheme } from '../../src/assets/marp-theme.ts'
import type { MarpSource } from '../../src/finished.ts'
import { createDeckEngine } from '../../src/marp/engine.ts'
import { openProject } from '../../src/project/project.ts'
import { makeProject } from '../takedeck.ts'

const FACTS = { title: '', author: '', description: '', lang: 'en', footer: '' }
const AT = { file: 'talks/deck.md', line: 3, column: 1 }
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=='

function load(files: Record<string, string | Uint8Array>, name?: string, themeSet?: string) {
  const theme = name === undefined ? undefined : { name, at: AT }
  const source: MarpSource = { markdown: '', file: AT.file, facts: FACTS, theme }
  const options = { theme: undefined, ...(themeSet === undefined ? {} : { themeSet }) }
  return loadMarpTheme(source, options, openProject(makeProject(files)))
}

describe('the theme of a Marp deck', () => {
  test.each([
    [undefined, 'default'],
    ['gaia', 'gaia'],
    ['uncover', 'uncover'],
  ])('named %s is one that Marp brings, with its fonts from npm', (name, found) => {
    const { theme, problems } = load({}, name)
    expect({ name: theme.name, problems }).toEqual({ name: found, problems: [] })
    expect(theme.rules).not.toContain('@import')
    expect(theme.faces.length > 0).toBe(found !== 'default')
  })

  test('stands in the folder themes beside the deck, by the name that it gives itself', () => {
    const files = { 'talks/themes/any.css': '/* @theme quay */ p { color: red }' }
    expect(load(files, 'quay').theme).toMatchObject({ name: 'quay', rules: /color: red/ })
  })

  test('comes first from the folder that was asked for, and shadows Marp’s own', () => {
    const css = (color: string) => `/* @theme gaia */ p { color: ${color} }`
    const files = { 'looks/a.css': css('red'), 'talks/themes/b.css': css('blue') }
    expect(load(files, 'gaia', 'looks').theme.rules).toContain('blue')
    expect(load({ 'looks/a.css': css('red') }, 'gaia', 'looks').theme.rules).toContain('red')
  })

  test('builds on a theme of Marp, with the fonts of that', () => {
    const files = { 'talks/themes/a.css': '/* @theme own */ @import "gaia"; p { color: red }' }
    const { theme } = load(files, 'own')
    expect(theme.rules).toMatch(/Lato[\s\S]*color: red/)
    expect(theme.faces.map(({ rule }) => rule).join()).toContain('Lato')
  })

  test.each([
    { name: 'stage', whose: 'ours', fits: true },
    { name: 'gaia', whose: 'Marp’s', fits: true },
    { name: 'own', whose: 'another that does not say so', fits: false },
  ])('fits headings and wide code to the slide if it is $whose', ({ name, fits }) => {
    const { theme } = load({ 'talks/themes/a.css': '/* @theme own */ p { color: red }' }, name)
    const { html } = createDeckEngine(theme, () => '').render('# <!--fit--> A heading\n')
    expect(html.includes('data-auto-scaling')).toBe(fits)
  })

  test('has its pictures inside', () => {
    const css = '/* @theme own */ section { background: url(dot.png) }'
    const files = {
      'talks/themes/a.css': css,
      'talks/themes/dot.png': Buffer.from(PIXEL, 'base64'),
    }
    expect(load(files, 'own').theme.rules).toContain(`url("data:image/png;base64,${PIXEL}")`)
  })

  test.each([
    [
      'gaya',
      {},
      { rule: 'unknown-theme', at: AT, hint: expect.stringMatching(/^Did you mean “gaia”/) },
    ],
    [
      'own',
      { 'talks/themes/a.css': '/* @theme own */\np { background: url(gone.png) }' },
      { rule: 'picture', at: { file: 'talks/themes/a.css' } },
    ],
    [
      'own',
      { 'talks/themes/a.css': '/* @theme own */\n@import "gone";' },
      { rule: 'theme-import', at: { file: 'talks/themes/a.css', line: 2 } },
    ],
  ])('%s that cannot be used whole is a problem with its place', (name, files, problem) => {
    expect(load(files, name).problems).toMatchObject([problem])
  })

  test('that is unknown is told with the names that there are', () => {
    const { problems } = load({ 'talks/themes/a.css': '/* @theme quay */' }, 'gaya')
    expect(problems[0]?.hint).toContain('quay, default, gaia, uncover')
  })
})
