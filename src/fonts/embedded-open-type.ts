import type { FaceNames } from './names.ts'
import { writeTrueType } from './true-type.ts'
import type { FontTables } from './woff.ts'

const VERSION = 0x00020001
const MAGIC = 0x504c

/**
 * Wraps a font as Embedded OpenType, uncompressed (W3C member submission “Embedded OpenType (EOT)
 * File Format”, version 0x00020001): the form in which presentations carry fonts.
 */
export function writeEmbeddedOpenType(tables: FontTables, { family, style }: FaceNames): Buffer {
  const font = writeTrueType(tables)
  const full = style === 'Regular' ? family : `${family} ${style}`
  const names = [family, style, 'Version 1.000', full].map(sizedText)
  const header = fixedHeader(tables)
  const padding = Buffer.alloc(2)
  const rootString = Buffer.alloc(2)
  const head = Buffer.concat([header, ...names.flatMap((name) => [name, padding]), rootString])
  head.writeUInt32LE(head.length + font.length, 0)
  head.writeUInt32LE(font.length, 4)
  return Buffer.concat([head, font])
}

/** The 82 bytes before the names; their numbers come from the tables `OS/2` and `head`. */
function fixedHeader(tables: FontTables): Buffer {
  const windows = tables.get('OS/2') ?? Buffer.alloc(96)
  const headTable = tables.get('head') ?? Buffer.alloc(54)
  const header = Buffer.alloc(82)
  header.writeUInt32LE(VERSION, 8)
  windows.copy(header, 16, 32, 42) // PANOSE
  header.writeUInt8(1, 26) // the default character set
  header.writeUInt8(windows.readUInt16BE(62) & 1, 27) // italic
  header.writeUInt32LE(windows.readUInt16BE(4), 28) // weight
  header.writeUInt16LE(windows.readUInt16BE(8), 32) // what its licence allows
  header.writeUInt16LE(MAGIC, 34)
  for (const [index, offset] of [42, 46, 50, 54, 78, 82].entries()) {
    header.writeUInt32LE(windows.readUInt32BE(offset), 36 + index * 4) // scripts, code pages
  }
  header.writeUInt32LE(headTable.readUInt32BE(8), 60)
  return header
}

/** A text with its length in bytes before it. */
function sizedText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  const size = Buffer.alloc(2)
  size.writeUInt16LE(bytes.length)
  return Buffer.concat([size, bytes])
}
