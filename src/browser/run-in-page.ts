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
export function runInPage<Result>(
  page: Page,
  files: readonly PageFile[],
  expression: string,
  { showsItself = false, hidesAfter = false }: Curtain = {},
): Promise<Result> {
  const before = showsItself ? '' : LIFT_CURTAIN
  const answer = answerOf(expression, hidesAfter)
  return evaluate(page, `(() => {\n${before}\n${functionsOf(files)}\n${answer}\n})()`)
}

/**
 * Runs two expressions like one, the second with what the first one remembered, and answers each as soon
 * as it can: the page goes on meanwhile.
 */
export function runTwiceInPage<Result>(
  page: Page,
  files: readonly PageFile[],
  [first, second]: readonly [string, string],
  { hidesAfter = false }: Pick<Curtain, 'hidesAfter'> = {},
): readonly [Promise<Result>, Promise<Result>] {
  const rest = `globalThis.${REST} = () => {\n${answerOf(second, hidesAfter)}\n}`
  const parts = [LIFT_CURTAIN, functionsOf(files), rest, answerOf(first, false)]
  return [evaluate(page, `(() => {\n${parts.join('\n')}\n})()`), evaluate(page, RUN_REST)]
}

/** What a page calls the second of two expressions. */
const REST = 'runRest'

/** Runs it, and leaves nothing of it on the page for those that use it again. */
const RUN_REST = `(() => {
  const rest = globalThis.${REST}
  delete globalThis.${REST}
  return rest()
})()`

function functionsOf(files: readonly PageFile[]): string {
  return files
    .flatMap((file) => Object.values(file))
    .map(String)
    .join('\n')
}

/** As one text: value by value, a large answer takes the browser longer than what it answers. */
function answerOf(expression: string, hidesAfter: boolean): string {
  const after = hidesAfter ? DRAW_CURTAIN : ''
  return `const answer = ${ESCAPE}(JSON.stringify(${expression}))\n${after}\nreturn answer`
}

async function evaluate<Result>(page: Page, expression: string): Promise<Result> {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  })
  if (exceptionDetails === undefined) return JSON.parse(result.value ?? 'null')
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}

/** In letters of one byte each: a text that has others takes the browser four times as long. */
const ESCAPE = String.raw`((text) => text?.replace(/[^\x00-\x7f]/g, (letter) =>
  '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0')))`
