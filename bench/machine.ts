import { cpus } from 'node:os'
import { type Browser, describeBrowser } from './browsers.ts'

/** The machine that the figures come from, as lines of a Markdown list. */
export function describeMachine(browsers: readonly Browser[], date: Date): string[] {
  const [processor] = cpus()
  return [
    `${cpus().length} cores, ${processor?.model ?? 'unknown'}, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    ...browsers.map((browser) => `Browser ${describeBrowser(browser)}`),
    `Measured on ${date.toISOString().slice(0, 10)}`,
  ].map((line) => `- ${line}`)
}
