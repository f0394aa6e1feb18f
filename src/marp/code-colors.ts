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
