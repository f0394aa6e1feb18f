/** `fvar` among the names that WOFF2 knows by number (W3C, WOFF File Format 2.0, 4.1). */
const KNOWN_FVAR = 47
/** In place of a known name's number: the four letters follow. */
const SPELT_OUT = 63
const KNOWN_GLYF = 10
const KNOWN_LOCA = 11
const WOFF2_DIRECTORY = 48

/**
 * Whether a font file (WOFF2, TrueType or OpenType) can vary, as one that holds several weights does;
 * what is no font, or is cut off, does not.
 */
export function isVariable(file: Uint8Array): boolean {
  try {
    return listTables(new DataView(file.buffer, file.byteOffset, file.byteLength)).includes('fvar')
  } catch (failure) {
    if (failure instanceof RangeError) return false
    throw failure
  }
}

/** The names of a font's tables; throws a `RangeError` where the file ends before its list does. */
function listTables(view: DataView): string[] {
  if (readTag(view, 0) === 'wOF2') return listWoff2Tables(view)
  return Array.from({ length: view.getUint16(4) }, (_, index) => readTag(view, 12 + index * 16))
}

/** The names of a WOFF2 file's tables; of those with a number only `fvar` is told by its name. */
function listWoff2Tables(view: DataView): string[] {
  const names: string[] = []
  let at = WOFF2_DIRECTORY
  for (let left = view.getUint16(12); left > 0; left -= 1) {
    const flags = view.getUint8(at)
    const number = flags & 63
    names.push(number === SPELT_OUT ? readTag(view, at + 1) : number === KNOWN_FVAR ? 'fvar' : '')
    at = skipNumber(view, at + (number === SPELT_OUT ? 5 : 1))
    if (isTransformed(number, flags >> 6)) at = skipNumber(view, at)
  }
  return names
}

/** A transformed table has a second length; for outlines, 3 is the version that changes nothing. */
function isTransformed(number: number, version: number): boolean {
  return number === KNOWN_GLYF || number === KNOWN_LOCA ? version !== 3 : version !== 0
}

/** Where a number of seven bits a byte ends (UIntBase128). */
function skipNumber(view: DataView, at: number): number {
  return view.getUint8(at) >= 128 ? skipNumber(view, at + 1) : at + 1
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(at + index)))
}
