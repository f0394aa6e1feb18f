/** An element of an XML part. */
export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlChild[]
}

/** Attributes in the order in which they are written; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/** What can stand in an element; nothing is left out. */
export type XmlChild = XmlElement | string | undefined

/** Makes an element. All XML of a presentation comes from here. */
export function xml(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlChild[] = [],
): XmlElement {
  return { name, attributes, children }
}

/** A part's root element as bytes. */
export function serializeXml(root: XmlElement): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return new TextEncoder().encode(declaration + printChildren([root]))
}

/** An element around what was printed of its children. */
function print({ name, attributes }: XmlElement, content: string): string {
  let start = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${printValue(value)}"`
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/**
 * Loops and one growing text: a large deck has a hundred thousand elements. Neighbours that share
 * their children, as most levels of a layout do, have them printed once.
 */
function printChildren(children: readonly XmlChild[]): string {
  let text = ''
  let last: readonly XmlChild[] | undefined
  let content = ''
  for (const child of children) {
    if (child === undefined) continue
    if (typeof child === 'string') {
      text += escapeText(child)
      continue
    }
    if (child.children !== last) content = printChildren(child.children)
    last = child.children
    text += print(child, content)
  }
  return text
}

function printValue(value: string | number): string {
  if (typeof value === 'string') return escapeText(value)
  if (!Number.isFinite(value)) throw new Error(`${value} in XML`)
  return String(value)
}

/** All that XML forbids or reads as markup, and halves of letters. Most texts have none of it. */
const SPECIAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff&<>"]/

/** What XML forbids is taken out, what it reads as markup is escaped. */
function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
