import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { canDraw, convertByOffice } from '../looks/office.ts'
import { removeProject } from '../takedeck.ts'
import { buildInThemes } from './themed-decks.ts'

const run = promisify(execFile)

/** What *Colors* and *Fonts* put in the place of a theme's own: a colour for each slot, one font. */
const OTHER_COLORS: Readonly<Record<string, string>> = {
  ...{ dk1: '003300', lt1: 'FFCCFF', dk2: '006600', lt2: 'CC99FF', accent1: 'FF0000' },
  ...{ accent2: '00FF00', accent3: '0000FF', accent4: '00FFFF', accent5: 'FF00FF' },
  ...{ accent6: 'FFFF00', hlink: '800000', folHlink: '008000' },
}
const OTHER_FONT = 'DejaVu Serif'

const THEMES = ['briefing', 'clear', 'poster']

/**
 * A presentation whose theme part has other colours and fonts, and nothing else; so that the fonts that
 * are drawn are those of words, its bullets, which are signs of Arial, have the other font, too.
 */
function withOtherTheme(file: string): Uint8Array {
  const parts = unzipSync(readFileSync(file))
  const name = 'ppt/theme/theme1.xml'
  const theme = strFromU8(parts[name] ?? new Uint8Array())
    .replace(/<a:(\w+)><a:srgbClr val="\w+"\/><\/a:\1>/g, (_, slot: string) => {
      return `<a:${slot}><a:srgbClr val="${OTHER_COLORS[slot]}"/></a:${slot}>`
    })
    .replace(/<a:latin typeface="[^"]*"\/>/g, `<a:latin typeface="${OTHER_FONT}"/>`)
  const slides = Object.entries(parts)
    .filter(([path]) => /^ppt\/slide(?:s|Layouts|Masters)\//.test(path) && path.endsWith('.xml'))
    .map(([path, bytes]) => [path, strToU8(withBulletFont(strFromU8(bytes)))])
  return zipSync({ ...parts, ...Object.fromEntries(slides), [name]: strToU8(theme) })
}

function withBulletFont(slide: string): string {
  return slide.replaceAll('<a:buFont typeface="Arial"/>', `<a:buFont typeface="${OTHER_FONT}"/>`)
}

/** The colours that a presentation's theme names. */
function themeColors(file: string): string[] {
  const theme = strFromU8(unzipSync(readFileSync(file))['ppt/theme/theme1.xml'] ?? new Uint8Array())
  return [...theme.matchAll(/<a:srgbClr val="(\w+)"/g)].map(([, hex]) => hex ?? '')
}

/** Which share of all pixels of a PDF file's pages has one of these colours. */
async function shareOf(hexes: readonly string[], file: string): Promise<number> {
  const args = ['-r', '20', '-aa', 'no', '-aaVector', 'no', file]
  const { stdout } = await run('pdftoppm', args, { encoding: 'buffer', maxBuffer: 2 ** 28 })
  const wanted = new Set(hexes.map((hex) => Number.parseInt(hex, 16)))
  let [all, found] = [0, 0]
  for (let at = 0; at < stdout.length; ) {
    const [head = '', width, height] =
      /^P6\s(\d+)\s(\d+)\s255\s/.exec(stdout.toString('latin1', at, at + 40)) ?? []
    const end = at + head.length + 3 * Number(width) * Number(height)
    for (let pixel = at + head.length; pixel < end; pixel += 3) {
      all += 1
      if (wanted.has(stdout.readUIntBE(pixel, 3))) found += 1
    }
    at = end
  }
  return found / all
}

describe.runIf(canDraw())('another set of colours and fonts in PowerPoint', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await buildInThemes(THEMES)
    for (const theme of THEMES) {
      const file = join(folder, `dist/${theme}.pptx`)
      writeFileSync(join(folder, `dist/${theme}-other.pptx`), withOtherTheme(file))
    }
    await convertByOffice(
      join(folder, 'dist'),
      THEMES.flatMap((theme) => [theme, `${theme}-other`]),
    )
    return () => removeProject(folder)
  }, 120_000)
  const drawn = (name: string) => join(folder, `dist/office/${name}.pdf`)

  test.each(THEMES)('changes all that slides of %s show', async (theme) => {
    const own = themeColors(join(folder, `dist/${theme}.pptx`))
    const kept = own.filter((hex) => !Object.values(OTHER_COLORS).includes(hex))
    expect(await shareOf(own, drawn(theme))).toBeGreaterThan(0.97)
    expect(await shareOf(Object.values(OTHER_COLORS), drawn(`${theme}-other`))).toBeGreaterThan(
      0.97,
    )
    expect(await shareOf(kept, drawn(`${theme}-other`))).toBeLessThan(0.001)
  })

  test.each(THEMES)('sets all words of %s in another font', async (theme) => {
    const { stdout } = await run('pdffonts', [drawn(`${theme}-other`)])
    const [, , ...fonts] = stdout.trim().split('\n')
    const others = fonts.filter((font) => !/DejaVuSerif|OpenSymbol|Symbol/.test(font))
    expect(fonts.join()).toContain('DejaVuSerif')
    expect(others).toEqual([])
  })
})
