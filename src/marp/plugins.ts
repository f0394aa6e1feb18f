import type { MarpSource, Problem } from '../model.ts'
import { codeColors } from './code-colors.ts'
import { drawDiagrams } from './diagrams.ts'
import type { DeckEngine } from './engine.ts'
import { FORMULA_FONTS, nameFormulas } from './formulas.ts'

/**
 * Adds what a deck's Markdown asks for beside Marp's core: colours in code, diagrams, formulas. Each
 * is loaded only then, because loading takes longer than rendering.
 */
export async function usePlugins(
  engine: DeckEngine,
  source: MarpSource,
  report: (problem: Problem) => void,
): Promise<void> {
  const { markdown, file } = source
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
    engine.use(katexMarpCorePlugin({ fontPath: FORMULA_FONTS, options: { output: 'html' } }))
    nameFormulas(engine.markdown, source, report)
  }
}
