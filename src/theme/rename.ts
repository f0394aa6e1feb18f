import postcss from 'postcss'

/** A theme's style sheet under another name; what it said about itself was of the old one. */
export function renameTheme(css: string, name: string, from: string): string {
  const root = postcss.parse(css)
  root.walkComments((comment) => {
    if (/@theme\b/.test(comment.text)) comment.text = `@theme ${name}`
    if (/@about\b/.test(comment.text)) comment.text = `@about Made from ${from}.`
  })
  return root.toString()
}
