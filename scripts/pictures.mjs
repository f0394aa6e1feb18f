/**
 * Draws the picture of the README, a contact sheet of our own deck: `npm run pictures`.
 * It is made by the compiled package and its browser alone: the same deck gives the same picture.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSession } from '../lib/browser/session.js'
import { buildDeck } from '../lib/build.js'
import { printableDocument } from '../lib/marp/document.js'
import { prepareMarp } from '../lib/marp/render.js'
import { openProject } from '../lib/project/project.js'

const CONTENT = 'content/trump-musk-x-conversation.md'
const PICTURE = 'docs/pictures/deck.png'

/** The title, which is set large, and five more: as many as fill three columns. */
const SLIDES = [0, 1, 2, 3, 4, -1]
const SIZE = { width: 1600, height: 928 }
const SHEET_CSS = `
  body { margin: 0; background: #dfe4dd }
  body > div {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 9px 16px; /* in the proportion of the slides, so that a large one is as high as two */
    box-sizing: border-box;
    width: ${SIZE.width}px;
    padding: 32px;
  }
  body > div > svg { display: block; width: 100% !important; height: auto !important }
  body > div > svg:first-child { grid-area: span 2 / span 2 }
`

const root = fileURLToPath(new URL('..', import.meta.url))
const session = openSession({
  environment: process.env,
  timeLimitMs: 30_000,
  onUnpack: () => process.stderr.write('unpacking the browser\n'),
})
try {
  const { markdown, themeRules } = await readDeck()
  writePicture(await photograph(contactSheet(markdown, themeRules)))
} finally {
  await session[Symbol.asyncDispose]()
}

/** Builds the deck as Marp Markdown and theme, without writing a file. */
async function readDeck() {
  /** @type {Map<string, string>} */
  const files = new Map()
  const project = {
    ...openProject(root),
    /** @param {import('../lib/model.js').Output} output */
    write: ({ path, bytes }) => void files.set(path, Buffer.from(bytes).toString()),
  }
  const request = { file: CONTENT, formats: ['md'], outFolder: 'dist', theme: undefined }
  await buildDeck(request, { project, browser: () => session })
  const textOf = (extension) =>
    [...files].find(([path]) => path.endsWith(extension))?.[1] ?? ''
  return { markdown: textOf('.md'), themeRules: textOf('.css') }
}

/** A document with the chosen slides side by side. */
function contactSheet(markdown, themeRules) {
  const facts = { title: '', author: '', description: '', lang: 'en', footer: '' }
  const shown = { assets: new Map(), charts: new Map() }
  const rendered = prepareMarp({ themeRules, fontRules: '', facts, ...shown })(markdown)
  const slides = SLIDES.map((index) => rendered.slides.at(index) ?? '')
  return printableDocument({ ...rendered, slides, css: `${rendered.css}\n${SHEET_CSS}` })
}

/** The page as a PNG file. */
function photograph(document) {
  return session.withPage(document, async (page) => {
    await page.send('Emulation.setDeviceMetricsOverride', {
      ...SIZE,
      deviceScaleFactor: 1,
      mobile: false,
    })
    const { data } = await page.send('Page.captureScreenshot', { format: 'png' })
    return Buffer.from(data, 'base64')
  })
}

function writePicture(png) {
  mkdirSync(dirname(root + PICTURE), { recursive: true })
  writeFileSync(root + PICTURE, png)
}
