import type { Rectangle, SceneNode, SceneSlide, SceneText } from '../scene.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { textOf, wordsOf } from './paragraphs.ts'
import { withRoom } from './shapes/number.ts'
import { type Placeholder, withDeeperLevels } from './shapes/placeholder.ts'
import { promptOf } from './shapes/prompts.ts'
import { type FitFreely, type FittedParagraph, outerEdges } from './text/fit.ts'
import { largestSize, largestStyle } from './text/lines.ts'
import { plainStyle } from './text/runs.ts'

/** The roles that presentations know; every other one is a body with an index of its own. */
const KNOWN: Readonly<Record<string, Pick<Placeholder, 'type' | 'index'>>> = {
  title: { type: 'title', index: undefined },
  body: { type: 'body', index: 1 },
  footer: { type: 'ftr', index: 11 },
  number: { type: 'sldNum', index: 12 },
}

/** What a theme or a diagram says of itself is nothing to fill in. */
const NO_PLACES = ['decoration', 'diagram']

const FIRST_FREE_INDEX = 13

/** Texts that fill one place on the slides of a layout. */
interface Part {
  readonly role: string
  readonly order: number
  /** What stands there on one slide, and on all. */
  readonly texts: readonly SceneText[]
  readonly all: readonly SceneText[]
  readonly ground: Ground | undefined
}

/**
 * The places of a layout. A sample has one for each of its texts, but for the points of its body,
 * which are one column; where there is none, all slides of the kind together show what there is.
 */
export function placeholdersOf(
  slides: readonly SceneSlide[],
  isSample: boolean,
  fitFreely: FitFreely,
): Placeholder[] {
  const parts = isSample ? slides.flatMap((slide) => partsOf(slide, fitFreely)) : partsOfAll(slides)
  const objects = isSample ? slides.flatMap(({ nodes }) => objectsOf(nodes)) : []
  const own = parts.filter(({ role }) => KNOWN[role] === undefined)
  const texts = parts.map((part) => {
    const index = FIRST_FREE_INDEX + own.indexOf(part)
    return textPlace(part, KNOWN[part.role] ?? { type: 'body', index }, fitFreely)
  })
  return [
    ...objects.map((place, index) => ({ ...place, index: FIRST_FREE_INDEX + own.length + index })),
    ...fromBackToFront(texts),
  ]
}

/** The title comes first, then what brings a ground, the largest first, then all others. */
function fromBackToFront(places: readonly Placeholder[]): Placeholder[] {
  const areaOf = ({ ground }: Placeholder) =>
    ground === undefined ? 0 : ground.at.widthPx * ground.at.heightPx
  const weightOf = (place: Placeholder) => (place.type === 'title' ? Infinity : areaOf(place))
  return places.toSorted((one, other) => {
    const [first, second] = [weightOf(one), weightOf(other)]
    return first === second ? 0 : second - first
  })
}

function hasPlace(node: SceneNode): node is SceneText {
  return node.kind === 'text' && !NO_PLACES.includes(node.role)
}

function partsOf({ nodes }: SceneSlide, fitFreely: FitFreely): Part[] {
  const texts = nodes.filter(hasPlace)
  const grounds = groundsOf(nodes, fitFreely)
  return texts.flatMap((text): Part[] => {
    const alike = texts.filter(({ role }) => role === text.role)
    const isColumn = text.role === 'body'
    if (isColumn && alike[0] !== text) return []
    const ground = alike.length > 1 && isColumn ? undefined : grounds.get(text)
    const order = isColumn ? 0 : alike.indexOf(text)
    const members = isColumn ? alike : [text]
    return [{ role: text.role, order, texts: members, all: members, ground }]
  })
}

/** A place for each role, as large as on the first slide that has it, with the levels of all. */
function partsOfAll(slides: readonly SceneSlide[]): Part[] {
  const texts = slides.map(({ nodes }) => nodes.filter(hasPlace))
  const roles = [...new Set(texts.flat().map(({ role }) => role))]
  return roles.map((role) => {
    const members = texts.map((each) => each.filter((text) => text.role === role))
    const first = members.find((each) => each.length > 0) ?? []
    return { role, order: 0, texts: first, all: members.flat(), ground: undefined }
  })
}

