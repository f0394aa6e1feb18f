import type { Rectangle, SceneSlide, SceneText } from '../../model.ts'
import type { TextContext } from '../text/context.ts'
import { type FittedParagraph, fitText } from '../text/fit.ts'
import { largestStyle } from '../text/lines.ts'
import { type InheritedStyles, paragraphProperties } from '../text/paragraph.ts'
import { plainStyle, styleElement } from '../text/runs.ts'
import { type XmlElement, xml } from '../xml.ts'
import { bodyProperties } from './body.ts'
import { rectangleGeometry, shapeName, transform } from './frame.ts'
import { numberField } from './number.ts'

/** A place for text that a layout has, and how text in it looks. */
export interface Placeholder {
  readonly role: string
  readonly name: string
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
const KNOWN: Readonly<Record<string, Pick<Placeholder, 'name' | 'type' | 'index'>>> = {
  title: { name: 'Title', type: 'title', index: undefined },
  body: { name: 'Content', type: 'body', index: 1 },
  footer: { name: 'Footer', type: 'ftr', index: 11 },
  number: { name: 'Slide Number', type: 'sldNum', index: 12 },
}

const FIRST_FREE_INDEX = 13

/** The placeholders of a layout, from the slides that have it. */
export function placeholdersOf(slides: readonly SceneSlide[], context: TextContext): Placeholder[] {
  const texts = slides.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'text'))
  const roles = [...new Set(texts.map(({ role }) => role))]
  const own = roles.filter((role) => KNOWN[role] === undefined)
  return roles.map((role) => {
    const known = KNOWN[role] ?? {
      name: role.charAt(0).toUpperCase() + role.slice(1),
      type: 'body' as const,
      index: FIRST_FREE_INDEX + own.indexOf(role),
    }
    return placeholderOf(
      texts.filter((text) => text.role === role),
      { ...known, role },
      context,
    )
  })
}

function placeholderOf(
  texts: readonly SceneText[],
  known: Pick<Placeholder, 'role' | 'name' | 'type' | 'index'>,
  { lineModel }: TextContext,
): Placeholder {
  const fitted = texts.flatMap((text) => fitText(text, lineModel).paragraphs)
  const depth = Math.max(...fitted.map(({ paragraph }) => paragraph.level))
  const levels = Array.from({ length: depth + 1 }, (_, level) => levelOf(fitted, level))
  const styles = levels.map((each) => each && plainStyle(largestStyle(each.paragraph)))
  const [first] = texts
  if (first === undefined) throw new Error(`no slide shows “${known.role}”`)
  const runs = first.paragraphs.flatMap((paragraph) => paragraph.runs)
  const words = runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')
  return { ...known, at: { ...first.at, ...heightOf(first) }, levels, styles, words }
}

/** How text of a level looks: a point rather than what stands among the points. */
function levelOf(fitted: readonly FittedParagraph[], level: number): FittedParagraph | undefined {
  const own = fitted.filter(({ paragraph }) => paragraph.level === level)
  const text = own.filter(({ paragraph }) => !paragraph.isPreformatted)
  return text.find(({ paragraph }) => paragraph.marker !== undefined) ?? text[0]
}

/** An empty part of a slide has no height; its placeholder needs one. */
function heightOf({ at }: SceneText): Pick<Rectangle, 'heightPx' | 'widthPx'> {
  return { heightPx: Math.max(24, at.heightPx), widthPx: Math.max(24, at.widthPx) }
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
      xml('a:p', {}, prompt(placeholder, context.lang)),
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

function prompt({ type, words, name }: Placeholder, lang: string): XmlElement[] {
  const properties = xml('a:rPr', { lang })
  if (type === 'sldNum') return [numberField([properties, xml('a:t', {}, ['‹#›'])])]
  const text =
    type === 'ftr'
      ? words
      : type === 'title'
        ? 'Click to add title'
        : `Click to add ${name.toLowerCase()}`
  return [xml('a:r', {}, [properties, xml('a:t', {}, [text])])]
}
