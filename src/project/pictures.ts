import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Asset } from '../finished.ts'
import type { Picture, Problem } from '../model.ts'
import { error } from '../problem.ts'
import { isInside } from './inside.ts'
import { nearestPicture } from './nearest-picture.ts'

/** Beyond this a picture only makes every output slow. */
const MAX_PICTURE_BYTES = 20_000_000

/** A picture as far as reading it takes: its address, and where that stands. */
export type Mention = Pick<Picture, 'source' | 'at'>

/** Reads a picture that a content file shows; a problem where it is missing, foreign or no picture. */
export function readPicture(root: string, picture: Mention): Asset | Problem {
  const path = locate(root, picture)
  if (typeof path !== 'string') return path
  const bytes = readFileSync(path)
  const mediaType = mediaTypeOf(bytes)
  if (mediaType !== undefined) return { path: relative(realpathSync(root), path), mediaType, bytes }
  return complaint(
    picture,
    'is not a picture that can be shown.',
    'Use a PNG, JPEG, GIF, WebP, AVIF or SVG file.',
  )
}

/** Where a picture would lie that a content file names. */
export function picturePath(root: string, { source, at }: Mention): string {
  return resolve(root, dirname(at.file), decode(source) ?? source)
}

function locate(root: string, picture: Mention): string | Problem {
  const { source } = picture
  if (/^https?:/i.test(source)) {
    const hint = 'Save it into the project and name that file.'
    return complaint(picture, 'is on the web; nothing is loaded while building.', hint)
  }
  const path = decode(source)
  if (path?.includes('\\') && !/^[a-z]:|^\\/i.test(path)) {
    const hint = `Write forward slashes: ${path.replaceAll('\\', '/')}`
    return complaint(picture, 'has backslashes in its path.', hint)
  }
  if (path === undefined || /^[a-z][a-z+.-]*:|^[/\\]|\\|\0/i.test(path)) {
    const hint = 'Write a path as seen from the content file, with forward slashes.'
    return complaint(picture, 'is not a path inside the project.', hint)
  }
  return locateFile(root, picture)
}

function locateFile(root: string, picture: Mention): string | Problem {
  const file = picturePath(root, picture)
  const outside = complaint(picture, 'lies outside the project.', 'Copy it into the project.')
  if (relative(root, file).startsWith('..')) return outside
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) {
    return complaint(picture, 'does not exist.', adviseMissing(root, picture, file))
  }
  if (!isInside(root, file)) return outside
  if (!stats.isFile()) {
    return complaint(picture, 'is not a file.', 'Name the picture’s file, not its folder.')
  }
  if (stats.size > MAX_PICTURE_BYTES) {
    return complaint(picture, 'is larger than 20 MB.', 'Make a smaller copy of it.')
  }
  return realpathSync(join(file))
}

function adviseMissing(root: string, { source, at }: Mention, file: string): string {
  const nearest = nearestPicture(resolve(root, dirname(at.file)), source)
  const told = `It was looked for as ${relative(root, file)}.`
  if (nearest === undefined) return told
  const address = nearest.replaceAll('%', '%25') // what stands behind a bare one is taken for a code
  return `${told} Did you mean ${nearest === source ? address : nearest}?`
}

function decode(source: string): string | undefined {
  try {
    return decodeURIComponent(source)
  } catch {
    return undefined
  }
}

function complaint({ source, at }: Mention, claim: string, hint: string): Problem {
  const name = source === '' ? 'A picture without a path' : `The picture ${source.slice(0, 100)}`
  return error('picture', at, `${name} ${claim}`, hint)
}

/** What a file is by its first bytes, whatever it is called. */
function mediaTypeOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 16).toString('latin1')
  const found = SIGNATURES.find(([signature]) => signature.test(head))?.[1]
  return found ?? (isSvg(bytes) ? 'image/svg+xml' : undefined)
}

const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp'],
  [/^[\s\S]{4}ftypavi[fs]/, 'image/avif'],
]

function isSvg(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2000).toString('utf8')
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    start,
  )
}
