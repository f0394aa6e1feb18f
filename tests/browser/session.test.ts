import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/browser/find.ts'
import { launchBrowser } from '../../src/browser/launch.ts'
import { openSession } from '../../src/browser/session.ts'
import { viewDocument } from '../../src/browser/view.ts'
import { SetupError } from '../../src/problem.ts'
import { GOOD_DECK, makeProject, startTakedeck } from '../takedeck.ts'

/** What these tests want of a page. */
const PRINT = { prints: true, measures: false, isFitted: true }

const PAGE = { frame: '<!DOCTYPE html><title>t</title><p>Hello' }

/** A "browser" that runs a shell script first. */
async function fakeBrowser(script: string): Promise<{ path: string; folder: string }> {
  const { path: real, environment } = await findBrowser(process.env, () => undefined)
  const exports = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`)
  const folder = makeProject({})
  const path = join(folder, 'browser.sh')
  const lines = ['#!/bin/sh', ...exports, `folder='${folder}'; real='${real}'`, script]
  writeFileSync(path, lines.join('\n'))
  chmodSync(path, 0o755)
  return { path, folder }
}

function sessionWith(browser: string, timeLimitMs = 30_000) {
  const environment = { ...process.env, TAKEDECK_BROWSER: browser }
  return openSession({ environment, timeLimitMs, onUnpack: () => undefined })
}

describe('a browser session', () => {
  test('prints with a fresh browser when the first one dies', async () => {
    const dying =
      'if [ ! -e "$folder/died" ]; then touch "$folder/died"; exit 1; fi; exec "$real" "$@"'
    const { path, folder } = await fakeBrowser(dying)
    await using session = sessionWith(path)
    const pdf = await viewDocument(session, PAGE, PRINT).pdf
    expect(
      Buffer.from(pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(existsSync(join(folder, 'died'))).toBe(true)
  })

  test('is printing when it tells what was measured, for whoever is told may be busy', async () => {
    await using session = openSession({
      ...{ environment: process.env, timeLimitMs: 30_000, onUnpack: () => undefined },
    })
    const sent: string[] = []
    const withPage: typeof session.withPage = (document, task) =>
      session.withPage(document, (page) => {
        const send: typeof page.send = (method, params) => {
          sent.push(method)
          return page.send(method, params)
        }
        return task({ ...page, send })
      })
    const view = viewDocument({ ...session, withPage }, PAGE, PRINT)
    await view.measured
    expect(sent.at(-1)).toBe('Page.printToPDF')
    await view.pdf
  })

  test('keeps nothing of a deck on the disk, and has nothing to remove at its end', async () => {
    const folder = makeProject({})
    vi.stubEnv('TMPDIR', folder)
    await using session = openSession({
      ...{ environment: process.env, timeLimitMs: 30_000, onUnpack: () => undefined },
    })
    await viewDocument(session, PAGE, PRINT).pdf
    vi.unstubAllEnvs()
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
    expect(kept.filter((each) => each.isFile()).map(({ name }) => name)).toEqual([])
    expect(kept.filter((each) => each.isDirectory()).length).toBeGreaterThan(0)
  })

  test('gives up after the second browser has died, with its last words and what to do', async () => {
    const { path } = await fakeBrowser('echo "no such display" >&2; exit 1')
    await using session = sessionWith(path)
    const failure = await viewDocument(session, PAGE, PRINT).pdf.catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SetupError)
    expect(failure).toMatchObject({
      message: expect.stringContaining('no such display'),
      hint: expect.stringContaining('TAKEDECK_BROWSER'),
    })
  })

  test('gives up on a browser that does not answer in time', async () => {
    const { path } = await fakeBrowser('exec sleep 600')
    await using session = sessionWith(path, 300)
    await expect(viewDocument(session, PAGE, PRINT).pdf).rejects.toThrow('took longer than 0.3 s')
  })

  test('says how to switch the sandbox off where the system forbids it', async () => {
    const { path } = await fakeBrowser('echo "No usable sandbox!" >&2; exit 1')
    await using session = sessionWith(path)
    await expect(viewDocument(session, PAGE, PRINT).pdf).rejects.toMatchObject({
      hint: expect.stringContaining('TAKEDECK_BROWSER_SANDBOX=off'),
    })
  })

  test('says how to get a browser where the named one does not exist', async () => {
    await using session = sessionWith('/nowhere/chrome')
    await expect(viewDocument(session, PAGE, PRINT).pdf).rejects.toMatchObject({
      message: expect.stringContaining('/nowhere/chrome'),
      hint: expect.stringContaining('Chrome, Chromium or Edge'),
    })
  })

  test.each([
    [
      'a file that is no program',
      { mode: 0o644, text: '#!/bin/sh' },
      'no program that you may run',
    ],
    ['a script without what runs it', { mode: 0o755, text: '#!/nowhere/sh' }, 'does not exist'],
  ])(
    'that is started with %s says so, once, and what to do',
    async (_what, { mode, text }, says) => {
      const path = join(makeProject({ browser: text }), 'browser')
      chmodSync(path, mode)
      await using session = sessionWith(path)
      const failure = await viewDocument(session, PAGE, PRINT).pdf.catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(SetupError)
      expect(failure).toMatchObject({
        message: expect.stringMatching(
          new RegExp(`^The browser ${path} cannot be started: .*${says}`),
        ),
        hint: expect.stringContaining('Set TAKEDECK_BROWSER to the program of a Chrome'),
      })
    },
  )

  test('where the browser that npm installed cannot be started, its folder is named', async () => {
    const folder = makeProject({})
    const program = { path: join(folder, 'chromium'), environment: {}, packaged: '1' }
    await using browser = launchBrowser(program, true)
    expect(await browser.ended).toMatchObject({ hint: expect.stringContaining(`Remove ${folder}`) })
  })

  test.each([
    ['/Applications/X.app', 'Set it to the program in there'],
    ['folder', 'Set it to the path of a Chrome'],
  ])('a folder is no browser: %s', async (name, hint) => {
    const path = join(makeProject({ [`${name}/x`]: '' }), name)
    const failing = findBrowser({ TAKEDECK_BROWSER: path }, () => undefined)
    await expect(failing).rejects.toMatchObject({
      message: expect.stringContaining(`names ${path}, which is a folder`),
      hint: expect.stringContaining(hint),
    })
  })

  test('lets a page reach neither the network nor a file', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // a TCP server's address is an object
    const sources = [
      `http://127.0.0.1:${port}/a`,
      `http://localhost:${port}/b`,
      'file:///etc/hostname',
    ]
    const images = sources.map((source) => `<img src="${source}">`).join('')
    const frames = sources.map((source) => `<iframe src="${source}"></iframe>`).join('')
    await using session = openSession({
      environment: process.env,
      timeLimitMs: 30_000,
      onUnpack: () => undefined,
    })
    const frame = `${PAGE.frame}${images}${frames}`
    const pdf = await viewDocument(session, { frame }, PRINT).pdf
    server.close()
    expect(asked).toEqual([])
    expect(pdf?.length).toBeLessThan(60_000)
  })

  test('that is closed in the middle of a task starts no other browser and ends at once', async () => {
    const { path, folder } = await fakeBrowser('echo x >> "$folder/starts"; exec "$real" "$@"')
    const session = sessionWith(path)
    const task = session.withPage(PAGE, ({ send }) =>
      send('Runtime.evaluate', { expression: 'new Promise(() => {})', awaitPromise: true }),
    )
    const failing = expect(task).rejects.toThrow('the browser ended')
    await session.withPage(PAGE, async () => undefined)
    await session[Symbol.asyncDispose]()
    await failing
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('x\n')
  })

  test.each([
    { when: 'finished', interruptAfterMs: undefined },
    { when: 'interrupted at its start', interruptAfterMs: 150 },
    { when: 'interrupted in its middle', interruptAfterMs: 300 },
    { when: 'interrupted towards its end', interruptAfterMs: 500 },
  ])('a build that is $when leaves no process and no folder behind', async (row) => {
    const temporary = makeProject({})
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    const args = ['build', '--format', 'html,pdf']
    const { child, finished } = startTakedeck(folder, args, { TMPDIR: temporary })
    if (row.interruptAfterMs !== undefined) {
      setTimeout(() => child.kill('SIGINT'), row.interruptAfterMs)
    }
    await finished
    expect(readdirSync(temporary)).toEqual([])
    expect(processesNaming(temporary)).toEqual([])
  })
})

/** The command lines of running processes that name a folder. */
function processesNaming(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readCommandLine(pid))
    .filter((line) => line.includes(folder))
}

function readCommandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return '' // it has ended meanwhile
  }
}
