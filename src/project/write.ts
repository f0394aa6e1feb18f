import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { SetupError } from '../problem.ts'
import { reasonOf } from './reasons.ts'

/** A file to write. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Writes a file whole or not at all: beside its target first, then renamed over it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = writeDraft({ path, bytes })
  moveInPlace(draft, path)
}

/** Throws a `SetupError` where a folder stands in the place of a file that is to be written. */
export function refuseFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) throw cannotWrite(path, 'it is a folder')
}

/**
 * Writes files that belong together: where one of them cannot be written, none is. Files that they
 * replace are kept beside them; the result is the paths of these.
 */
export function writeTogether(files: readonly NewFile[]): string[] {
  const drafts: string[] = []
  try {
    for (const file of files) drafts.push(writeDraft(file))
  } catch (failure) {
    for (const draft of drafts) rmSync(draft)
    throw failure
  }
  const kept = files.filter(({ path }) => existsSync(path)).map(({ path }) => keepOld(path))
  for (const [index, { path }] of files.entries()) moveInPlace(drafts[index] ?? '', path)
  return kept
}

function writeDraft({ path, bytes }: NewFile): string {
  const folder = dirname(path)
  const draft = join(folder, `.${basename(path)}.${process.pid}.draft`)
  refuseFolder(path)
  try {
    makeFolder(folder)
    writeFileSync(draft, bytes)
    return draft
  } catch (failure) {
    throw withoutDraft(path, draft, failure)
  }
}

function moveInPlace(draft: string, path: string): void {
  try {
    renameSync(draft, path)
  } catch (failure) {
    throw withoutDraft(path, draft, failure)
  }
}

function withoutDraft(path: string, draft: string, failure: unknown): SetupError {
  if (existsSync(draft)) rmSync(draft)
  return cannotWrite(path, reasonOf(failure, REASONS))
}

/** What the system's codes say. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'no folder can be made there',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file stands where its folder has to be',
  ENOTDIR: 'a file stands where its folder has to be',
}

function cannotWrite(path: string, reason: string): SetupError {
  const hint = 'Choose another place (build and import take --out), or mend this one.'
  return new SetupError(`${path} cannot be written: ${reason}.`, hint)
}

/** Moves a file to a name that nothing has yet: `talk.md.bak`, `talk.md.bak2`. */
function keepOld(path: string): string {
  let name = `${path}.bak`
  for (let count = 2; existsSync(name); count++) name = `${path}.bak${count}`
  renameSync(path, name)
  return name
}
