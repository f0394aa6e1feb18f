/**
 * Draws the pictures of the documentation: `npm run gallery`. For each theme a contact sheet of the
 * specimen, one slide of each layout, and for the README one of the decks in content/. They are made
 * by the compiled package and its browser alone: the same decks give the same pictures.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LIFT_CURTAIN } from '../lib/browser/curtain.js'
import { openSession } from '../lib/browser/session.js'
import { buildDeck } from '../lib/build.js'
import { openProject } from '../lib/project/project.js'
import { withSpecimen } from '../lib/project/specimen.js'

/** The README's picture: the first slide is set large, five more fill the grid beside and below it. */
const DECKS = [
  { file: 'content/trump-musk-x-conversation.md', slides: [0] },
  { file: 'content/quarterly-report.md', slides: [1] },
  { file: 'content/reading-study.md', slides: [1] },
  { file: 'content/werkstatt-lehren.md', slides: [2] },
  { file: 'content/conference-recap.md', slides: [1] },
  { file: 'content/trump-musk-x-conversation.md', slides: [3] },
]
const SPECIMEN = 'specimen.md'
const SLIDE_PX = { width: 1280, height: 720 }
const SHEET_WIDTH_PX = 1600
const SHEET_CSS = `
  body { margin: 0; background: #dfe2e4; color: #2b3238; font: 20px/28px sans-serif }
  main { display: grid; gap: 16px; box-sizing: border-box; width: ${SHEET_WIDTH_PX}px; padding: 28px }
  figure { margin: 0 }
  img { display: block; width: 100% }
  figcaption { padding: 4px 2px 0 }
  .themes { grid-template-columns: repeat(4, 1fr) }
  .decks { grid-template-columns: repeat(3, 1fr) }
  .decks figcaption { display: none }
  .decks figure:first-child { grid-area: span 2 / span 2 }
`

/** Each slide's layout; several numbers beside each other look other than one. */
const KINDS_OF_SLIDES = `
  document.body.style.margin = 0;
  [...document.querySelectorAll('svg[data-marpit-svg] > * > section')].map(({ classList }) =>
    [classList[0], ...[...classList].filter((name) => /^n\\d$/.test(name))].join(' '))`

const root = fileURLToPath(new URL('..', import.meta.url))
const project = openProject(root)
const session = openSession({
  environment: process.env,
  timeLimitMs: 60_000,
  onUnpack: () => process.stderr.write('unpacking the browser\n'),
})
try {
  const decks = []
  for (const { file, slides } of DECKS) {
    const shots = await photographSlides(await renderDeck(project, file), slides)
    decks.push(...shots)
  }
  await drawSheet('docs/pictures/decks.webp', 'decks', decks)
  for (const { name } of project.themes()) {
    const specimen = await renderDeck(withSpecimen(project, SPECIMEN), SPECIMEN, name)
    const shots = await photographSlides(specimen)
    await drawSheet(`docs/pictures/themes/${name}.webp`, 'themes', shots)
  }
} finally {
  await session[Symbol.asyncDispose]()
}

/** A deck as the document that is printed: the last one that the browser is given. No file is written. */
async function renderDeck(from, file, theme) {
  let shown
  const watched = {
    ...session,
    withPage: (document, task) => {
      shown = document
      return session.withPage(document, task)
    },
  }
  const request = { file, formats: ['pdf'], outFolder: 'dist', theme }
  const unwritten = { ...from, write: () => undefined }
  await buildDeck(request, { project: unwritten, browser: () => watched })
  return shown
}

/** The slides with these indexes, or the first one of each layout, as pictures with their layout. */
function photographSlides(document, indexes) {
  return session.withPage(document, async (page) => {
    await resizePage(page, SLIDE_PX)
    await evaluate(page, LIFT_CURTAIN)
    const kinds = await evaluate(page, KINDS_OF_SLIDES)
    const wanted = indexes ?? kinds.flatMap((kind, at) => (kinds.indexOf(kind) === at ? [at] : []))
    const shots = []
    for (const index of wanted) {
      const clip = { x: 0, y: index * SLIDE_PX.height, ...SLIDE_PX, scale: 1 }
      const data = await photograph(page, { format: 'png', clip, captureBeyondViewport: true })
      shots.push({ layout: kinds[index].split(' ')[0], data })
    }
    return shots
  })
}

/** Puts pictures of slides on one sheet and writes it. */
async function drawSheet(path, kind, shots) {
  const figures = shots.map(
    ({ layout, data }) =>
      `<figure><img src="data:image/png;base64,${data}"><figcaption>${layout}</figcaption></figure>`,
  )
  const html = `<!DOCTYPE html><style>${SHEET_CSS}</style><main class="${kind}">${figures.join('')}</main>`
  const sheet = await session.withPage({ frame: html, body: undefined }, async (page) => {
    await resizePage(page, { width: SHEET_WIDTH_PX, height: 100 })
    const height = await evaluate(page, `document.querySelector('main').offsetHeight`)
    const clip = { x: 0, y: 0, width: SHEET_WIDTH_PX, height, scale: 1 }
    return photograph(page, { format: 'webp', quality: 84, clip, captureBeyondViewport: true })
  })
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), Buffer.from(sheet, 'base64'))
  process.stdout.write(`${path}\n`)
}

function resizePage(page, size) {
  const screen = { ...size, deviceScaleFactor: 1, mobile: false }
  return page.send('Emulation.setDeviceMetricsOverride', screen)
}

async function evaluate(page, expression) {
  const answer = await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  return answer.result.value
}

async function photograph(page, options) {
  const { data } = await page.send('Page.captureScreenshot', options)
  return data
}
