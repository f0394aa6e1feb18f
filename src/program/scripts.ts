import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** The scripts that the program is bundled into. */
export interface Scripts {
  /** Runs a script with those that it requires, each once; what it exports. */
  readonly run: (file: string) => unknown
  /** Those that have run. */
  readonly loaded: ReadonlyMap<string, Script>
}

/**
 * Opens a folder of scripts that require each other. They are scripts and no modules, because only of
 * these Node can be told the code that V8 made of them before: compiling them takes longer than running.
 * They are in ASCII.
 */
export function openScripts(folder: URL, savedCode?: ReadonlyMap<string, Buffer>): Scripts {
  const requirePackage = createRequire(folder)
  const loaded = new Map<string, Script>()
  const modules = new Map<string, { exports: unknown }>()
  const run = (file: string): unknown => {
    const known = modules.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const path = fileURLToPath(new URL(file, folder))
    const cachedData = savedCode?.get(file)
    const script = new Script(`${HEAD}${readFileSync(path, 'latin1')}\n})`, {
      filename: path,
      ...(cachedData && { cachedData }),
    })
    loaded.set(file, script)
    script.runInThisContext()(module.exports, require, module, path, importPackage)
    return module.exports
  }
  const require = (name: string): unknown =>
    name.startsWith('./') ? run(name.slice(2)) : requirePackage(name)
  return { run, loaded }
}

/** What a script knows beside what is global. It cannot import by itself, see `rolldown.config.ts`. */
const HEAD = '(function (exports, require, module, __filename, importPackage) {'

function importPackage(name: string): Promise<unknown> {
  return import(name)
}
