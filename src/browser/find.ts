import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '../problem.ts'
import { findPackagedBrowser } from './packaged.ts'

/** A browser that can be started. */
export interface BrowserProgram {
  readonly path: string
  /** What its environment needs beyond our own. */
  readonly environment: Readonly<Record<string, string>>
  /** The version of the one that npm installed with us, which draws the same on every machine. */
  readonly packaged?: string
}

/**
 * Finds a Chromium: the one that the environment names; on Linux the headless shell that npm
 * installed with us, since it starts three times quicker than a full browser and draws the same on
 * every machine; else a Chrome, Chromium or Edge that is installed.
 * Throws a `SetupError` that says how to get one.
 */
export async function findBrowser(
  environment: NodeJS.ProcessEnv,
  onUnpack: () => void,
): Promise<BrowserProgram> {
  const chosen = environment.TAKEDECK_BROWSER ?? environment.CHROME_PATH
  if (chosen) return chosenBrowser(chosen)
  const packaged = await findPackagedBrowser(environment, onUnpack)
  if (packaged !== undefined) return packaged
  const installed = installedPaths(environment).find((path) => existsSync(path))
  if (installed !== undefined) return { path: installed, environment: {} }
  throw new SetupError(
    `No browser was found for ${process.platform} on ${process.arch}; PDF and PPTX need one.`,
    'Install Chrome, Chromium or Edge, or set TAKEDECK_BROWSER to the path of one. ' +
      '`--format html` works without.',
  )
}

function chosenBrowser(path: string): BrowserProgram {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isDirectory()) return { path, environment: {} }
  const isApplication = stats !== undefined && path.replace(/\/$/, '').endsWith('.app')
  throw new SetupError(
    `TAKEDECK_BROWSER (or CHROME_PATH) names ${path}, which ${stats === undefined ? 'does not exist' : 'is a folder'}.`,
    isApplication
      ? `Set it to the program in there, in ${join(path, 'Contents/MacOS')}, or unset it.`
      : 'Set it to the path of a Chrome, Chromium or Edge, or unset it.',
  )
}

/** Where browsers install themselves. */
function installedPaths(environment: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return windowsFolders(environment).flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
    default:
      return (environment.PATH ?? '')
        .split(':')
        .flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)))
  }
}

const LINUX_NAMES = [
  ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  'microsoft-edge-stable',
]

function windowsFolders(environment: NodeJS.ProcessEnv): string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = environment
  return [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  )
}