function textPlace(
  { role, order, texts, all, ground }: Part,
  known: Pick<Placeholder, 'type' | 'index'>,
  fitFreely: FitFreely,
): Placeholder {
  const fitted = all.flatMap((text) => fitFreely(text).paragraphs)
  const depth = Math.max(...fitted.map(({ paragraph }) => paragraph.level))
  const shown = Array.from({ length: depth + 1 }, (_, level) => levelOf(fitted, level))
  const levels = known.type === 'body' ? withDeeperLevels(shown) : shown
  const styles = levels.map((each) => each && plainStyle(largestStyle(each.paragraph)))
  const words = texts.map(wordsOf).join('')
  const said = textOf(texts[0]?.paragraphs[0])
  const at = placeOf(texts, role, fitFreely)
  return { ...known, role, order, ...promptOf(role, said), at, ground, levels, styles, words }
}

/** How far below the top of a column its words begin at most, where they stand in its middle. */
const COLUMN_TOP_PX = 24

/** Where the words of a part can stand: within its padding, from its top where it holds a column. */
function placeOf(texts: readonly SceneText[], role: string, fitFreely: FitFreely): Rectangle {
  const fitted = texts.map((text) => fitFreely(text).at)
  const edges = texts.map((text) => outerEdges(withRoom(text).paragraphs))
  const leftPx = Math.min(...[...edges, ...fitted].map((each) => each.leftPx))
  const ends = fitted.map((each) => each.leftPx + each.widthPx)
  const rightPx = Math.max(...edges.map((edge) => edge.rightPx), ...ends)
  const top = Math.min(...fitted.map(({ topPx }) => topPx))
  const partTop = Math.min(...texts.map(({ at }) => at.topPx))
  const topPx = role === 'body' ? Math.min(top, partTop + COLUMN_TOP_PX) : top
  const bottoms = [...texts.map(({ at }) => at), ...fitted].map((at) => at.topPx + at.heightPx)
  // An empty part has no size; its placeholder needs one.
  const widthPx = Math.max(24, rightPx - leftPx)
  return { leftPx, topPx, widthPx, heightPx: Math.max(24, Math.max(...bottoms) - topPx) }
}

/**
 * How text of a level looks: a point rather than what stands among the points, no further from the
 * one above than a line: a sample's points may be spread over their column.
 */
function levelOf(fitted: readonly FittedParagraph[], level: number): FittedParagraph | undefined {
  const own = fitted.filter(({ paragraph }) => paragraph.level === level)
  const text = own.filter(({ paragraph }) => !paragraph.isPreformatted)
  const point = text.find(({ paragraph }) => paragraph.marker !== undefined) ?? text[0] ?? own[0]
  if (point === undefined) return undefined
  const spacePx = Math.max(...own.map((each) => each.spaceBeforePx))
  return { ...point, spaceBeforePx: Math.min(spacePx, largestSize(point.paragraph)) }
}

/** What is shown in a place of its own kind, and how presentations call that. */
function objectsOf(nodes: readonly SceneNode[]): Omit<Placeholder, 'index'>[] {
  const places = nodes.flatMap((node) => {
    const type = objectType(node)
    if (type === undefined) return []
    const part = 'part' in node ? node.part : undefined
    return [
      { type, at: type === 'pic' || part === undefined ? node.at : columnOf(node.at, part.at) },
    ]
  })
  return places.map(({ type, at }) => {
    const order = places.filter((place) => place.type === type).findIndex((each) => each.at === at)
    const nothing = { levels: [], styles: [], words: '', ground: undefined }
    return { role: type, order, ...promptOf(type, ''), type, at, ...nothing }
  })
}

/** Which kind of place something fills; undefined where it fills none. */
export function objectType(node: SceneNode): 'pic' | 'tbl' | 'chart' | undefined {
  if (node.kind === 'chart') return 'chart'
  if (node.kind === 'table') return 'tbl'
  return node.kind === 'picture' && node.part?.role === 'figure' ? 'pic' : undefined
}

/** From where something stands to the end of its part. */
function columnOf(at: Rectangle, part: Rectangle): Rectangle {
  const topPx = Math.min(at.topPx, part.topPx + COLUMN_TOP_PX)
  return { ...at, topPx, heightPx: Math.max(at.heightPx, part.topPx + part.heightPx - topPx) }
}
