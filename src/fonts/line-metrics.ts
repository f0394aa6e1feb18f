import { brotliDecompressSync } from 'node:zlib'
import type { FontFace } from '../finished.ts'
import type { FontMetrics } from '../scene-text.ts'
import { readTables } from './true-type.ts'

/**
 * How far the lines of a theme's families reach above and below their baseline in PowerPoint, which
 * goes by another table of the font than browsers do, and elsewhere.
 */
export function readLineMetrics(
  faces: readonly FontFace[],
  readFile: (path: string) => Uint8Array,
): ReadonlyMap<string, FontMetrics> {
  const metrics = new Map<string, FontMetrics>()
  for (const { rule, file } of faces) {
    const family = /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim() ?? ''
    const read = metrics.has(family) ? undefined : metricsOf(Buffer.from(readFile(file)))
    if (read !== undefined) metrics.set(family, read)
  }
  return metrics
}

/** The names of the tables that WOFF2 writes as a number; of the others only the order matters. */
const TABLE = { head: 1, windows: 6, glyphs: 10, locations: 11 }

function metricsOf(font: Buffer): FontMetrics | undefined {
  const kind = font.toString('latin1', 0, 4)
  if (kind === 'wOF2') return metricsOfWoff2(font)
  if (kind !== 'OTTO' && kind !== '\0\u0001\0\0') return undefined
  const tables = readTables(font)
  const [head, windows] = [tables.get('head'), tables.get('OS/2')]
  return head && windows && readMetrics(head, windows)
}

/** Its ascent and descent as Windows takes them (OpenType 1.9, “OS/2”, usWinAscent), and as its designer meant them. */
function readMetrics(head: Buffer, windows: Buffer): FontMetrics {
  const unitsPerEm = head.readUInt16BE(18)
  return {
    ascent: windows.readUInt16BE(74) / unitsPerEm,
    descent: windows.readUInt16BE(76) / unitsPerEm,
    elsewhere: {
      ascent: windows.readInt16BE(68) / unitsPerEm,
      descent: -windows.readInt16BE(70) / unitsPerEm,
    },
  }
}

/** WOFF2: a header, the tables' lengths, then all tables as one Brotli stream. */
function metricsOfWoff2(font: Buffer): FontMetrics | undefined {
  const { offsets, end } = readDirectory(font)
  const head = offsets.get(TABLE.head)
  const windows = offsets.get(TABLE.windows)
  if (head === undefined || windows === undefined) return undefined
  const tables = brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)))
  return readMetrics(tables.subarray(head), tables.subarray(windows))
}

/** Where each table begins in the stream, by its number, and where the stream begins in the file. */
function readDirectory(font: Buffer): { offsets: ReadonlyMap<number, number>; end: number } {
  const offsets = new Map<number, number>()
  let at = 48
  let offset = 0
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at)
    const table = flags & 63
    const length = readNumber(font, at + (table === 63 ? 5 : 1))
    const isOutline = table === TABLE.glyphs || table === TABLE.locations
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0
    const packed = isTransformed ? readNumber(font, length.end) : length
    offsets.set(table, offset)
    offset += packed.value
    at = packed.end
  }
  return { offsets, end: at }
}

/** A number in groups of seven bits, the last of which has no mark. */
function readNumber(font: Buffer, start: number): { value: number; end: number } {
  let value = 0
  for (let end = start; ; end += 1) {
    const byte = font.readUInt8(end)
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, end: end + 1 }
  }
}
