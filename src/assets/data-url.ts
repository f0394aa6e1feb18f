import type { Asset } from '../finished.ts'

/** A picture as an address that holds it whole. */
export function dataUrl({ mediaType, bytes }: Asset): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
