import { contrastOf } from '../../src/theme/contrast.ts'
import { findAll, type XmlNode } from './xml-reader.ts'

/** A place of a layout, and what a word in it would stand on. */
interface Place {
  readonly name: string
  readonly type: string
  /** The contrast of its words, level by level, and of what stands before them. */
  readonly contrasts: readonly { readonly level: string; readonly contrast: number }[]
}

/** A layout as *New Slide* shows it. */
export interface OpenLayout {
  readonly name: string
  readonly places: readonly Place[]
  /** How many shapes it draws by itself. */
  readonly frames: number
}

/** Reads the layouts of a presentation, and how well what is typed into them can be read. */
export function openLayouts(parts: ReadonlyMap<string, XmlNode>): OpenLayout[] {
  const colors = themeColors(parts)
  const master = parts.get('ppt/slideMasters/slideMaster1.xml')
  return [...parts]
    .filter(([name]) => /^ppt\/slideLayouts\/[^/]+$/.test(name))
    .map(([, layout]) => openLayout(layout, master, colors))
}

type Colors = ReadonlyMap<string, string>

function themeColors(parts: ReadonlyMap<string, XmlNode>): Colors {
  const [scheme] = [parts.get('ppt/theme/theme1.xml')].flatMap((theme) =>
    theme ? findAll(theme, 'a:clrScheme') : [],
  )
  const slots = scheme?.children ?? []
  return new Map(
    slots.map(({ name, children }) => [name.slice(2), children[0]?.attributes.val ?? '']),
  )
}

function openLayout(layout: XmlNode, master: XmlNode | undefined, colors: Colors): OpenLayout {
  const own = findAll(layout, 'a:overrideClrMapping')
  const [map] = [...own, ...(master ? findAll(master, 'p:clrMap') : [])]
  const shapes = ['p:sp', 'p:pic'].flatMap((name) => findAll(layout, name))
  const ordered = (findAll(layout, 'p:spTree')[0]?.children ?? []).filter((shape) =>
    shapes.includes(shape),
  )
  const look: Look = {
    colorOf: (name) => colors.get(map?.attributes[name] ?? name) ?? '',
    grounds: [layout, ...(master ? [master] : [])].flatMap((part) => findAll(part, 'p:bg')),
  }
  const places = ordered.flatMap((shape, index) => {
    const [placeholder] = findAll(shape, 'p:ph')
    if (placeholder === undefined) return []
    return [placeOf(shape, placeholder, ordered.slice(0, index + 1), look)]
  })
  const name = findAll(layout, 'p:cSld')[0]?.attributes.name ?? ''
  return { name, places, frames: ordered.length - places.length }
}

interface Look {
  readonly colorOf: (slot: string) => string
  /** The layout's background, then the master's. */
  readonly grounds: readonly XmlNode[]
}

function placeOf(
  shape: XmlNode,
  { attributes }: XmlNode,
  below: readonly XmlNode[],
  look: Look,
): Place {
  const styles = findAll(shape, 'a:lstStyle')[0]?.children ?? []
  const ground = groundOf(shape, below, look)
  const contrasts = styles.flatMap((style) =>
    ['a:defRPr', 'a:buClr'].flatMap((kind) =>
      findAll(style, kind).map((element) => ({
        level: `${style.name.slice(2, 6)} ${kind.slice(2)}`,
        contrast: contrastIn(element, ground, look),
      })),
    ),
  )
  return {
    name: findAll(shape, 'p:cNvPr')[0]?.attributes.name ?? '',
    type: attributes.type ?? '',
    contrasts,
  }
}

function contrastIn(element: XmlNode, ground: string, look: Look): number {
  const [color] = colorsIn(element, look, ground)
  return color === undefined ? Number.NaN : contrastOf(color, ground)
}

