import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareLooks, meanSsim } from '../looks/compare.ts'
import { canDraw } from '../looks/office.ts'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

describe.runIf(canDraw())('LibreOffice', () => {
  test('opens the PPTX and shows each slide as the PDF does, word for word', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    const environment = { TAKEDECK_PPTX_LINE_MODEL: 'libreoffice' }
    await takedeck(folder, ['build', '-f', 'pdf,pptx'], environment)
    const looks = (await compareLooks(join(folder, 'dist'), ['deck'])).get('deck') ?? []
    const same = { missing: [], added: [], brokenElsewhere: [] }
    expect(looks).toEqual(Array(4).fill({ ...same, ssim: expect.any(Number) }))
    expect(meanSsim(looks)).toBeGreaterThan(0.96)
  })
})
