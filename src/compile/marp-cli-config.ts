/**
 * marp-cli's configuration: an engine that renders nothing. The "Markdown" it is given is a
 * rendering as JSON (see `save-template.ts`), which marp-cli puts into its template.
 */
const engine = {
  markdown: { set: () => undefined },
  themeSet: { add: () => ({ name: 'rendered' }) },
  use: () => engine,
  render: (rendering: string): unknown => JSON.parse(rendering),
}

// biome-ignore lint/style/noDefaultExport: marp-cli reads the default export of its configuration.
export default { engine }
