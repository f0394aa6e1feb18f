import { inflateRawSync } from 'node:zlib'

/** True for a PDF whose last revision is the one that takedeck adds: nobody has signed it or written into it since. */
export function isOwnPdf(bytes: Buffer): boolean {
  const end = bytes.subarray(-OWN_REVISION_BYTES).toString('latin1')
  return OWN_REVISION.test(end)
}

/** The end of what is added to each PDF: the program’s name, one entry of a table, the trailer. */
const OWN_REVISION =
  /\/Creator \(takedeck\)\n\/Producer \(Skia\/PDF\)>>\nendobj\nxref\n\d+ 1\n\d{10} 00000 n \ntrailer\n<<[^<>]*>>\nstartxref\n\d+\n%%EOF\n$/

/** It has about 250 bytes. */
const OWN_REVISION_BYTES = 1000

/** True for a PPTX as takedeck packs it: an office suite that saves it writes its own name, and packs otherwise. */
export function isOwnPptx(bytes: Buffer): boolean {
  if (!bytes.subarray(0, OWN_HEADER.length).equals(OWN_HEADER)) return false
  return readProperties(bytes).includes('<Application>takedeck</Application>')
}

/** How `zipFiles` begins: deflated, without flags, on the first day of a zip's calendar. */
const OWN_HEADER = Buffer.from('504b030414000000080000002100', 'hex')

/** What a PPTX that `zipFiles` packed says of the program that wrote it; '' where it is broken. */
function readProperties(bytes: Buffer): string {
  const name = bytes.indexOf('docProps/app.xml')
  const start = name + 'docProps/app.xml'.length
  const header = name - LOCAL_HEADER_BYTES
  if (header < 0) return ''
  const length = bytes.readUInt32LE(header + 18) // of the deflated bytes (APPNOTE 6.3.10, 4.3.7)
  try {
    const deflated = bytes.subarray(start, start + length)
    return inflateRawSync(deflated, { maxOutputLength: MOST_PROPERTIES_BYTES }).toString('utf8')
  } catch {
    return ''
  }
}

const LOCAL_HEADER_BYTES = 30

/** They have about 200; what is made to have gigabytes is not ours, and is not unpacked to find that out. */
const MOST_PROPERTIES_BYTES = 1_000_000
