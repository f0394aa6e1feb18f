/** One file of a zip archive, as its directory names it. */
export interface ZipEntry {
  readonly name: string
  readonly unpackedBytes: number
  readonly isEncrypted: boolean
}

/** What a zip archive says it holds, without unpacking anything; undefined where it is broken. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + HEADER_BYTES > bytes.length || view.getUint32(at, true) !== HEADER) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + nameLength)
    entries.push({
      name: new TextDecoder().decode(name),
      unpackedBytes: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += HEADER_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const HEADER = 0x02014b50
const HEADER_BYTES = 46
const END = 0x06054b50
const END_BYTES = 22

/** The end of the directory stands in front of a comment of at most 64 kB. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}
