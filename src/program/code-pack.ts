import type { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** A checksum and the length of the list, with 32 bits each. */
const HEAD_BYTES = 8

/** V8 takes code where it stands if that is at a multiple of this, and copies it otherwise. */
const ALIGNMENT_BYTES = 8

/**
 * Packs the code of scripts: a checksum of what follows (V8 has none, and damaged code would end the
 * process), a list of the scripts in JSON, and their code.
 */
export function packCode(scripts: ReadonlyMap<string, Script>): Buffer {
  const codes = [...scripts].map(([name, script]) => ({ name, code: script.createCachedData() }))
  const entries = JSON.stringify(codes.map(({ name, code }) => [name, code.length]))
  const list = Buffer.from(entries.padEnd(alignedBytes(entries.length)))
  const packed = Buffer.concat([
    ...[Buffer.alloc(HEAD_BYTES), list],
    ...codes.flatMap(({ code }) => [code, Buffer.alloc(alignedBytes(code.length) - code.length)]),
  ])
  packed.writeUInt32LE(list.length, 4)
  packed.writeUInt32LE(crc32(packed.subarray(4)))
  return packed
}

/** Unpacks the code of scripts, by their names; there is none in what is damaged. */
export function unpackCode(packed: Buffer): ReadonlyMap<string, Buffer> {
  if (packed.length < HEAD_BYTES) return new Map()
  if (crc32(packed.subarray(4)) !== packed.readUInt32LE()) return new Map()
  let at = HEAD_BYTES + packed.readUInt32LE(4)
  const list: [name: string, length: number][] = JSON.parse(packed.toString('utf8', HEAD_BYTES, at))
  return new Map(
    list.map(([name, length]) => {
      const code = packed.subarray(at, at + length)
      at += alignedBytes(length)
      return [name, code]
    }),
  )
}

function alignedBytes(length: number): number {
  return Math.ceil(length / ALIGNMENT_BYTES) * ALIGNMENT_BYTES
}
