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
