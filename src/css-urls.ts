/**
 * Puts data in the place of every address that a piece of CSS names; data that stands there already
 * and references within the page stay.
 */
export function replaceUrls(css: string, dataOf: (source: string) => string): string {
  return css.replace(URL_FUNCTION, (whole, double?: string, single?: string, bare?: string) => {
    const source = double ?? single ?? bare ?? ''
    return /^(?:data:|#|$)/i.test(source) ? whole : `url("${dataOf(source)}")`
  })
}

const URL_FUNCTION = /url\(\s*(?:(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*)?\)/gi
