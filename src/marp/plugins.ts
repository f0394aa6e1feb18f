import type { MarpSource } from '../finished.ts'
import type { Problem } from '../model.ts'
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
  if (/^[^\S\n]*(?:`{3,}|~{3,})[^\S\n]*(?!mermaid\b)\w/m.test(markdown)) {
    const { shikiMarpCorePlugin } = await import('@marp-team/marp-core/plugins/shiki')
    engine.use(shikiMarpCorePlugin())
    engine.shikiTransformers.push({ preprocess: takeTime })
  }
  if (/(?:```|~~~)[^\S\n]*mermaid\b/.test(markdown)) {
    const { mermaidMarpCorePlugin } = await import('@marp-team/marp-core/plugins/mermaid')
    const { renderMermaidSVG: draw } = await import('beautiful-mermaid')
    engine.use(mermaidMarpCorePlugin())
    drawDiagrams(engine.markdown, { file, draw, report })
  }
  if (markdown.includes('$')) {
    const { katexMarpCorePlugin } = await import('@marp-team/marp-core/plugins/katex')
    const { default: katex } = await import('katex')
    const options = { output: 'html', strict: 'ignore' } as const // what LaTeX lacks is set, too
    engine.use(katexMarpCorePlugin({ fontPath: FORMULA_FONTS, options }))
    const toMathml = (formula: string, displayMode: boolean) =>
      katex.renderToString(formula, {
        ...{ output: 'mathml', strict: 'ignore', displayMode, throwOnError: false },
      })
    nameFormulas(engine.markdown, source, { toMathml, report })
  }
}

/** Shiki gives up after half a second on a line, and a busy machine would lose colours. */
function takeTime(_code: string, options: { tokenizeTimeLimit?: number }): void {
  options.tokenizeTimeLimit = 0
}
