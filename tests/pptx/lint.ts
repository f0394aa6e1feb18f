import { dirname, posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { findAll, readXml, type XmlNode } from './xml-reader.ts'

/** A package, opened: its names in order, and its XML parts by name. */
export interface OpenPackage {
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, XmlNode>
}

/** Opens a presentation; throws where a part is not well-formed. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const isXml = (name: string) => /\.(?:xml|rels)$/.test(name)
  const parts = names.filter(isXml).map((name) => {
    return [name, readXml(strFromU8(files[name] ?? new Uint8Array()))] as const
  })
  return { names, parts: new Map(parts) }
}

/**
 * What PowerPoint repairs although schemas allow it. Each rule says what is wrong; an empty list is
 * a good file.
 */
export function lintPptx(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes)
  return RULES.flatMap((rule) => rule(opened))
}

const RULES = [
  lintOrder,
  lintContentTypes,
  lintRelationships,
  lintOrphans,
  lintShapes,
  lintTables,
  lintNumbers,
  lintMasters,
  lintCharts,
  lintChoices,
]

function lintOrder({ names }: OpenPackage): string[] {
  const folders = names.filter((name) => name.endsWith('/'))
  const first = names[0] === '[Content_Types].xml' ? [] : ['[Content_Types].xml is not first']
  return [...first, ...folders.map((name) => `${name} is a folder`)]
}

