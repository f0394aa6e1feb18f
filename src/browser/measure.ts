import type { Scene } from '../model.ts'
import * as boxes from './page/boxes.ts'
import * as fills from './page/fills.ts'
import * as lines from './page/lines.ts'
import * as markers from './page/markers.ts'
import * as paint from './page/paint.ts'
import * as paragraphs from './page/paragraphs.ts'
import * as pictures from './page/pictures.ts'
import * as pieces from './page/pieces.ts'
import * as pseudo from './page/pseudo.ts'
import * as reading from './page/reading.ts'
import * as scene from './page/scene.ts'
import * as style from './page/style.ts'
import * as tables from './page/tables.ts'
import type { Page } from './session.ts'

/** What runs in the page: every function of `page/`, by its own name. */
const FILES = [
  ...[scene, reading, paragraphs, lines, pieces, markers],
  ...[tables, pictures, boxes, fills, pseudo, style, paint],
]

/** Measures the slides that a page shows. */
export async function measureScene(page: Page): Promise<Scene> {
  const functions = FILES.flatMap((file) => Object.values(file)).map(String)
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression: `(() => {\n${functions.join('\n')}\nreturn readScene()\n})()`,
    returnByValue: true,
  })
  if (exceptionDetails === undefined) return result.value
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}
