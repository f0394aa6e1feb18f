/** An element as it was read. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  text: string
}

const TOKEN = /<\?[^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/** Reads XML strictly; throws where it is not well-formed. */
export function readXml(text: string): XmlNode {
  const open: XmlNode[] = [{ name: '', attributes: {}, children: [], text: '' }]
  const [root] = open
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length
    readToken(open, match)
  }
  const [only, ...others] = root?.children ?? []
  const isWhole = end === text.length && open.length === 1 && others.length === 0
  if (only === undefined || !isWhole) throw new Error(`not well-formed after ${end} characters`)
  return only
}

function readToken(open: XmlNode[], match: RegExpExecArray): void {
  const [, closed, opened, attributes = '', isEmpty, words] = match
  const top = open.at(-1)
  if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}>`)
  if (words !== undefined && top !== undefined) top.text += decode(words)
  if (opened === undefined) return
  const node = { name: opened, attributes: readAttributes(attributes), children: [], text: '' }
  top?.children.push(node)
  if (isEmpty === '') open.push(node)
}

/** All elements of a name, in the order of the document. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  const own = node.name === name ? [node] : []
  return [...own, ...node.children.flatMap((child) => findAll(child, name))]
}

/** The words inside an element. */
export function wordsOf(node: XmlNode): string {
  return node.text + node.children.map(wordsOf).join('')
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)]
  const names = pairs.map(([, name]) => name)
  if (new Set(names).size < names.length) throw new Error(`an attribute twice:${text}`)
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) {
    throw new Error('a character that XML forbids')
  }
  return text.replace(/&(\w*);?/g, (all, name: string) => {
    const letter = ENTITIES[name]
    if (letter === undefined) throw new Error(`${all} is no entity`)
    return letter
  })
}