function lintContentTypes({ names, parts }: OpenPackage): string[] {
  const types = parts.get('[Content_Types].xml')
  if (types === undefined) return ['no content types']
  const overrides = findAll(types, 'Override').map(({ attributes }) => attributes.PartName ?? '')
  const extensions = findAll(types, 'Default').map(({ attributes }) => attributes.Extension)
  const own = names.filter((name) => name !== '[Content_Types].xml')
  return [
    ...overrides
      .filter((name) => !names.includes(name.slice(1)))
      .map((name) => `${name} is named and missing`),
    ...own
      .filter((name) => name.endsWith('.xml') && !overrides.includes(`/${name}`))
      .map((name) => `${name} has no content type`),
    ...own
      .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name} has an unknown extension`),
  ]
}

/** The part that a `.rels` file belongs to. */
function ownerOf(name: string): string {
  return name === '_rels/.rels' ? '' : name.replace('_rels/', '').replace(/\.rels$/, '')
}

interface Relationship {
  readonly id: string
  readonly target: string
  readonly isExternal: boolean
}

function relationshipsOf(owner: string, root: XmlNode): Relationship[] {
  return findAll(root, 'Relationship').map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    const path = isExternal ? target : posix.normalize(posix.join(dirname(owner), target))
    return { id: attributes.Id ?? '', target: path, isExternal }
  })
}

function lintRelationships({ names, parts }: OpenPackage): string[] {
  return [...parts].flatMap(([name, root]) => {
    if (name.endsWith('.rels')) {
      const all = relationshipsOf(ownerOf(name), root)
      const ids = all.map(({ id }) => id)
      const dangling = all.filter(
        ({ target, isExternal }) => !isExternal && !names.includes(target),
      )
      const twice = ids.filter((id, index) => ids.indexOf(id) < index)
      return [
        ...dangling.map(({ target }) => `${name} leads to ${target}, which is missing`),
        ...twice.map((id) => `${name} has ${id} twice`),
      ]
    }
    const file = `${dirname(name)}/_rels/${posix.basename(name)}.rels`
    const known = relationshipsOf(name, parts.get(file) ?? root).map(({ id }) => id)
    return attributesOf(root)
      .filter(([key, value]) => /^r:(?:id|embed|link)$/.test(key) && !known.includes(value))
      .map(([, value]) => `${name} refers to ${value}, which is no relationship`)
  })
}

function lintOrphans({ names, parts }: OpenPackage): string[] {
  const targets = [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) => relationshipsOf(ownerOf(name), root).map(({ target }) => target))
  return names
    .filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
    .filter((name) => !targets.includes(name))
    .map((name) => `nothing leads to ${name}`)
}

function lintShapes({ parts }: OpenPackage): string[] {
  return [...parts].flatMap(([name, root]) => {
    const ids = findAll(root, 'p:cNvPr').map(({ attributes }) => attributes.id)
    const bodiless = findAll(root, 'p:sp').filter(
      (shape) => findAll(shape, 'p:txBody').length !== 1,
    )
    const titles = findAll(root, 'p:ph').filter(({ attributes }) => attributes.type === 'title')
    const isSlide = /^ppt\/slides\/slide\d+\.xml$/.test(name)
    const twice = findAll(root, 'a:p').filter(
      (p) => p.children.filter((child) => child.name === 'a:pPr').length > 1,
    )
    return [
      ...(new Set(ids).size < ids.length ? [`${name} has a shape id twice`] : []),
      ...bodiless.map(() => `${name} has a shape without txBody`),
      ...(isSlide && titles.length !== 1 ? [`${name} has ${titles.length} titles`] : []),
      ...twice.map(() => `${name} has a paragraph with two a:pPr`),
    ]
  })
}

function lintTables({ parts }: OpenPackage): string[] {
  return [...parts].flatMap(([name, root]) =>
    findAll(root, 'a:tbl').flatMap((table) => {
      const columns = findAll(table, 'a:gridCol').length
      const short = findAll(table, 'a:tr').filter((row) => findAll(row, 'a:tc').length !== columns)
      return short.map(() => `${name} has a row without ${columns} cells`)
    }),
  )
}

function lintNumbers({ parts }: OpenPackage): string[] {
  return [...parts].flatMap(([name, root]) => {
    const broken = attributesOf(root).filter(([, value]) => /NaN|Infinity|undefined/.test(value))
    const extents = findAll(root, 'a:ext').flatMap(({ attributes: { cx, cy } }) => [cx, cy])
    const negative = extents.filter((value) => value !== undefined && Number(value) < 0)
    const fractions = attributesOf(withoutShares(root)).filter(
      ([key, value]) =>
        /^(?:c?[xy]|w|h|sz|val|mar[LRTB]|indent|pos)$/.test(key) && /^-?\d+\.\d/.test(value),
    )
    return [
      ...broken.map(([key, value]) => `${name} has ${key}="${value}"`),
      ...negative.map((value) => `${name} has an extent of ${value}`),
      ...fractions.map(([key, value]) => `${name} has a fraction in ${key}="${value}"`),
    ]
  })
}

/** Places inside a chart are shares of it, and its axes end at values. */
function withoutShares(node: XmlNode): XmlNode {
  const fractional = ['c:manualLayout', 'c:min', 'c:max', 'c:majorUnit']
  const children = node.children.filter(({ name }) => !fractional.includes(name))
  return { ...node, children: children.map(withoutShares) }
}

function lintMasters({ parts }: OpenPackage): string[] {
  const all = (name: string) => [...parts.values()].flatMap((root) => findAll(root, name))
  const themes = [...parts]
    .filter(([name]) => /Masters\/_rels/.test(name))
    .flatMap(([name, root]) => relationshipsOf(ownerOf(name), root))
    .filter(({ target }) => target.includes('theme'))
    .map(({ target }) => target)
  const ids = [...all('p:sldMasterId'), ...all('p:sldLayoutId')].map(
    ({ attributes }) => attributes.id,
  )
  const low = ids.filter((id) => Number(id) < 2 ** 31)
  const slides = all('p:sldId').filter(({ attributes }) => Number(attributes.id) < 256)
  return [
    ...(new Set(themes).size < themes.length ? ['two masters share a theme'] : []),
    ...(new Set(ids).size < ids.length ? ['a master or layout id is used twice'] : []),
    ...[...low, ...slides].map(() => 'an id is too low'),
  ]
}

/** In a chart every list counts its points, every axis has its partner, and elements have their order. */
function lintCharts({ parts, names }: OpenPackage): string[] {
  return [...parts].flatMap(([name, root]) => {
    if (!/^ppt\/charts\/chart\d+\.xml$/.test(name)) return []
    const caches = ['c:strCache', 'c:numCache'].flatMap((kind) => findAll(root, kind))
    const wrong = caches.filter((cache) => {
      const count = Number(findAll(cache, 'c:ptCount')[0]?.attributes.val)
      return findAll(cache, 'c:pt').some(({ attributes }) => Number(attributes.idx) >= count)
    })
    const axes = ['c:catAx', 'c:valAx'].flatMap((kind) => findAll(root, kind))
    const ids = axes.map((axis) => findAll(axis, 'c:axId')[0]?.attributes.val)
    const all = findAll(root, 'c:axId').map(({ attributes }) => attributes.val)
    const crossed = findAll(root, 'c:crossAx').map(({ attributes }) => attributes.val)
    const lonely = [...all, ...crossed].filter((id) => !ids.includes(id))
    const series = findAll(root, 'c:ser').filter((ser) => !isOrdered(ser))
    const isBacked = names.includes(
      name.replace('charts/chart', 'embeddings/Microsoft_Excel_Sheet').replace('.xml', '.xlsx'),
    )
    return [
      ...wrong.map(() => `${name} has a point beyond its list`),
      ...lonely.map((id) => `${name} has no axis ${id}`),
      ...series.map(() => `${name} has a series out of order`),
      ...(isBacked ? [] : [`${name} has no workbook`]),
    ]
  })
}

/** What only some programs know says what it asks for, and has something for all others. */
function lintChoices({ parts }: OpenPackage): string[] {
  return [...parts].flatMap(([name, root]) =>
    findAll(root, 'mc:AlternateContent').flatMap((content) => {
      const kinds = content.children.map((child) => child.name)
      const choices = findAll(content, 'mc:Choice').map(({ attributes }) => attributes)
      const unknown = choices.filter(
        (attributes) => attributes[`xmlns:${attributes.Requires}`] === undefined,
      )
      return [
        ...unknown.map(({ Requires }) => `${name} asks for “${Requires}”, which is no name space`),
        ...(kinds.at(-1) === 'mc:Fallback' ? [] : [`${name} has nothing for other programs`]),
      ]
    }),
  )
}

const SERIES_ORDER =
  'c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:dPt c:dLbls c:cat c:val c:smooth'

function isOrdered(series: XmlNode): boolean {
  const ranks = series.children.map(({ name }) => SERIES_ORDER.split(' ').indexOf(name))
  return ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0))
}

function attributesOf(node: XmlNode): [string, string][] {
  return [...Object.entries(node.attributes), ...node.children.flatMap(attributesOf)]
}
