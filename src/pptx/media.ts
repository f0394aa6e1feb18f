import type { SceneSlide } from '../scene.ts'
import { isInertSvg } from './inert-svg.ts'
import type { Layout } from './parts/layout.ts'
import type { Part } from './parts/part.ts'

/** The files of the deck's pictures, each once, by the address that the scene has for it. */
export type Media = ReadonlyMap<string, Part>

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
}

/**
 * Gathers the pictures of slides and layouts, those of layouts first: these are written before all slides are
 * known. Kinds that presentations do not know come as PNG, and so do vector pictures that run or load something.
 */
export function mediaOf(
  slides: readonly SceneSlide[],
  layouts: readonly Pick<Layout, 'frames'>[],
): Media {
  const frames = layouts.flatMap((layout) => layout.frames)
  const nodes = [...frames, ...slides.flatMap((slide) => slide.nodes)]
  const pictures = nodes.filter((node) => node.kind === 'picture')
  const addresses = pictures.flatMap(({ source, fallback }) => [source, fallback ?? source])
  const media = new Map<string, Part>()
  for (const address of addresses) {
    const part = media.has(address) ? undefined : decode(address, media.size + 1)
    if (part !== undefined) media.set(address, part)
  }
  return media
}

function decode(address: string, number: number): Part | undefined {
  const [, contentType = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(address) ?? []
  const extension = EXTENSIONS[contentType]
  if (extension === undefined) return undefined
  const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  if (extension === 'svg' && !isInertSvg(new TextDecoder().decode(content))) return undefined
  return { path: `ppt/media/image${number}.${extension}`, contentType, content }
}
