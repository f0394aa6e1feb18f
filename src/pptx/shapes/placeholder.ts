import type { Rectangle, SceneSlide, SceneText } from '../../scene.ts'
import type { TextContext } from '../text/context.ts'
import { type FittedParagraph, fitText, outerEdges } from '../text/fit.ts'
import type { LineModel } from '../text/line-model.ts'
import { largestStyle } from '../text/lines.ts'
import { type InheritedStyles, paragraphProperties } from '../text/paragraph.ts'
import { plainStyle, styleElement } from '../text/runs.ts'
import { type XmlElement, xml } from '../xml.ts'
import { bodyProperties } from './body.ts'
import { rectangleGeometry, shapeName, transform } from './frame.ts'
import { numberField, withRoom } from './number.ts'
import { promptOf } from './prompts.ts'

/** A place for text that a layout has, and how text in it looks. */
export interface Placeholder {
  readonly role: string
  readonly name: string
  /** What it says while it is empty. */
  readonly prompt: string
  readonly type: 'title' | 'body' | 'ftr' | 'sldNum'
  readonly index: number | undefined
  readonly at: Rectangle
  /** The first paragraph of each level that the layout's slides show. */
  readonly levels: readonly (FittedParagraph | undefined)[]
  readonly styles: InheritedStyles
  /** The footer's own words. */
  readonly words: string
}

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

/** The placeholders of a layout, from the slides that have it. */
export function placeholdersOf(slides: readonly SceneSlide[], context: TextContext): Placeholder[] {
  const texts = slides.map(({ nodes }) => nodes.filter((node) => node.kind === 'text'))
  const roles = [...new Set(texts.flat().map(({ role }) => role))].filter(
    (role) => !NO_PLACES.includes(role),
  )
  const own = roles.filter((role) => KNOWN[role] === undefined)
  return roles.map((role) => {
    const known = KNOWN[role] ?? {
      type: 'body' as const,
      index: FIRST_FREE_INDEX + own.indexOf(role),
    }
    const members = texts.map((each) => each.filter((text) => text.role === role))
    return placeholderOf(members, { ...known, role, ...promptOf(role) }, context)
  })
}

/** A placeholder as large as the part is on the first slide that has it. */
function placeholderOf(
  members: readonly (readonly SceneText[])[],
  known: Pick<Placeholder, 'role' | 'name' | 'prompt' | 'type' | 'index'>,
  { lineModel }: TextContext,
): Placeholder {
  const fitted = members.flat().flatMap((text) => fitText(text, lineModel).paragraphs)
  const depth = Math.max(...fitted.map(({ paragraph }) => paragraph.level))
  const levels = Array.from({ length: depth + 1 }, (_, level) => levelOf(fitted, level))
  const styles = levels.map((each) => each && plainStyle(largestStyle(each.paragraph)))
  const first = members.find((texts) => texts.length > 0) ?? []
  const runs = first.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.runs)
  const words = runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')
  return { ...known, at: placeOf(first, known.role, lineModel), levels, styles, words }
}

/** How far below the top of a column its words begin at most, where they stand in its middle. */
const COLUMN_TOP_PX = 24

/** Where the words of a part can stand: within its padding, from its top where it holds a column. */
function placeOf(texts: readonly SceneText[], role: string, lineModel: LineModel): Rectangle {
  const fitted = texts.map((text) => fitText(text, lineModel).at)
  const edges = texts.map((text) => outerEdges(withRoom(text).paragraphs))
  const leftPx = Math.min(...edges.map((edge) => edge.leftPx))
  const rightPx = Math.max(...edges.map((edge) => edge.rightPx))
  const top = Math.min(...fitted.map(({ topPx }) => topPx))
  const partTop = Math.min(...texts.map(({ at }) => at.topPx))
  const topPx = role === 'body' ? Math.min(top, partTop + COLUMN_TOP_PX) : top
  const bottoms = [...texts.map(({ at }) => at), ...fitted].map((at) => at.topPx + at.heightPx)
  // An empty part has no size; its placeholder needs one.
  const widthPx = Math.max(24, rightPx - leftPx)
  return { leftPx, topPx, widthPx, heightPx: Math.max(24, Math.max(...bottoms) - topPx) }
}

/** How text of a level looks: a point rather than what stands among the points. */
function levelOf(fitted: readonly FittedParagraph[], level: number): FittedParagraph | undefined {
  const own = fitted.filter(({ paragraph }) => paragraph.level === level)
  const text = own.filter(({ paragraph }) => !paragraph.isPreformatted)
  return text.find(({ paragraph }) => paragraph.marker !== undefined) ?? text[0]
}

/** What a shape says of the placeholder that it fills. */
export function placeholderElement({ type, index }: Placeholder): XmlElement {
  const isSmall = type === 'ftr' || type === 'sldNum'
  return xml('p:ph', { type, sz: isSmall ? 'quarter' : undefined, idx: index })
}

/** A placeholder on a layout or a master, with the styles of its levels. */
export function placeholderShape(
  placeholder: Placeholder,
  id: number,
  context: TextContext,
): XmlElement {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(id, `${placeholder.name} Placeholder`),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [placeholderElement(placeholder)]),
    ]),
    xml('p:spPr', {}, [transform(placeholder.at), rectangleGeometry()]),
    xml('p:txBody', {}, [
      bodyProperties('a:normAutofit'),
      xml('a:lstStyle', {}, levelStyles(placeholder, context)),
      xml('a:p', {}, promptElements(placeholder, context.lang)),
    ]),
  ])
}

/** The styles of a placeholder's levels. */
export function levelStyles({ levels }: Placeholder, context: TextContext): XmlElement[] {
  return levels.flatMap((fitted, level) => {
    if (fitted === undefined) return []
    const style = plainStyle(largestStyle(fitted.paragraph))
    const defaults = [styleElement('a:defRPr', style, undefined, context)]
    return [paragraphProperties(`a:lvl${level + 1}pPr`, fitted, context, defaults)]
  })
}

/** How much deeper a level stands that no slide shows. */
const STEP_PX = 32

/** A placeholder with a style for every level that a presentation can have. */
export function withAllLevels(placeholder: Placeholder): Placeholder {
  const known = placeholder.levels.filter((level) => level !== undefined)
  const last = known.at(-1)
  if (last === undefined) return placeholder
  const levels = Array.from({ length: 9 }, (_, level) => {
    const deeper = Math.max(0, level - known.length + 1)
    return known[level] ?? { ...last, marginPx: last.marginPx + deeper * STEP_PX }
  })
  return { ...placeholder, levels }
}

function promptElements({ type, words, prompt }: Placeholder, lang: string): XmlElement[] {
  const properties = xml('a:rPr', { lang })
  if (type === 'sldNum') return [numberField([properties, xml('a:t', {}, [prompt])])]
  const text = type === 'ftr' ? words : prompt
  return [xml('a:r', {}, [properties, xml('a:t', {}, [text])])]
}
