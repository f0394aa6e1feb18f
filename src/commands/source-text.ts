import { isUtf8 } from 'node:buffer'

/** A file's text for an excerpt, where it can be had, is one and is not enormous. */
export function sourceText(read: (path: string) => Uint8Array, path: string): string | undefined {
  try {
    const bytes = read(path)
    const isText = isUtf8(bytes) || !bytes.includes(0)
    return isText && bytes.length <= 2_000_000 ? Buffer.from(bytes).toString('utf8') : undefined
  } catch {
    return undefined
  }
}
