import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** The elements that stand on a line of their own. */
const BLOCKS =
  /^(section|div|p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|t[hd]|pre|footer|br|svg|foreignobject)$/i

/** What can be read on a slide: blocks parted by bars, white space folded, emoji pictures as emoji. */
export function visibleText(html: string): string {
  return textOf(parseFragment(html))
    .split('\n')
    .map((line) => line.replace(/[ \t\r\u200b]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' ¦ ')
}

function textOf(node: Tree.Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value.replace(/\n/g, ' ')
  if (!('childNodes' in node)) return ''
  const alt =
    'attrs' in node ? node.attrs.find(({ name }) => name === 'data-marp-twemoji') : undefined
  if ('attrs' in node && alt !== undefined) {
    return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  }
  const text = node.childNodes.map(textOf).join('')
  return BLOCKS.test(node.nodeName) ? `\n${text}\n` : text
}

/** Every element with the names of its attributes, in the order of the document. */
export function outlineOf(html: string): string[] {
  return elementsIn(parseFragment(html)).map(({ nodeName, attrs }) =>
    [nodeName, ...attrs.map(({ name }) => name)].join(' '),
  )
}

function elementsIn(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'attrs' in node ? [node, ...children] : children
}

/** What no slide may hold: elements that run or load, handlers, addresses that are not links. */
export function findDangers(html: string): string[] {
  return elementsIn(parseFragment(html)).flatMap(({ nodeName, attrs }) => {
    const dangers = attrs.filter(({ name, value }) => isDangerous(nodeName, name, value))
    const found = dangers.map(({ name, value }) => `${nodeName} ${name}=${value}`)
    return HARMLESS.test(nodeName) ? found : [nodeName, ...found]
  })
}

const HARMLESS =
  /^(svg|foreignObject|section|header|footer|div|span|h[1-6]|p|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|t[hd]|strong|em|b|s|del|br|a|img)$/

function isDangerous(element: string, name: string, value: string): boolean {
  if (name === 'href') return !/^(https?:\/\/|mailto:|#\d+$)/i.test(value)
  if (name === 'src') return value !== '' && !value.startsWith('data:image/')
  if (name === 'style') return element !== 'section' && !/^(text-align:\w+|color:|--)/.test(value)
  return /^on|^(srcset|srcdoc|action|formaction|background|xlink:href)$/i.test(name)
}

/** The inside of the body's first element of this name, without attributes but for addresses. */
export function innerMarkup(html: string, name: string): string {
  const elements = elementsIn(parseFragment(html))
  const body = elements.find(({ attrs }) => attrs.some(({ value }) => value === 'body'))
  const found = body && elementsIn(body).find(({ nodeName }) => nodeName === name)
  return found?.childNodes.map(markupOf).join('').trim() ?? ''
}

function markupOf(node: Tree.Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value.replace(/\s+/g, ' ')
  if (!('attrs' in node)) return ''
  const address = node.attrs.find(({ name }) => name === 'href')
  const inside = node.childNodes.map(markupOf).join('')
  const tag = address === undefined ? node.nodeName : `${node.nodeName} ${address.value}`
  return node.nodeName === 'br' ? '<br>' : `<${tag}>${inside}</${node.nodeName}>`
}
