import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Script } from 'node:vm'
import { cacheFolder } from '../cache-folder.ts'
import { type Code, NO_CODE, packCode, unpackCode } from './code-pack.ts'
import { kindsOfWork } from './kinds-of-work.ts'

/** What V8 made of scripts in earlier processes. */
export interface SavedCode {
  /** The code of each script that is known. */
  readonly known: ReadonlyMap<string, Buffer>
  /** Saves the code of scripts that have run, where some of it was not known; what is known stays. */
  readonly save: (loaded: ReadonlyMap<string, Script>) => void
}

/** Which code is meant: verbs run different parts of a program, and each version has code of its own. */
export interface CodeIdentity {
  readonly verb: string
  /** What stands behind the verb: other kinds of work run other functions of a script. */
  readonly args: readonly string[]
  /** Another one for each content of the scripts. */
  readonly fingerprint: string
}

/**
 * Opens the code that is saved for a verb in the user's cache. There is none where the cache cannot be
 * had, and with `TAKEDECK_NO_CACHE=1`; nor is any saved there.
 */
export function openSavedCode(identity: CodeIdentity, environment: NodeJS.ProcessEnv): SavedCode {
  const file = environment.TAKEDECK_NO_CACHE === '1' ? undefined : placeOf(identity, environment)
  if (file === undefined) return { known: new Map(), save: () => undefined }
  const known = readCode(file)
  const kinds = kindsOfWork(identity.verb, identity.args)
  return {
    known: known.scripts,
    save: (loaded) => {
      if (!isComplete(known, kinds, loaded)) saveCode(file, together(known, kinds, loaded))
    },
  }
}

/** Each kind of work is listed once, and each script until V8 refuses its code: it comes to an end. */
function isComplete(
  known: Code,
  kinds: readonly string[],
  loaded: ReadonlyMap<string, Script>,
): boolean {
  const isKnown = ([name, script]: readonly [string, Script]) =>
    known.scripts.has(name) && script.cachedDataRejected !== true
  return kinds.every((kind) => known.kinds.includes(kind)) && [...loaded].every(isKnown)
}

/** What was known of other scripts stays: the next deck may have the chart that this one has not. */
function together(
  known: Code,
  kinds: readonly string[],
  loaded: ReadonlyMap<string, Script>,
): Code {
  const codes = [...loaded].map(([name, script]) => [name, script.createCachedData()] as const)
  return {
    kinds: [...new Set([...known.kinds, ...kinds])],
    scripts: new Map([...known.scripts, ...codes]),
  }
}

function placeOf(
  { verb, fingerprint }: CodeIdentity,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const { version, arch } = process
  try {
    const name = [...verb.split(' '), version, arch, fingerprint].join('-')
    return join(cacheFolder(environment), 'code', name)
  } catch {
    return undefined
  }
}

function readCode(file: string): Code {
  try {
    return unpackCode(readOwn(file))
  } catch {
    return NO_CODE // nothing was saved yet
  }
}

/** A file that no other user can have written. Elsewhere than on Unix the cache is the user's alone. */
function readOwn(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const { uid, mode } = fstatSync(descriptor)
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOwn ? readFileSync(descriptor) : Buffer.alloc(0)
  } finally {
    closeSync(descriptor)
  }
}

/** Saves code, whole or not at all. What cannot be saved is compiled the next time, too. */
function saveCode(file: string, code: Code): void {
  const { randomUUID } = process.getBuiltinModule('node:crypto') // most processes save nothing
  const draft = `${file}.${randomUUID()}`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(draft, packCode(code), { mode: 0o600, flag: 'wx' })
    renameSync(draft, file)
    removeOld(dirname(file))
  } catch {
    // no room, no right to write; a draft that stays goes with the oldest files
  }
}

/** Each takes two to four megabytes; a program that was replaced leaves its own behind. */
const MOST_FILES = 6

function removeOld(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const byAge = files.map((file) => ({ file, savedMs: statSync(file).mtimeMs }))
  byAge.sort((one, other) => other.savedMs - one.savedMs)
  for (const { file } of byAge.slice(MOST_FILES)) rmSync(file, { force: true })
}
