import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marpCli } from '@marp-team/marp-cli'
import { DARK_SCREEN_SCRIPT } from '../marp/dark-screen.ts'
import { type SavedTemplate, SLOTS, TEMPLATE_FILE } from '../marp/present.ts'

/**
 * Has marp-cli write the presentation of a deck whose texts are the names of slots, and saves what
 * it wrote. Its template takes half a second to load, which no build has to wait for any more.
 */
export async function saveTemplate(): Promise<void> {
  const document = await presentWithMarpCli(JSON.stringify(RENDERING))
  const { script, hashes } = await readScripts()
  const template: SavedTemplate = { document, script, hashes }
  await writeFile(TEMPLATE_FILE, JSON.stringify(template))
}

const RENDERING = {
  html: SLOTS.slides,
  css: SLOTS.css,
  comments: [],
  title: SLOTS.title,
  lang: SLOTS.lang,
  size: { width: 1280, height: 720 },
  length: 1,
}

/** marp-cli takes files: our rendering passes for Markdown, as `marp-cli-config.ts` explains. */
async function presentWithMarpCli(markdown: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'template-'))
  const [input, output] = [join(folder, 'rendering.md'), join(folder, 'deck.html')]
  try {
    await writeFile(input, markdown)
    const code = await marpCli([
      input,
      ...['--output', output],
      ...['--config-file', fileURLToPath(new URL('./marp-cli-config.js', import.meta.url))],
      ...['--template', 'bespoke'],
      ...['--bespoke.progress', '--quiet'],
    ])
    if (code !== 0) throw new Error(`marp-cli ended with code ${code}`)
    return await readFile(output, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** marp-core's script for the slides, and what the scripts of a presentation are known by. */
async function readScripts(): Promise<Omit<SavedTemplate, 'document'>> {
  const require = createRequire(import.meta.url)
  const core = dirname(require.resolve('@marp-team/marp-core/package.json'))
  const cli = dirname(require.resolve('@marp-team/marp-cli/package.json'))
  const [script, bespoke] = await Promise.all([
    readFile(join(core, 'lib/browser-iife.iife.js'), 'utf8'),
    readFile(join(cli, 'lib/bespoke.js'), 'utf8'),
  ])
  const slides = script.slice(0, script.lastIndexOf('//# sourceMappingURL'))
  return { script: slides, hashes: [slides, bespoke, DARK_SCREEN_SCRIPT].map(sha256) }
}

function sha256(script: string): string {
  return createHash('sha256').update(script).digest('base64')
}
