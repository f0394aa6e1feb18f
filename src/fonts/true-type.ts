import { endianness } from 'node:os'
import type { FontTables } from './woff.ts'

/** Where `head` keeps the number that makes the whole file's checksum come out. */
const ADJUSTMENT_OFFSET = 8
/** The first bytes of a file with TrueType outlines. */
const TRUE_TYPE = 0x00010000
const CHECKSUM_OF_A_FONT = 0xb1b0afba

/** Writes tables as a TrueType file (OpenType 1.9, “Organization of an OpenType font”). */
export function writeTrueType(tables: FontTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(withoutAdjustment)
  const parts: Buffer[] = []
  let offset = 12 + sorted.length * 16
  let sumOfTables = 0
  const directory = sorted.map(([name, data]) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    const entry = Buffer.alloc(16)
    const sum = checksum(padded)
    sumOfTables += sum
    entry.write(name, 'latin1')
    entry.writeUInt32BE(sum, 4)
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(data.length, 12)
    parts.push(padded)
    offset += padded.length
    return entry
  })
  const beginning = Buffer.concat([header(sorted.length), ...directory])
  const file = Buffer.concat([beginning, ...parts])
  const head = directory.find((entry) => entry.toString('latin1', 0, 4) === 'head')
  const adjustment = (CHECKSUM_OF_A_FONT - checksum(beginning) - sumOfTables) >>> 0
  if (head !== undefined) file.writeUInt32BE(adjustment, head.readUInt32BE(8) + ADJUSTMENT_OFFSET)
  return file
}

/** A TrueType file's tables; undefined for any other file. */
export function readTrueType(file: Uint8Array): FontTables | undefined {
  const font = Buffer.from(file)
  return font.length > 12 && font.readUInt32BE(0) === TRUE_TYPE ? readTables(font) : undefined
}

/** The tables of a TrueType or OpenType file. */
export function readTables(font: Buffer): FontTables {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  return new Map(
    entries.map((at): [string, Buffer] => {
      const start = font.readUInt32BE(at + 8)
      const table = font.subarray(start, start + font.readUInt32BE(at + 12))
      return [font.toString('latin1', at, at + 4), table]
    }),
  )
}

function withoutAdjustment([name, data]: readonly [string, Buffer]): readonly [string, Buffer] {
  if (name !== 'head') return [name, data]
  const copy = Buffer.from(data)
  copy.writeUInt32BE(0, ADJUSTMENT_OFFSET)
  return [name, copy]
}

function header(tableCount: number): Buffer {
  const power = Math.floor(Math.log2(tableCount))
  const header = Buffer.alloc(12)
  header.writeUInt32BE(TRUE_TYPE, 0)
  header.writeUInt16BE(tableCount, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * tableCount - 16 * 2 ** power, 10)
  return header
}

/** The sum of the 32-bit numbers in a whole number of them; as an array they are added the quickest. */
function checksum(padded: Buffer): number {
  const numbers = new Int32Array(padded.length / 4)
  const bytes = Buffer.from(numbers.buffer)
  padded.copy(bytes)
  if (endianness() === 'LE') bytes.swap32()
  return numbers.reduce((sum, number) => (sum + number) | 0, 0) >>> 0
}
