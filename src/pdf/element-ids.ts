const ID_OF_ELEMENT = /\/ID \(node(\d{8})\)/g

/**
 * Renumbers the ids of tagged elements (table heads have them) from 1, in place: Chromium counts
 * from another number now and then. Their order stays, as the tree of ids demands (ISO 32000-1,
 * 7.9.6), and so does their length, so that no offset moves.
 */
export function renumberElements(pdf: Buffer): void {
  const found = [...pdf.toString('latin1').matchAll(ID_OF_ELEMENT)].map(([, id = '']) => id)
  for (const [index, id] of [...new Set(found)].sort().entries()) {
    const renumbered = `(node${String(index + 1).padStart(8, '0')})`
    for (const at of positionsOf(pdf, `(node${id})`)) pdf.write(renumbered, at, 'latin1')
  }
}

function positionsOf(pdf: Buffer, text: string): number[] {
  const positions: number[] = []
  for (let at = pdf.indexOf(text); at !== -1; at = pdf.indexOf(text, at + 1)) positions.push(at)
  return positions
}
