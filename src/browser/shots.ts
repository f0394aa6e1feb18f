import type { Rectangle, Scene, SceneNode, SceneSlide } from '../scene.ts'
import * as generated from './page/generated.ts'
import * as paint from './page/paint.ts'
import * as pseudo from './page/pseudo.ts'
import * as shots from './page/shots.ts'
import type { Page } from './pages.ts'
import { runInPage } from './run-in-page.ts'

const FILES = [shots, paint, generated, pseudo]

/** How much finer than the slide's pixels a photograph is. */
const SCALE = 2

/** Photographs the elements that a scene asks for, each alone on nothing. */
export async function takeShots(page: Page, scene: Scene): Promise<Scene> {
  const addresses = scene.slides
    .flatMap(({ nodes }) => nodes.flatMap(addressesOf))
    .filter((address) => address.startsWith('shot:'))
  if (addresses.length === 0) return scene
  const taken = new Map<string, string>()
  await page.send('Emulation.setDefaultBackgroundColorOverride', {
    color: { r: 0, g: 0, b: 0, a: 0 },
  })
  for (const address of addresses) taken.set(address, await takeShot(page, address.slice(5)))
  await page.send('Emulation.setDefaultBackgroundColorOverride', {})
  await runInPage(page, FILES, 'hideShots()')
  return { ...scene, slides: scene.slides.map((slide) => developSlide(slide, taken)) }
}

/** A slide without photographs stays as it is. */
function developSlide(slide: SceneSlide, taken: ReadonlyMap<string, string>): SceneSlide {
  if (!slide.nodes.flatMap(addressesOf).some((address) => taken.has(address))) return slide
  return { ...slide, nodes: slide.nodes.map((node) => developNode(node, taken)) }
}

function addressesOf(node: SceneNode): string[] {
  return node.kind === 'picture' ? [node.source, node.fallback ?? node.source] : []
}

async function takeShot(page: Page, number: string): Promise<string> {
  const at = await runInPage<Rectangle>(page, FILES, `showShot(${Number(number)})`)
  const { data } = await page.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: at.leftPx, y: at.topPx, width: at.widthPx, height: at.heightPx, scale: SCALE },
  })
  return `data:image/png;base64,${data}`
}

function developNode(node: SceneNode, taken: ReadonlyMap<string, string>): SceneNode {
  if (node.kind !== 'picture') return node
  const { source, fallback } = node
  return {
    ...node,
    source: taken.get(source) ?? source,
    fallback: fallback === undefined ? undefined : (taken.get(fallback) ?? fallback),
  }
}
