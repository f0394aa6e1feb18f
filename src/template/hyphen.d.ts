/** Hyphenation by the patterns of TeX; the package brings no types. */
declare module 'hyphen/*/index.js' {
  export function hyphenateSync(
    text: string,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): string
}
