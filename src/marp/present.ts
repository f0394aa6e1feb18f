import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Rendered } from '../model.ts'
import { makeTemporaryFolder } from '../temporary.ts'
import { contentPolicy, escapeHtml, wrapSlides } from './document.ts'

/** What the worker is asked for: a presentation of slides that are rendered already. */
export interface MarpCliRequest {
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
}

/** The worker's answer. */
export type MarpCliAnswer =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

/** marp-cli, kept warm in a thread of its own: it prints, and it works while the browser does. */
export interface Presenter extends AsyncDisposable {
  /** One HTML file with marp-cli's bespoke template: presenter view, overview, progress. */
  readonly writeHtml: (rendered: Rendered) => Promise<Uint8Array>
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
  const failed = new Promise<never>((_resolve, reject) => worker.once('error', reject))
  failed.catch(() => undefined) // reported when an output is asked for
  const assets = readScripts()
  let queue: Promise<unknown> = Promise.resolve()
  const ask = (request: MarpCliRequest): Promise<Uint8Array> => {
    const answer = queue.then(() => askWorker(worker, failed, request))
    queue = answer.catch(() => undefined)
    return answer
  }
  return {
    writeHtml: async (rendered) => {
      const { script, hashes } = await assets
      const html = `${wrapSlides(rendered.slides)}<script>${script}</script>`
      const bytes = await ask({ rendering: renderingOf(rendered, html) })
      return Buffer.from(addPolicy(Buffer.from(bytes).toString('utf8'), contentPolicy(hashes)))
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate()
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

/** Asks for one output; where the thread cannot go on, `failed` rejects. */
function askWorker(
  worker: Worker,
  failed: Promise<never>,
  request: MarpCliRequest,
): Promise<Uint8Array> {
  worker.ref()
  const answered = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', (answer: MarpCliAnswer) => {
      if (answer.kind === 'done') resolve(answer.bytes)
      else reject(new Error(`marp-cli failed: ${answer.reason}`))
    })
    worker.postMessage(request)
  })
  return Promise.race([answered, failed]).finally(() => worker.unref())
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
