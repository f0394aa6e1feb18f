import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../src/browser/find.ts'

/** A browser that takes part. */
export interface Browser {
  /** What the table calls it. */
  readonly name: string
  readonly path: string
  /** The environment that makes marp-cli use it. */
  readonly environment: NodeJS.ProcessEnv
}

/**
 * The browser that takedeck uses here, and where another one is installed, that one, too: it is
 * what marp-cli would find.
 */
export async function findBrowsers(environment: NodeJS.ProcessEnv): Promise<readonly Browser[]> {
  const own = await findBrowser(withoutChromePath(environment), () => undefined)
  const installed = findInstalled(environment)
  const ours: Browser = {
    name: 'takedeck’s',
    path: own.path,
    environment: { ...environment, ...own.environment, CHROME_PATH: own.path },
  }
  if (installed === undefined || installed === own.path) return [ours]
  const found = { ...environment, CHROME_PATH: installed }
  return [{ name: 'installed', path: installed, environment: found }, ours]
}

/** `CHROME_PATH` is for marp-cli: takedeck takes the browser that it came with. */
export function withoutChromePath(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { CHROME_PATH: _, ...rest } = environment
  return rest
}

function findInstalled({ CHROME_PATH, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (CHROME_PATH) return CHROME_PATH
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
  const paths = PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name)))
  return paths.find((path) => existsSync(path))
}

/** One line about a browser: its name in the table, its version, its place. */
export function describeBrowser({ name, path, environment }: Browser): string {
  const version = execFileSync(path, ['--version'], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return `“${name}”: ${version.trim()}, ${path.replace(homedir(), '~')}`
}
