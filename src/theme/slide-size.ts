import type { SlideSize } from '../finished.ts'

/**
 * The size of the slides before Marp has made any: what the deck's template calls `size:` in its front
 * matter is looked up in the theme's rules (`@size 4:3 1280px 960px`). Elsewhere slides have the usual size.
 */
export function slideSizeOf(template: string, rules: string): SlideSize {
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(template) ?? []
  const [, name] = /^size:\s*["']?([^\s"'#]+)/m.exec(frontMatter) ?? []
  for (const [, found, width, height] of rules.matchAll(SIZE)) {
    if (found === name) return { widthPx: Number(width), heightPx: Number(height) }
  }
  return USUAL
}

const SIZE = /@size\s+(\S+)\s+([\d.]+)px\s+([\d.]+)px/g
const USUAL = { widthPx: 1280, heightPx: 720 }
