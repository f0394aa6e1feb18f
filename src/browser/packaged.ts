import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { cacheFolder } from '../cache-folder.ts'
import { SetupError } from '../problem.ts'
import type { BrowserProgram } from './find.ts'

/**
 * The headless shell inside `@sparticuz/chromium`, unpacked once to the user's cache (62 MB packed,
 * 210 MB unpacked, about 1.6 s); undefined where it cannot run or was not installed.
 */
export async function findPackagedBrowser(
  environment: NodeJS.ProcessEnv,
  onUnpack: () => void,
): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const packaged = locatePackage()
  if (packaged === undefined) return undefined
  const folder = join(cacheFolder(environment), `chromium-${packaged.version}`)
  if (!existsSync(join(folder, 'chromium'))) {
    onUnpack()
    await unpack(packaged.entry, folder)
  }
  const { version } = packaged
  return {
    path: join(folder, 'chromium'),
    environment: shellEnvironment(folder),
    packaged: version,
  }
}

function locatePackage(): { entry: string; version: string } | undefined {
  const require = createRequire(import.meta.url)
  try {
    const entry = require.resolve('@sparticuz/chromium')
    const manifest = require(join(entry.slice(0, entry.indexOf('/build/')), 'package.json'))
    return { entry, version: String(manifest.version) }
  } catch {
    return undefined // optional dependency: npm was told to leave it out
  }
}

/**
 * The package unpacks into the temporary folder, whichever that is; a process of its own lets us
 * say which, and leaves ours free. The folder appears whole: it is renamed when it is complete.
 */
async function unpack(entry: string, folder: string): Promise<void> {
  const staging = mkdtempSync(`${folder}-`)
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => m.default.executablePath())`
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      // AWS_EXECUTION_ENV makes it unpack the libraries (NSS) that a bare machine lacks, too.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    writeFileSync(join(staging, FONT_CONFIGURATION), fontConfiguration(folder))
    renameSync(staging, folder)
  } catch (failure) {
    if (existsSync(join(folder, 'chromium'))) return // another process was quicker
    throw new SetupError(
      `The browser could not be unpacked to ${folder}: ${String(failure).split('\n')[0]}`,
      'It needs 210 MB there; set XDG_CACHE_HOME to choose another place.',
    )
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** What the shell needs on a machine without a desktop: NSS, and a font to fall back on. */
function shellEnvironment(folder: string): Record<string, string> {
  const fonts = { FONTCONFIG_FILE: join(folder, FONT_CONFIGURATION) }
  const hasNss = LIBRARY_FOLDERS.some((library) => existsSync(join(library, 'libnss3.so')))
  return hasNss ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
}

const FONT_CONFIGURATION = 'fonts.conf'

/**
 * The system's fonts and the one that comes along (Open Sans). Without any font Chromium 147 never
 * finishes a page whose own fonts are still loading (remote_font_face_source.cc, NOTREACHED).
 */
function fontConfiguration(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/fonts-cache</cachedir>
</fontconfig>
`
}

const LIBRARY_FOLDERS = [
  ...['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu'],
  ...['/usr/lib64', '/lib64', '/usr/lib', '/lib', '/usr/local/lib'],
]
