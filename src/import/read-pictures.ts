import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { Block } from './article.ts'

/** Larger pictures only make every output slow. */
const MAX_BYTES = 20_000_000

/** The pictures of an article that are in its file or lie beside it; nothing is loaded from the web. */
export function readPictures(
  blocks: readonly Block[],
  path: string | undefined,
): ReadonlyMap<string, Uint8Array> {
  const sources = blocks.flatMap((block) => (block.kind === 'image' ? [block.source] : []))
  const found = [...new Set(sources)].map((source): [string, Uint8Array | undefined] => [
    source,
    fromData(source) ?? (path === undefined ? undefined : fromFile(source, dirname(path))),
  ])
  return new Map(found.filter((pair): pair is [string, Uint8Array] => pair[1] !== undefined))
}

function fromData(source: string): Uint8Array | undefined {
  const data = /^data:image\/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/i.exec(source)?.[1]
  return data === undefined ? undefined : Buffer.from(data, 'base64')
}

/** Only regular files below the article’s own folder, symbolic links followed. */
function fromFile(source: string, folder: string): Uint8Array | undefined {
  try {
    const name = decodeURIComponent(source.replace(/[?#].*$/, ''))
    if (/^[a-z][a-z+.-]*:|^[/\\]|\\|\0/i.test(name)) return undefined
    const file = realpathSync(resolve(folder, name))
    const inside = relative(realpathSync(folder), file)
    const stats = statSync(file)
    const isAllowed = !inside.startsWith('..') && !isAbsolute(inside)
    return isAllowed && stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}
