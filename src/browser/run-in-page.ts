import { DRAW_CURTAIN, LIFT_CURTAIN } from './curtain.ts'
import type { Page } from './pages.ts'

/** A file whose exports are functions that work inside a page. */
export type PageFile = Readonly<Record<string, (...args: never[]) => unknown>>

/** When a page is shown and hidden. */
interface Curtain {
  readonly showsItself?: boolean
  readonly hidesAfter?: boolean
}

/**
 * Shows a page and runs an expression in it, where it can call every function of these files by its name.
 * A page that is not looked at afterwards is hidden at once, before the browser draws it; what has to
 * ask something of slides that are not laid out shows them itself.
 */
export async function runInPage<Result>(
  page: Page,
  files: readonly PageFile[],
  expression: string,
  { showsItself = false, hidesAfter = false }: Curtain = {},
): Promise<Result> {
  const functions = files.flatMap((file) => Object.values(file)).map(String)
  const before = showsItself ? '' : LIFT_CURTAIN
  const after = hidesAfter ? DRAW_CURTAIN : ''
  // As one text: value by value, a large answer takes the browser longer than what it answers.
  const answer = `const answer = ${ESCAPE}(JSON.stringify(${expression}))\n${after}\nreturn answer`
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression: `(() => {\n${before}\n${functions.join('\n')}\n${answer}\n})()`,
    returnByValue: true,
  })
  if (exceptionDetails === undefined) return JSON.parse(result.value ?? 'null')
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}

/** In letters of one byte each: a text that has others takes the browser four times as long. */
const ESCAPE = String.raw`((text) => text?.replace(/[^\x00-\x7f]/g, (letter) =>
  '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0')))`
