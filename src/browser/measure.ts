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
import { runInPage, runTwiceInPage } from './run-in-page.ts'
import { takeShots } from './shots.ts'

/** What runs in the page: the functions of these files, each by its own name. */
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

/** What becomes of a page that was measured. */
interface Ending {
  /** Nobody looks at it afterwards. */
  readonly hidesAfter?: boolean
}

/** Measures the slides that a page shows, and photographs what cannot be drawn otherwise. */
export async function measureScene(page: Page, ending?: Ending): Promise<Scene> {
  const packed = await runInPage<PackedScene>(page, FILES, 'packScene(readScene())', ending)
  return takeShots(page, unpackScene(packed))
}

/** Which slides of a page are samples. */
export interface SamplePlaces {
  /** They stand after so many slides. */
  readonly after: number
  /** The backgrounds of all of them, where they are known. */
  readonly grounds?: readonly string[] | undefined
}

/** A scene, and before it what it holds of samples. */
interface SceneInTurns {
  readonly samples: Promise<Scene>
  readonly scene: Promise<Scene>
}

/** Measures a page that shows samples, these first: they can be made use of while the slides are measured. */
export function measureSamplesFirst(
  page: Page,
  { after, grounds }: SamplePlaces,
  ending: Ending,
): SceneInTurns {
  const others: OtherGrounds | null = grounds === undefined ? null : { after, grounds }
  const read = `readScene(${JSON.stringify(others)} ?? undefined`
  const expressions = [`packScene(${read}, ${after}))`, `packScene(${read}, 0, ${after}))`] as const
  const packed = runTwiceInPage<PackedScene>(page, FILES, expressions, ending)
  const [samples, rest] = packed.map((each) => each.then(unpackScene)) as [
    Promise<Scene>,
    Promise<Scene>,
  ]
  const scene = Promise.all([samples, rest]).then(([{ slides }, begun]) =>
    takeShots(page, { ...begun, slides: [...begun.slides, ...slides] }),
  )
  return { samples, scene }
}

/** Reads which background each slide of a page says its theme has. */
export function measureGrounds(page: Page): Promise<readonly string[]> {
  return runInPage(page, [scene], 'readGrounds()')
}
