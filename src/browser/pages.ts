import type { SlideDocument } from '../model.ts'
import type { Connection } from './connection.ts'

/** A page: commands go to it alone. */
export interface Page {
  readonly send: Connection['send']
}

/** The pages of one browser. */
export interface Pages {
  /**
   * Runs a task on a page that shows a document. The page that showed the last one is kept: if the
   * next has the same frame it only gets other slides, for styles and fonts are there already.
   */
  readonly withPage: <Result>(
    document: SlideDocument,
    task: (page: Page) => Promise<Result>,
  ) => Promise<Result>
}

/** A page and the frame that it shows. */
interface FramedPage extends Page {
  readonly frame: string
  readonly close: () => Promise<unknown>
}

/** Looks after the pages of a browser; the first one is that which it starts with. */
export function openPages(connection: Connection): Pages {
  let blank: Promise<string | undefined> = findBlank(connection)
  blank.catch(() => undefined) // reported when it is needed
  let kept: FramedPage | undefined
  const openPage = async (frame: string): Promise<FramedPage> => {
    const found = blank
    blank = Promise.resolve(undefined)
    return showFrame(connection, (await found) ?? (await createBlank(connection)), frame)
  }
  const takePage = async (frame: string): Promise<FramedPage> => {
    const page = kept
    kept = undefined
    if (page?.frame === frame) return page
    await page?.close()
    return openPage(frame)
  }
  return {
    withPage: async ({ frame, body }, task) => {
      const page = await takePage(frame)
      let isGood = false
      try {
        await showBody(page, body)
        const result = await task(page)
        isGood = body !== undefined && kept === undefined
        return result
      } finally {
        if (isGood) kept = page
        else await page.close()
      }
    },
  }
}

async function findBlank(connection: Connection): Promise<string | undefined> {
  const { targetInfos } = await connection.send('Target.getTargets')
  return targetInfos.find(({ type, url }) => type === 'page' && url === 'about:blank')?.targetId
}

async function createBlank(connection: Connection): Promise<string> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  return targetId
}

/** Shows a frame on a blank page, which no file and no address can be reached from. */
async function showFrame(
  connection: Connection,
  targetId: string,
  frame: string,
): Promise<FramedPage> {
  const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const send: Connection['send'] = (method, params) =>
    connection.send(method, params, attached.sessionId)
  const { frameTree } = await send('Page.getFrameTree')
  await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: frame })
  const close = () => connection.send('Target.closeTarget', { targetId }).catch(() => undefined)
  return { send, frame, close }
}

/** Puts slides on a page, and waits for all that they show. */
async function showBody({ send }: Page, body: string | undefined): Promise<void> {
  const put = body === undefined ? '' : `document.body.innerHTML = ${JSON.stringify(body)};`
  await send('Runtime.evaluate', {
    expression: `${put} Promise.all([
      document.fonts.ready,
      ...Array.from(document.images, (image) => image.decode().catch(() => undefined)),
    ]).then(() => ${SETTLED})`,
    awaitPromise: true,
  })
}

/** Text that fits itself does so in the first frames. */
const SETTLED = `document.querySelector('[data-auto-scaling]') && new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))
})`
