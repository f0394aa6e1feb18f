/** What a face is called: its family, and its style as menus show it. */
export interface FaceNames {
  readonly family: string
  readonly style: 'Regular' | 'Bold' | 'Italic' | 'Bold Italic'
}

/** Ids of the `name` table. */
const ID = { family: 1, style: 2, unique: 3, full: 4, version: 5, postScript: 6 }

/**
 * A `name` table (OpenType 1.9, “name”) that calls a face as style sheets do: web fonts often carry
 * the name of one optical size inside, by which no program would find them.
 */
export function writeNameTable({ family, style }: FaceNames): Buffer {
  const full = style === 'Regular' ? family : `${family} ${style}`
  const names: readonly (readonly [number, string])[] = [
    [ID.family, family],
    [ID.style, style],
    [ID.unique, `takedeck: ${full}`],
    [ID.full, full],
    [ID.version, 'Version 1.000'],
    [ID.postScript, `${family}-${style}`.replace(/[^\w-]/g, '')],
  ]
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const header = Buffer.alloc(6)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(6 + names.length * 12, 4)
  let offset = 0
  const records = names.map(([id], index) => {
    const length = texts[index]?.length ?? 0
    const record = Buffer.alloc(12)
    // Windows, Unicode, American English, as every program asks first
    for (const [at, value] of [3, 1, 0x409, id, length, offset].entries()) {
      record.writeUInt16BE(value, at * 2)
    }
    offset += length
    return record
  })
  return Buffer.concat([header, ...records, ...texts])
}
