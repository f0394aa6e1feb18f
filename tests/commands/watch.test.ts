import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { GOOD_DECK, makeProject, startTakedeck } from '../takedeck.ts'

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
  await until(() => texts.stderr.includes('The deck has no title'))

  writeFileSync(content, GOOD_DECK.replace('Water is wet\n\n-', 'Water is ice\n\n-'))
  await until(() => html().includes('Water is ice'))

  child.kill('SIGINT')
  expect((await finished).code).toBe(130)
})

test('--watch sees new decks and changes of a project’s own layouts, and nothing else', async () => {
  const folder = makeProject({
    'content/deck.md': GOOD_DECK,
    'templates/layouts/points.hbs': '<!-- _class: points -->\n\n## {{inline headline}}\n',
  })
  const html = () => readFileSync(join(folder, 'dist/deck.html'), 'utf8')
  const { child, texts, finished } = startTakedeck(folder, ['build', '-f', 'html', '--watch'])
  const until = (condition: () => boolean) =>
    vi.waitFor(() => expect(condition()).toBe(true), { timeout: 30_000, interval: 20 })

  await until(() => texts.stderr.includes('Watching'))
  writeFileSync(join(folder, 'notes.txt'), 'not a source')
  writeFileSync(join(folder, 'content/another.md'), GOOD_DECK)
  await until(() => existsSync(join(folder, 'dist/another.html')))
  const builds = () => texts.stdout.split('\n').filter((line) => line === 'dist/deck.html').length
  await until(() => builds() === 2)

  const layout = '<!-- _class: points -->\n\n## Mine: {{inline headline}}\n'
  writeFileSync(join(folder, 'templates/layouts/points.hbs'), layout)
  await until(() => html().includes('Mine: Water is wet'))
  expect(builds()).toBeLessThanOrEqual(3)

  child.kill('SIGINT')
  await finished
})
