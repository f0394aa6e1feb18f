import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { concernsDeck, type FileChange, rebuildOnce } from '../../src/commands/watch.ts'
import { GOOD_DECK, makeProject, startTakedeck } from '../takedeck.ts'

/** The smallest picture. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('--watch builds again after a change, survives a mistake, and ends with Ctrl-C', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const content = join(folder, 'content/deck.md')
  const html = () => readFileSync(join(folder, 'dist/deck.html'), 'utf8')
  const { child, texts, finished } = startTakedeck(folder, ['build', '-f', 'html,pdf', '--watch'])
  const until = (condition: () => boolean) =>
    vi.waitFor(() => expect(condition()).toBe(true), { timeout: 30_000, interval: 20 })

  await until(() => texts.stderr.includes('Watching'))
  writeFileSync(content, GOOD_DECK.replace('Water is wet\n\n-', 'Water is dry\n\n-'))
  await until(() => html().includes('Water is dry'))

  writeFileSync(content, GOOD_DECK.replace('title:', 'titel:'))
  await until(() => texts.stderr.includes('the deck has no title'))

  writeFileSync(content, GOOD_DECK.replace('Water is wet\n\n-', 'Water is ice\n\n-'))
  await until(() => html().includes('Water is ice'))

  child.kill('SIGINT')
  expect((await finished).code).toBe(130)
})

test('--watch sees new decks and changes of a project’s own layouts, and builds nothing else', async () => {
  const shown = GOOD_DECK.replace('- It **runs**', '![Water](water.png)\n\n- It **runs**')
  const folder = makeProject({
    'content/deck.md': GOOD_DECK,
    'content/shown.md': shown,
    'content/water.png': PIXEL,
    'templates/layouts/points.hbs': '<!-- _class: points -->\n\n## {{inline headline}}\n',
  })
  const html = () => readFileSync(join(folder, 'dist/deck.html'), 'utf8')
  const { child, texts, finished } = startTakedeck(folder, ['build', '-f', 'html', '--watch'])
  const until = (condition: () => boolean) =>
    vi.waitFor(() => expect(condition()).toBe(true), { timeout: 30_000, interval: 20 })
  const builds = (name: string) =>
    texts.stdout.split('\n').filter((line) => line === `dist/${name}.html`).length

  await until(() => texts.stderr.includes('Watching'))
  writeFileSync(join(folder, 'notes.txt'), 'not a source')
  writeFileSync(join(folder, 'content/another.md'), GOOD_DECK)
  await until(() => builds('another') === 1)
  writeFileSync(join(folder, 'content/water.png'), Buffer.concat([PIXEL, Buffer.from('\n')]))
  await until(() => builds('shown') === 2)

  const layout = '<!-- _class: points -->\n\n## Mine: {{inline headline}}\n'
  writeFileSync(join(folder, 'templates/layouts/points.hbs'), layout)
  await until(() => builds('shown') === 3)
  expect(html()).toContain('Mine: Water is wet')
  expect([builds('another'), builds('deck'), builds('shown')]).toEqual([2, 2, 3])

  child.kill('SIGINT')
  await finished
})

test('changes whose build fails are built with the next ones', async () => {
  const changeOf = (path: string): FileChange => ({ path, isNewOrGone: false })
  const said: string[] = []
  const report = { say: (line: string) => said.push(line) }
  const waiting = [changeOf('/p/a.md')]
  await rebuildOnce(waiting, { report, rebuild: () => Promise.reject(new Error('no browser')) })
  expect(said).toEqual([expect.stringContaining('no browser')])

  waiting.push(changeOf('/p/b.md'))
  const built: string[] = []
  const rebuild = async (changes: readonly FileChange[]) => {
    built.push(...changes.map(({ path }) => path))
    return true
  }
  await rebuildOnce(waiting, { report, rebuild })
  expect(built).toEqual(['/p/a.md', '/p/b.md'])
  expect(waiting).toEqual([])
})

describe('a deck is built again after', () => {
  const asked = new Set(['/p/content/a.md', '/p/content/x.png', '/p/mine.css'])
  const concerns = (path: string, isNewOrGone: boolean) =>
    concernsDeck([{ path, isNewOrGone }], asked)

  test.each([
    ['a change of its content', '/p/content/a.md', false, true],
    ['one of another deck’s content', '/p/content/b.md', false, false],
    ['one of its pictures coming', '/p/content/x.png', true, true],
    ['another picture coming', '/p/content/y.png', true, false],
    ['a change of its theme', '/p/mine.css', false, true],
    ['one of another theme', '/p/other.css', false, false],
    ['another theme coming, which may stand in front of its own', '/p/briefing.css', true, true],
    ['a change of the settings', '/p/takedeck.yml', false, true],
    ['one of a layout', '/p/templates/layouts/points.hbs', false, true],
  ])('%s: %s', (_what, path, isNewOrGone, expected) => {
    expect(concerns(path, isNewOrGone)).toBe(expected)
  })

  test('whatever happens, if it was never built', () => {
    expect(concernsDeck([{ path: '/p/y.png', isNewOrGone: false }], undefined)).toBe(true)
  })
})
