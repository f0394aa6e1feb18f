import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { ReadySample } from '../finished.ts'
import type { Fill, SceneNode } from '../scene.ts'
import { READY_THEMES } from './ready-themes.ts'

/** The file of a theme's samples: JSON, compressed because all of them look alike. */
export function readySamplesFile(theme: string): string {
  return join(READY_THEMES, `${theme}.samples.json.br`)
}

/** A theme's samples as they were measured when takedeck was compiled, in some languages. */
export interface SavedSamples {
  /** The version of the browser that measured them. */
  readonly browser: string
  /** What stands on them, each once: languages differ in a few words. */
  readonly nodes: readonly SceneNode[]
  readonly languages: Readonly<Record<string, readonly SavedSample[]>>
}

/** A sample whose nodes are known by their places in the list of all. */
export interface SavedSample extends Omit<ReadySample, 'slide' | 'footer'> {
  readonly slide?: { readonly background: Fill; readonly nodes: readonly number[] } | undefined
  readonly footer?: number | undefined
}

/** The samples of one of our themes, ready; none where they were not measured so. */
export function readReadySamples(
  theme: string,
  lang: string,
  browser: string | undefined,
): readonly ReadySample[] {
  const file = readySamplesFile(theme)
  if (browser === undefined || !existsSync(file)) return []
  const saved: SavedSamples = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'))
  if (saved.browser !== browser) return []
  return (saved.languages[lang] ?? []).map(({ slide, footer, ...sample }) => ({
    ...{ ...sample, footer },
    slide: slide && { ...slide, lang, nodes: slide.nodes.flatMap((at) => saved.nodes[at] ?? []) },
  }))
}
