import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { marpCli } from '@marp-team/marp-cli'
import type { MarpCliAnswer, MarpCliRequest } from './present.ts'

/**
 * marp-cli in a thread of its own. Its API takes arguments and files, so a request travels as a
 * file: what it takes for Markdown is our rendering as JSON, which the engine of
 * `marp-cli-config.ts` hands back when it is asked to render.
 */
parentPort?.on('message', (request: MarpCliRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message))
})

async function answer(request: MarpCliRequest): Promise<MarpCliAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'request-'))
  try {
    return { kind: 'done', bytes: await runMarpCli(request, folder) }
  } catch (failure) {
    return { kind: 'failed', reason: failure instanceof Error ? failure.message : String(failure) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runMarpCli(request: MarpCliRequest, folder: string): Promise<Uint8Array> {
  const input = join(folder, 'rendering.md')
  const output = join(folder, 'deck.html')
  await writeFile(input, JSON.stringify(request.rendering))
  const code = await marpCli([
    input,
    ...['--output', output],
    ...['--config-file', fileURLToPath(new URL('./marp-cli-config.js', import.meta.url))],
    ...['--template', 'bespoke'],
    '--bespoke.progress',
  ])
  if (code !== 0) throw new Error(`it ended with code ${code}`)
  return readFile(output)
}
