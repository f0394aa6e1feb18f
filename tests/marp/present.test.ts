import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Rendered } from '../../src/finished.ts'
import { DARK_SCREEN } from '../../src/marp/dark-screen.ts'
import { wrapSlides } from '../../src/marp/document.ts'
import {
  fillTemplate,
  GENERATOR,
  LARGE_NOTES,
  QUIET_PROGRESS,
  QUIET_START,
  type SavedTemplate,
  SLOTS,
} from '../../src/marp/present.ts'

const ROOT = join(import.meta.dirname, '../..')
const saved: SavedTemplate = JSON.parse(
  readFileSync(join(ROOT, 'lib/ready/presentation.json'), 'utf8'),
)

const AWKWARD: Rendered = {
  slides: ['<section>$& $1 one</section>', `<section>${SLOTS.title} ${SLOTS.css}</section>`],
  css: `section::after { content: "$& ${SLOTS.slides} </head><meta charset" }`,
  notes: ['A note with <b> & "quotes"', ''],
  widthPx: 1280,
  heightPx: 720,
  facts: {
    title: 'Title & <co> "x" $&',
    author: 'Ada <Author>',
    description: 'slot-of-css, described',
    lang: 'pt-BR',
    footer: '',
  },
}

/** What marp-cli itself writes of a rendering. */
function presentWithMarpCli({ slides, css, notes, facts }: Rendered): string {
  const folder = mkdtempSync(join(tmpdir(), 'marp-cli-of-a-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const rendering = {
    html: `${wrapSlides(slides)}<script>${saved.script}</script>`,
    css,
    comments: notes.map((note) => (note === '' ? [] : [note])),
    title: facts.title,
    author: facts.author || undefined,
    description: facts.description || undefined,
    lang: facts.lang,
    size: { width: 1280, height: 720 },
    length: slides.length,
  }
  writeFileSync(join(folder, 'deck.md'), JSON.stringify(rendering))
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/@marp-team/marp-cli/marp-cli.js'),
      ...[join(folder, 'deck.md'), '--output', join(folder, 'deck.html'), '--quiet'],
      ...['--config-file', join(ROOT, 'lib/compile/marp-cli-config.js')],
      ...['--template', 'bespoke', '--bespoke.progress'],
    ],
    { stdio: 'pipe' },
  )
  return readFileSync(join(folder, 'deck.html'), 'utf8')
}

test.each([
  ['every text that a deck can have', AWKWARD],
  ['no author, description or notes', { ...AWKWARD, notes: ['', ''], facts: blankFacts() }],
])(
  'the presentation is what marp-cli writes, but for its generator, the policy, a quiet start and a dark screen: %s',
  (_name, rendered) => {
    const filled = fillTemplate(saved, rendered)
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
    expect(filled).toMatch(policy)
    const own = QUIET_START + QUIET_PROGRESS + LARGE_NOTES + DARK_SCREEN
    expect(filled).toContain(own)
    expect(filled).toContain(`<head>${GENERATOR}`)
    const shared = filled.replace(GENERATOR, '').replace(policy, '').replace(own, '')
    expect(shared).toBe(presentWithMarpCli(rendered))
  },
)

function blankFacts(): Rendered['facts'] {
  return { ...AWKWARD.facts, author: '', description: '' }
}