/** The colour of what is topmost below the place's first word: its own fill, a panel, the slide. */
function groundOf(shape: XmlNode, below: readonly XmlNode[], look: Look): string {
  const [left = 0, top = 0] = frameOf(shape)
  const insets = findAll(shape, 'a:bodyPr')[0]?.attributes ?? {}
  const point = [left + Number(insets.lIns ?? 0) + 20_000, top + Number(insets.tIns ?? 0) + 100_000]
  const slide = colorAt(look.grounds[0], point, SLIDE, { look, ground: '#ffffff' })
  const filled = below.flatMap((each) => {
    const frame = frameOf(each)
    const [properties] = findAll(each, 'p:spPr')
    const fills = (properties?.children ?? []).filter(({ name }) => /(?:solid|grad)Fill/.test(name))
    return holds(frame, point) ? fills.map((fill) => ({ fill, frame })) : []
  })
  return filled.reduce(
    (ground, { fill, frame }) => colorAt(fill, point, frame, { look, ground }),
    slide,
  )
}

const SLIDE = [0, 0, 12_192_000, 6_858_000]

function holds([left = 0, top = 0, width = 0, height = 0]: number[], [x = 0, y = 0]: number[]) {
  return x >= left && x <= left + width && y >= top && y <= top + height
}

/** The colour that a fill has at a point of its frame: of a gradient between two of its own. */
function colorAt(
  fill: XmlNode | undefined,
  [x = 0, y = 0]: readonly number[],
  [left = 0, top = 0, width = 1, height = 1]: readonly number[],
  { look, ground }: { readonly look: Look; readonly ground: string },
): string {
  const colors = fill === undefined ? [] : colorsIn(fill, look, ground)
  const [first = ground] = colors
  const stops = fill === undefined ? [] : findAll(fill, 'a:gs')
  if (stops.length === 0) return first
  const angle = Number(findAll(fill as XmlNode, 'a:lin')[0]?.attributes.ang ?? 0) / 60_000
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const length = Math.abs(width * cos) + Math.abs(height * sin)
  const along = (x - left - width / 2) * cos + (y - top - height / 2) * sin
  const at = 100_000 * (0.5 + along / length)
  const positions = stops.map(({ attributes }) => Number(attributes.pos))
  const next = positions.findIndex((position) => position >= at)
  const one = colorOfStop(
    stops,
    next === -1 ? stops.length - 1 : Math.max(0, next - 1),
    look,
    ground,
  )
  const other = colorOfStop(stops, next === -1 ? stops.length - 1 : next, look, ground)
  const from = positions[Math.max(0, next - 1)] ?? 0
  const to = positions[next] ?? from
  return mixed(other, one, to > from ? Math.max(0, (at - from) / (to - from)) : 1)
}

function colorOfStop(stops: readonly XmlNode[], index: number, look: Look, ground: string): string {
  const stop = stops[index]
  return (stop === undefined ? [] : colorsIn(stop, look, ground))[0] ?? ground
}

function frameOf(shape: XmlNode): number[] {
  const [transform] = findAll(shape, 'a:xfrm')
  const values = (transform?.children ?? []).map(({ attributes }) => attributes)
  return [values[0]?.x, values[0]?.y, values[1]?.cx, values[1]?.cy].map(Number)
}

/** All colours that an element names, as they are upon a ground. */
function colorsIn(element: XmlNode, look: Look, ground: string): string[] {
  const named = findAll(element, 'a:schemeClr').map(
    (node) => [node, look.colorOf(valOf(node))] as const,
  )
  const written = findAll(element, 'a:srgbClr').map((node) => [node, valOf(node)] as const)
  return [...named, ...written].map(([node, hex]) => {
    const [alpha] = findAll(node, 'a:alpha')
    return mixed(`#${hex}`, ground, Number(alpha?.attributes.val ?? 100_000) / 100_000)
  })
}

function valOf({ attributes }: XmlNode): string {
  return attributes.val ?? ''
}

function mixed(color: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [own, other] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((own ?? 0) * share + (other ?? 0) * (1 - share))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
