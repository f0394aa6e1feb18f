import type { SlideDocument } from '../finished.ts'
import type { Connection } from './connection.ts'
import { DRAW_CURTAIN } from './curtain.ts'
import { settlePage } from './settle.ts'

/** A page: commands go to it alone. */
export interface Page {
  readonly send: Connection['send']
}

/** The pages of one browser. */
export interface Pages {
  /** Whether the browser has started and answers. */
  readonly answers: Promise<boolean>
  /**
   * Shows a frame before there are slides for it, and has its fonts loaded. Resolves as soon as the
   * browser knows of it; what fails is told when slides are to be shown.
   */
  readonly prepare: (frame: string) => Promise<unknown>
  /**
   * Runs a task on a page that shows a document. The page that showed the last one is kept: if the
   * next has the same frame it only gets other slides, for styles and fonts are there already.
   */
  readonly withPage: <Result>(
    document: SlideDocument,
    task: (page: Page) => Promise<Result>,
  ) => Promise<Result>
}

/** A page that is about to show a frame. */
interface FramedPage extends Page {
  /** Settles when it does. */
  readonly ready: Promise<unknown>
  readonly close: () => Promise<unknown>
}

/** The page that waits for slides. */
interface KeptPage {
  readonly frame: string
  readonly page: Promise<FramedPage>
}

/** A page that shows nothing yet. */
interface BlankPage extends Page {
  readonly targetId: string
  readonly frameId: string
}

/** Looks after the pages of a browser; the first one is that which it starts with. */
export function openPages(connection: Connection): Pages {
  let blank: Promise<BlankPage | undefined> = findBlank(connection)
  const answers = blank.then(
    () => true,
    () => false, // why not is reported when a page is needed
  )
  let kept: KeptPage | undefined
  const openPage = async (frame: string): Promise<FramedPage> => {
    const found = blank
    blank = Promise.resolve(undefined)
    return showFrame(connection, (await found) ?? (await createBlank(connection)), frame)
  }
  const takePage = async (frame: string): Promise<FramedPage> => {
    const last = kept
    kept = undefined
    if (last?.frame === frame) return last.page
    await (await last?.page)?.close()
    return openPage(frame)
  }
  return {
    answers,
    prepare: (frame) => {
      const page = takePage(frame)
      kept = { frame, page }
      return page.catch(() => undefined)
    },
    withPage: async ({ frame, body }, task) => {
      const page = await takePage(frame)
      let isGood = false
      try {
        await page.ready
        await showBody(page, body)
        await settlePage(page, { body })
        const result = await task(page)
        isGood = body !== undefined && kept === undefined
        return result
      } finally {
        if (isGood) kept = { frame, page: Promise.resolve(page) }
        else await page.close()
      }
    },
  }
}

async function findBlank(connection: Connection): Promise<BlankPage | undefined> {
  const { targetInfos } = await connection.send('Target.getTargets')
  const found = targetInfos.find(({ type, url }) => type === 'page' && url === 'about:blank')
  return found && attachTo(connection, found.targetId)
}

async function createBlank(connection: Connection): Promise<BlankPage> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  return attachTo(connection, targetId)
}

async function attachTo(connection: Connection, targetId: string): Promise<BlankPage> {
  const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const send: Connection['send'] = (method, params) =>
    connection.send(method, params, attached.sessionId)
  const { frameTree } = await send('Page.getFrameTree')
  return { targetId, frameId: frameTree.frame.id, send }
}

/** Shows a frame on a blank page, which no file and no address can be reached from. */
async function showFrame(
  connection: Connection,
  { targetId, frameId, send }: BlankPage,
  frame: string,
): Promise<FramedPage> {
  const ready = send('Page.setDocumentContent', { frameId, html: frame }).then(() =>
    send('Runtime.evaluate', { expression: LOAD_FONTS }),
  )
  ready.catch(() => undefined) // reported when slides are to be shown
  const close = () => connection.send('Target.closeTarget', { targetId }).catch(() => undefined)
  await connection.sent()
  return { send, ready, close }
}

/** A page asks for its fonts as late as it can; slides whose fonts are there are laid out once. */
const LOAD_FONTS = 'for (const face of document.fonts) void face.load().catch(() => undefined)'

/**
 * Puts slides on a page, behind a curtain, and waits for all that they show. Asking whether all fonts
 * are ready would lay the slides out, before what fits them has set their first size.
 */
async function showBody({ send }: Page, body: string | undefined): Promise<void> {
  const put =
    body === undefined ? '' : `document.body.innerHTML = ${JSON.stringify(body)}\n${DRAW_CURTAIN}\n`
  await send('Runtime.evaluate', {
    expression: `${put}Promise.all([
      ...Array.from(document.fonts, (face) => face.load().catch(() => undefined)),
      ...Array.from(document.images, (image) => image.decode().catch(() => undefined)),
    ])`,
    awaitPromise: true,
  })
}
