import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packBytes, zipFiles } from '../src/zip.ts'

const FILES = [
  { path: '[Content_Types].xml', bytes: Buffer.from('<a/>'.repeat(1000)) },
  { path: 'ppt/empty.bin', bytes: Buffer.alloc(0) },
  { path: 'hello.txt', bytes: Buffer.from('hello') },
]

describe('a zip', () => {
  test('gives back every file, in its order', () => {
    const unzipped = Object.entries(unzipSync(zipFiles(FILES)))
    expect(unzipped.map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes) }))).toEqual(FILES)
  })

  test('is the same where some of its files were packed before', () => {
    const packed = FILES.map(({ path, bytes }) => ({ path, bytes: packBytes(bytes) }))
    expect(zipFiles(packed)).toEqual(zipFiles(FILES))
  })

  test('is smaller than what is in it, and the same for the same files', () => {
    const zip = zipFiles(FILES)
    expect(zip.length).toBeLessThan(600)
    expect(zipFiles(FILES)).toEqual(zip)
  })

  test('says the checksum and the length of a file before it and in its directory', () => {
    const zip = Buffer.from(zipFiles(FILES))
    const names = [zip.indexOf('hello.txt'), zip.lastIndexOf('hello.txt')]
    const headers = [names[0] ?? 0, (names[1] ?? 0) - 14] // the directory says more after them
    for (const end of headers) {
      expect(zip.readUInt32LE(end - 16)).toBe(0x3610a686) // CRC-32 of “hello”
      expect(zip.readUInt32LE(end - 8)).toBe(5)
    }
  })
})
