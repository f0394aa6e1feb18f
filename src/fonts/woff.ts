import { inflateSync } from 'node:zlib'

/** The tables of a font, by their four-letter names. */
export type FontTables = ReadonlyMap<string, Buffer>

/** A WOFF file's tables (W3C, WOFF File Format 1.0, 3 and 4); undefined for any other file. */
export function readWoff(file: Uint8Array): FontTables | undefined {
  const font = Buffer.from(file)
  if (font.toString('latin1', 0, 4) !== 'wOFF') return undefined
  const count = font.readUInt16BE(12)
  const entries = Array.from({ length: count }, (_, index) => 44 + index * 20)
  return new Map(
    entries.map((at): [string, Buffer] => [
      font.toString('latin1', at, at + 4),
      readTable(font, at),
    ]),
  )
}

function readTable(font: Buffer, entry: number): Buffer {
  const offset = font.readUInt32BE(entry + 4)
  const packedLength = font.readUInt32BE(entry + 8)
  const length = font.readUInt32BE(entry + 12)
  const data = font.subarray(offset, offset + packedLength)
  return packedLength < length ? inflateSync(data) : Buffer.from(data)
}
