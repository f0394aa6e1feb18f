import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The compiled program, as a user starts it. */
export const PROGRAM = join(import.meta.dirname, '../lib/bin.js')

/** What a finished process left. */
export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs takedeck in a folder and waits for its end. */
export async function takedeck(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const { finished } = startTakedeck(folder, args, environment)
  return finished
}

/** Starts takedeck in a folder. */
export function startTakedeck(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
  })
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (text: Buffer) => {
    texts.stdout += text.toString()
  })
  child.stderr.on('data', (text: Buffer) => {
    texts.stderr += text.toString()
  })
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => resolve({ code, ...texts }))
  })
  return { child, texts, finished }
}

/** Makes a folder with these files; it goes when the test ends. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = writeProject(files)
  onTestFinished(() => removeProject(folder))
  return folder
}

/** Makes a folder with these files, for several tests; `removeProject` takes it away. */
export function writeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'deck-of-a-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Takes a project of a test away. */
export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A small deck in which nothing is wrong. */
export const GOOD_DECK = `---
title: A good deck
author: Ada Author
lang: en
source: "The article"
---

Why it matters.

### Notes

Say hello.

## 1. Water is wet

- It **runs**
- It freezes

### Notes

First note.

## 2. Somebody said so

> Water is wet.
>
> — Jane Doe, chemist

## Conclusion

- Drink more
`
