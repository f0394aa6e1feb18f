import { crc32 } from 'node:zlib'

/** What is known of scripts. */
export interface Code {
  /** The kinds of work in which it ran. */
  readonly kinds: readonly string[]
  /** What V8 made of each script, by the scripts' names. */
  readonly scripts: ReadonlyMap<string, Buffer>
}

/** What is known before anything was saved. */
export const NO_CODE: Code = { kinds: [], scripts: new Map() }

/** The list of what is packed. */
interface List {
  readonly kinds: readonly string[]
  readonly lengths: readonly (readonly [name: string, length: number])[]
}

/** A checksum and the length of the list, with 32 bits each. */
const HEAD_BYTES = 8

/** V8 takes code where it stands if that is at a multiple of this, and copies it otherwise. */
const ALIGNMENT_BYTES = 8

/**
 * Packs the code of scripts: a checksum of what follows (V8 has none, and damaged code would end the
 * process), a list of the kinds of work and the scripts in JSON, and their code.
 */
export function packCode({ kinds, scripts }: Code): Buffer {
  const lengths = [...scripts].map(([name, code]) => [name, code.length] as const)
  const text = JSON.stringify({ kinds, lengths } satisfies List)
  const list = Buffer.from(text.padEnd(alignedBytes(text.length)))
  const packed = Buffer.concat([
    ...[Buffer.alloc(HEAD_BYTES), list],
    ...[...scripts.values()].flatMap((code) => [
      code,
      Buffer.alloc(alignedBytes(code.length) - code.length),
    ]),
  ])
  packed.writeUInt32LE(list.length, 4)
  packed.writeUInt32LE(crc32(packed.subarray(4)))
  return packed
}

/** Unpacks the code of scripts; there is none in what is damaged. */
export function unpackCode(packed: Buffer): Code {
  if (packed.length < HEAD_BYTES) return NO_CODE
  if (crc32(packed.subarray(4)) !== packed.readUInt32LE()) return NO_CODE
  let at = HEAD_BYTES + packed.readUInt32LE(4)
  const { kinds, lengths }: List = JSON.parse(packed.toString('utf8', HEAD_BYTES, at))
  const scripts = lengths.map(([name, length]) => {
    const code = packed.subarray(at, at + length)
    at += alignedBytes(length)
    return [name, code] as const
  })
  return { kinds, scripts: new Map(scripts) }
}

function alignedBytes(length: number): number {
  return Math.ceil(length / ALIGNMENT_BYTES) * ALIGNMENT_BYTES
}
