import { LIFT_CURTAIN } from './curtain.ts'
import type { Page } from './pages.ts'

/** A file whose exports are functions that work inside a page. */
export type PageFile = Readonly<Record<string, (...args: never[]) => unknown>>

/** Shows a page and runs an expression in it, where it can call every function of these files by its name. */
export async function runInPage<Result>(
  page: Page,
  files: readonly PageFile[],
  expression: string,
): Promise<Result> {
  const functions = files.flatMap((file) => Object.values(file)).map(String)
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    // As one text: value by value, a large answer takes the browser longer than what it answers.
    expression: `(() => {\n${LIFT_CURTAIN}\n${functions.join('\n')}\nreturn JSON.stringify(${expression})\n})()`,
    returnByValue: true,
  })
  if (exceptionDetails === undefined) return JSON.parse(result.value ?? 'null')
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}
