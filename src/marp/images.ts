import { replaceUrls } from '../css-urls.ts'
import type { ImageData } from './engine.ts'
import type { Parser } from './tokens.ts'

/**
 * Puts data in the place of every picture's address before Marp looks at it, so that backgrounds,
 * splits and filters work as ever.
 */
export function useImageData(parser: Parser, imageData: ImageData): void {
  parser.inline.ruler2.before('marpit_parse_image', 'image_data', ({ tokens }) => {
    for (const token of tokens) {
      const source = token.type === 'image' ? token.attrGet('src') : null
      if (source !== null) token.attrSet('src', imageData(source))
    }
  })
  parser.core.ruler.before('marpit_directives_apply', 'background_data', ({ tokens }) => {
    for (const { meta } of tokens) {
      const directives = meta?.marpitDirectives
      const image = directives?.backgroundImage
      if (directives !== undefined && typeof image === 'string') {
        directives.backgroundImage = replaceUrls(image, imageData)
      }
    }
  })
}
