import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'

const run = promisify(execFile)

/** Whether this machine has LibreOffice and poppler's tools, which draw the pages that are compared. */
export function canDraw(): boolean {
  const missing = ['soffice', 'pdftoppm', 'pdftotext'].filter(
    (program) => spawnSync(program, ['--version']).error !== undefined,
  )
  if (missing.length > 0) console.info(`skipped: not installed: ${missing.join(', ')}`)
  return missing.length === 0
}

/**
 * Has LibreOffice, started once, convert `NAME.pptx` of a folder to `office/NAME.EXTENSION`, with the
 * fonts that travel inside these presentations.
 */
export async function convertByOffice(
  folder: string,
  names: readonly string[],
  extension: 'pdf' | 'pptx' = 'pdf',
): Promise<void> {
  const files = names.map((name) => join(folder, `${name}.pptx`))
  await run(
    'soffice',
    [
      ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'],
      ...['--convert-to', extension, '--outdir', join(folder, 'office'), ...files],
    ],
    { env: { ...process.env, FONTCONFIG_FILE: installFonts(folder, files) } },
  )
}

/** Lays the presentations' own fonts before the machine's; returns fontconfig's file. */
function installFonts(folder: string, files: readonly string[]): string {
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts, { recursive: true })
  for (const [index, file] of files.entries()) {
    for (const [number, font] of readFonts(file).entries()) {
      writeFileSync(join(fonts, `${index}-${number}.ttf`), font)
    }
  }
  const settings = join(folder, 'fonts.conf')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include><dir>${fonts}</dir>` +
      `<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  )
  return settings
}

/** The fonts inside a presentation: in Embedded OpenType without compression, the font comes last. */
function readFonts(file: string): Buffer[] {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => name.endsWith('.fntdata') })
  return Object.values(parts).map((part) => {
    const embedded = Buffer.from(part)
    return embedded.subarray(embedded.length - embedded.readUInt32LE(4))
  })
}
