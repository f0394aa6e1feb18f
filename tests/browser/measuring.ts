import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type BrowserSession, openSession } from '../../src/browser/session.ts'
import type * as View from '../../src/browser/view.ts'
import type { Scene, SceneSlide, SceneText } from '../../src/scene.ts'

/** The compiled one: what runs in the page goes there as text, and the test runner changes text. */
const COMPILED = join(import.meta.dirname, '../../lib/browser/view.js')
export const { viewDocument }: typeof View = await import(COMPILED)

/** A slide of 1000 by 500 pixels with a style sheet. */
export function page(css: string, content: string): string {
  const size = 'position: relative; width: 1000px; height: 500px; background: white'
  const base = `* { margin: 0; padding: 0; box-sizing: border-box } section { ${size} }`
  const text = 'body { font: 30px/40px Arial }'
  const start =
    '<svg data-marpit-svg width="1000" height="500"><foreignObject width="100%" height="100%">'
  return `<!DOCTYPE html><style>${base} ${text} ${css}</style>${start}<section>${content}</section>`
}

/** A browser that is started once for a file of tests; a test asks for its session. */
export function startBrowser(): () => BrowserSession {
  let session: BrowserSession
  beforeAll(() => {
    session = openSession({
      environment: process.env,
      timeLimitMs: 30_000,
      onUnpack: () => undefined,
    })
  })
  afterAll(() => session[Symbol.asyncDispose]())
  return () => session
}

/** Measures documents, and slides, in a browser that is started once for a file of tests. */
export function startMeasuring() {
  const session = startBrowser()
  const measureScene = async (frame: string): Promise<Scene | undefined> => {
    const wanted = { prints: false, measures: true, isFitted: true }
    return (await viewDocument(session(), { frame }, wanted).measured).scene
  }
  const measure = async (css: string, content: string): Promise<SceneSlide> => {
    const [slide] = (await measureScene(page(css, content)))?.slides ?? []
    if (slide === undefined) throw new Error('no slide was measured')
    return slide
  }
  return { session, measure, measureScene }
}

/** The words of each text, its paragraphs parted by bars. */
export function words({ nodes }: SceneSlide): string[] {
  const texts = nodes.filter((node): node is SceneText => node.kind === 'text')
  return texts.map(({ paragraphs }) =>
    paragraphs
      .map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : '⇥')).join(''))
      .join('|'),
  )
}
