import type { Block } from './article.ts'

/** A picture of an article, as it will lie beside the content file. */
export interface ImportedPicture {
  /** As seen from the content file. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** An article’s blocks with its pictures renamed, the pictures, and the ones that are not there. */
export interface PlacedPictures {
  readonly blocks: readonly Block[]
  readonly pictures: readonly ImportedPicture[]
  readonly missing: readonly string[]
}

/** Gives every picture that could be read a name of its own; the others are left out. */
export function placePictures(
  blocks: readonly Block[],
  found: ReadonlyMap<string, Uint8Array>,
  name: string,
): PlacedPictures {
  const placed = new Map<string, ImportedPicture>()
  for (const [source, bytes] of found) {
    const extension = extensionOf(bytes)
    if (extension === undefined) continue
    placed.set(source, { path: `images/${name}-${placed.size + 1}${extension}`, bytes })
  }
  const missing = blocks.flatMap((block) =>
    block.kind === 'image' && !placed.has(block.source) ? [describe(block)] : [],
  )
  return {
    blocks: blocks.flatMap((block): Block[] => {
      if (block.kind !== 'image') return [block]
      const picture = placed.get(block.source)
      return picture === undefined ? [] : [{ ...block, source: mentionOf(picture.path) }]
    }),
    pictures: [...placed.values()],
    missing,
  }
}

/** A path as a content file names it: its signs stay as they are, but for those that would be read as others. */
function mentionOf(path: string): string {
  return path.replace(/[%\p{Cc}]/gu, encodeURIComponent)
}

function describe({ alt, source }: Extract<Block, { kind: 'image' }>): string {
  return alt === '' ? source.slice(0, 80) : alt
}

function extensionOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16))
  return SIGNATURES.find(([signature]) => signature.test(head))?.[1]
}

const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, '.png'],
  [/^\xff\xd8\xff/, '.jpg'],
  [/^GIF8/, '.gif'],
  [/^RIFF[\s\S]{4}WEBP/, '.webp'],
]
