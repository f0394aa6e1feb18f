import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MarpSource, Problem } from '../model.ts'
import { codeColors } from './code-colors.ts'
import { drawDiagrams } from './diagrams.ts'
import type { DeckEngine } from './engine.ts'

/**
 * Adds what a deck's Markdown asks for beside Marp's core: colours in code, diagrams, formulas. Each
 * is loaded only then, because loading takes longer than rendering.
 */
export async function usePlugins(
  engine: DeckEngine,
  { markdown, file }: MarpSource,
  report: (problem: Problem) => void,
): Promise<void> {
  const colors = await codeColors(markdown)
  if (colors !== undefined) engine.use(colors)
  if (/(?:```|~~~)[^\S\n]*mermaid\b/.test(markdown)) {
    const { mermaidMarpCorePlugin } = await import('@marp-team/marp-core/plugins/mermaid')
    const { renderMermaidSVG: draw } = await import('beautiful-mermaid')
    engine.use(mermaidMarpCorePlugin())
    drawDiagrams(engine.markdown, { file, draw, report })
  }
  if (markdown.includes('$')) {
    const { katexMarpCorePlugin } = await import('@marp-team/marp-core/plugins/katex')
    engine.use(katexMarpCorePlugin({ fontPath: KATEX_FONTS, options: { output: 'html' } }))
  }
}

/** Stands in KaTeX's styles where its fonts lie. */
const KATEX_FONTS = 'katex-fonts:'

/** A font of KaTeX's styles as a data URL; undefined for the address of anything else. */
export function fontData(address: string): string | undefined {
  if (!address.startsWith(KATEX_FONTS)) return undefined
  const name = address.slice(KATEX_FONTS.length)
  if (!name.endsWith('.woff2')) return ''
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`katex/dist/fonts/${name}`))
  return `data:font/woff2;base64,${bytes.toString('base64')}`
}
