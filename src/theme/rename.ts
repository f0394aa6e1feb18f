import postcss, { type AtRule } from 'postcss'

/** What a copy of a theme is called, what it is made from, and how the original's own parts are read. */
interface Copying {
  readonly name: string
  readonly from: string
  /** The style sheet of an import; undefined where there is none. */
  readonly readPart: (specifier: string) => string | undefined
}

/**
 * A theme's style sheet under another name, in one piece: its own parts, in the folder of its name,
 * are put in their places. What it said about itself was of the old one.
 */
export function renameTheme(css: string, { name, from, readPart }: Copying): string {
  const root = postcss.parse(css)
  root.walkComments((comment) => {
    if (/@theme\b/.test(comment.text)) comment.text = `@theme ${name}`
    if (/@about\b/.test(comment.text)) comment.text = `@about Made from ${from}.`
  })
  root.walkAtRules('import', (rule) => {
    const part = readPart(specifierOf(rule))
    if (specifierOf(rule).startsWith(`${from}/`) && part !== undefined) putInPlace(rule, part)
  })
  return root.toString()
}

function specifierOf({ params }: AtRule): string {
  return params.replace(/^["']|["']$/g, '')
}

/** Puts a part's rules in place of its import, with the empty lines between them. */
function putInPlace(rule: AtRule, part: string): void {
  const nodes = [...postcss.parse(part).nodes]
  const spaces = nodes.map(({ raws }) => raws.before || '\n\n')
  rule.replaceWith(nodes)
  for (const [index, node] of nodes.entries()) node.raws.before = spaces[index] ?? ''
}
