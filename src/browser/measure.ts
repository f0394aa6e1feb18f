import type { OtherGrounds, Scene } from '../scene.ts'
import * as beside from './page/beside.ts'
import * as boxes from './page/boxes.ts'
import * as charts from './page/charts.ts'
import * as depth from './page/depth.ts'
import * as families from './page/families.ts'
import * as fills from './page/fills.ts'
import * as foreign from './page/foreign.ts'
import * as formulas from './page/formulas.ts'
import * as generated from './page/generated.ts'
import * as generators from './page/generators.ts'
import * as grid from './page/grid.ts'
import * as inside from './page/inside.ts'
import * as lines from './page/lines.ts'
import * as markers from './page/markers.ts'
import * as numbers from './page/numbers.ts'
import * as packing from './page/packing.ts'
import { type PackedScene, unpackScene } from './page/packing.ts'
import * as paint from './page/paint.ts'
import * as paragraphs from './page/paragraphs.ts'
import * as pictures from './page/pictures.ts'
import * as pieces from './page/pieces.ts'
import * as properties from './page/properties.ts'
import * as pseudo from './page/pseudo.ts'
import * as ranges from './page/ranges.ts'
import * as reading from './page/reading.ts'
import * as remember from './page/remember.ts'
import * as roles from './page/roles.ts'
import * as scene from './page/scene.ts'
import * as setting from './page/setting.ts'
import * as shift from './page/shift.ts'
import * as shots from './page/shots.ts'
import * as style from './page/style.ts'
import * as tables from './page/tables.ts'
import * as vectorWords from './page/vector-words.ts'
import * as vectors from './page/vectors.ts'
import * as words from './page/words.ts'
import type { Page } from './pages.ts'
import { runInPage } from './run-in-page.ts'
import { takeShots } from './shots.ts'

/** What runs in the page: every function of `page/`, by its own name. */
const FILES = [
  ...[scene, reading, paragraphs, lines, pieces, markers, foreign, shots, vectors, vectorWords],
  ...[depth, numbers, formulas, roles, shift, ranges, remember, beside],
  ...[generators, inside, packing, setting, words],
  ...[
    tables,
    grid,
    charts,
    pictures,
    boxes,
    fills,
    pseudo,
    generated,
    properties,
    style,
    families,
    paint,
  ],
]

/** How slides are looked at. */
interface Look {
  /** The backgrounds of samples that need not be measured. */
  readonly others?: OtherGrounds | undefined
  /** Nobody looks at the page afterwards. */
  readonly hidesAfter?: boolean
}

/** Measures the slides that a page shows, and photographs what cannot be drawn otherwise. */
export async function measureScene(
  page: Page,
  { others, hidesAfter = false }: Look = {},
): Promise<Scene> {
  const reading = `readScene(${others === undefined ? '' : JSON.stringify(others)})`
  const packed = await runInPage<PackedScene>(page, FILES, `packScene(${reading})`, { hidesAfter })
  return takeShots(page, unpackScene(packed))
}

/** Reads which background each slide of a page says its theme has. */
export function measureGrounds(page: Page): Promise<readonly string[]> {
  return runInPage(page, [scene], 'readGrounds()')
}
