import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Rendered } from '../model.ts'
import { SetupError } from '../problem.ts'
import { makeTemporaryFolder } from '../temporary.ts'
import { contentPolicy, escapeHtml, wrapSlides } from './document.ts'

/** What the worker is asked for: marp-cli's output of slides that are rendered already. */
export interface MarpCliRequest {
  readonly format: 'html' | 'pptx'
  /** What our stand-in for marp-cli's engine answers when it is asked to render. */
  readonly rendering: {
    readonly html: string
    readonly css: string
    readonly comments: readonly (readonly string[])[]
    readonly title: string
    readonly author: string | undefined
    readonly description: string | undefined
    readonly lang: string
    readonly size: { readonly width: number; readonly height: number }
    readonly length: number
  }
  /** The browser that takes the pictures of a PPTX. */
  readonly browser: PictureBrowser | undefined
}

/** A browser that marp-cli starts by itself. */
interface PictureBrowser {
  readonly path: string
  readonly environment: Readonly<Record<string, string>>
}

/** The worker's answer. */
export type MarpCliAnswer =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

/** marp-cli, kept warm in a thread of its own: it prints, and it works while the browser does. */
export interface Presenter extends AsyncDisposable {
  /** One HTML file with marp-cli's bespoke template: presenter view, overview, progress. */
  readonly writeHtml: (rendered: Rendered) => Promise<Uint8Array>
  /** A PPTX of pictures, one a slide. */
  readonly writePptx: (rendered: Rendered, browser: PictureBrowser) => Promise<Uint8Array>
}

/** Starts marp-cli's thread. Whatever it leaves lying about goes with a temporary folder of ours. */
export function startPresenter(): Presenter {
  const folder = makeTemporaryFolder('presenter')
  const worker = new Worker(new URL('./marp-cli-worker.js', import.meta.url), {
    stdout: true,
    stderr: true,
    env: { ...process.env, TMPDIR: folder.path, TEMP: folder.path },
  })
  worker.unref()
  const assets = readScripts()
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const ask = (request: MarpCliRequest): Promise<Uint8Array> => {
    waiting += 1
    const answer = queue.then(() => askWorker(worker, request))
    queue = answer
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1
      })
    return answer
  }
  return {
    writeHtml: async (rendered) => {
      const { script, hashes } = await assets
      const html = `${wrapSlides(rendered.slides)}<script>${script}</script>`
      const bytes = await ask({
        format: 'html',
        rendering: renderingOf(rendered, html),
        browser: undefined,
      })
      return Buffer.from(addPolicy(Buffer.from(bytes).toString('utf8'), contentPolicy(hashes)))
    },
    writePptx: (rendered, browser) => {
      const rendering = renderingOf(stackSlides(rendered), wrapSlides(rendered.slides))
      return ask({ format: 'pptx', rendering, browser }).catch(blameBrowser)
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate()
      if (waiting > 0) await delay(ORPHAN_MS)
      folder[Symbol.dispose]()
    },
  }
}

function renderingOf(rendered: Rendered, html: string): MarpCliRequest['rendering'] {
  const { title, author, description, lang } = rendered.facts
  return {
    html,
    css: rendered.css,
    comments: rendered.notes.map((note) => (note === '' ? [] : [note])),
    title,
    author: author || undefined,
    description: description || undefined,
    lang,
    size: { width: rendered.widthPx, height: rendered.heightPx },
    length: rendered.slides.length,
  }
}

/** marp-cli's own browser, interrupted in its work, takes so long to notice that it is alone. */
const ORPHAN_MS = 500

function blameBrowser(failure: unknown): never {
  throw new SetupError(
    `The pictures of the PPTX failed: ${failure instanceof Error ? failure.message : failure}`,
    'Try again, or set TAKEDECK_BROWSER to the path of another Chrome or Chromium.',
  )
}

/** marp-cli takes its pictures from one tall page, a slide below the other. */
function stackSlides(rendered: Rendered): Rendered {
  const { widthPx, heightPx, css } = rendered
  const stack = `body > div > svg { display: block; width: ${widthPx}px; height: ${heightPx}px }`
  return { ...rendered, css: `${css}\n${stack}` }
}

function askWorker(worker: Worker, request: MarpCliRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.ref()
    const settle = (answer: MarpCliAnswer) => {
      worker.off('error', reject)
      worker.unref()
      if (answer.kind === 'done') resolve(answer.bytes)
      else reject(new Error(`marp-cli failed: ${answer.reason}`))
    }
    worker.once('message', settle)
    worker.once('error', reject)
    worker.postMessage(request)
  })
}

/** The two scripts of a presentation: marp-core's for the slides, marp-cli's for presenting. */
async function readScripts(): Promise<{ script: string; hashes: readonly string[] }> {
  const require = createRequire(import.meta.url)
  const core = dirname(require.resolve('@marp-team/marp-core/package.json'))
  const cli = dirname(require.resolve('@marp-team/marp-cli/package.json'))
  const [script, bespoke] = await Promise.all([
    readFile(join(core, 'lib/browser-iife.iife.js'), 'utf8'),
    readFile(join(cli, 'lib/bespoke.js'), 'utf8'),
  ])
  const slides = script.slice(0, script.lastIndexOf('//# sourceMappingURL'))
  return { script: slides, hashes: [slides, bespoke].map(sha256) }
}

function sha256(script: string): string {
  return createHash('sha256').update(script).digest('base64')
}

/** marp-cli has no place for a policy; its document begins with `<head>`, before any content. */
function addPolicy(html: string, policy: string): string {
  const start = html.indexOf('<head>') + '<head>'.length
  if (start > 100) throw new Error('marp-cli wrote a document of another form than expected')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`
  return html.slice(0, start) + meta + html.slice(start)
}
