/** A plugin of Marp's that colours code. */
export type CodeColors = ReturnType<
  typeof import('@marp-team/marp-core/plugins/shiki').shikiMarpCorePlugin
>

/** The plugin that colours code; undefined where no block of code names its language. */
export async function codeColors(markdown: string): Promise<CodeColors | undefined> {
  if (!/^[^\S\n]*(?:`{3,}|~{3,})[^\S\n]*(?!mermaid\b)\w/m.test(markdown)) return undefined
  const { shikiMarpCorePlugin } = await import('@marp-team/marp-core/plugins/shiki')
  return shikiMarpCorePlugin()
}

/** Lets an engine colour the same code once, however often it is rendered. */
export function colorOnce(engine: Colorist): void {
  const color = engine.highlighter.bind(engine)
  const known = new Map<string, string>()
  engine.highlighter = (...code) => {
    const key = JSON.stringify(code)
    const colored = known.get(key) ?? color(...code)
    known.set(key, colored)
    return colored
  }
}

interface Colorist {
  highlighter: (code: string, lang: string, attrs: string) => string
}
