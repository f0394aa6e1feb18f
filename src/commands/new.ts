import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asShellPath } from '../project/shell-path.ts'
import { writeWhole } from '../project/write.ts'
import { readArguments } from './arguments.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'
import { USAGES } from './usages.ts'

/** `takedeck new <name>`: writes a small deck to start from; never over a file that exists. */
export async function run({ args, folder, stdout, stderr }: CommandContext): Promise<number> {
  const [written, ...rest] = readArguments(args, USAGES.new.options).positionals
  if (written === undefined || rest.length > 0) {
    throw new UsageError('Give the new deck one name: takedeck new quarterly-review')
  }
  const name = nameOf(written)
  const path = join('content', `${name}.md`)
  if (existsSync(join(folder, path))) {
    throw new UsageError(`${path} exists already; nothing was changed.`)
  }
  writeWhole(join(folder, path), Buffer.from(starterDeck(name)))
  stdout.write(`${path}\n`)
  stderr.write(`Edit it, then run: npx takedeck build ${asShellPath(path)}\n`)
  return EXIT.ok
}

/** `talk`, `talk.md` and `content/talk.md` are the same deck. */
function nameOf(written: string): string {
  const name = written.replace(/^(?:\.[\\/])?content[\\/]/, '').replace(/\.md$/i, '')
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name)) return name
  const advice = /[\\/]/.test(name)
    ? 'decks stand in content/: takedeck new quarterly-review'
    : 'use letters, digits, spaces and dashes.'
  throw new UsageError(`“${written}” is not a name for a deck; ${advice}`)
}

function starterDeck(name: string): string {
  const words = name.replaceAll(/[-_.]+/g, ' ').trim()
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return `---
title: ${JSON.stringify(title)}
subtitle: "What this deck is about, in one line"
author: "Your name"
lang: en
source:
  title: "The article that the takeaways come from"
  url: "https://example.org/article"
---

A sentence of context: who wrote the article, when, and why it matters here.

## 1. Say the first takeaway as a headline

- **Lead with the point** and keep it to a line
- Three or four of these are enough
- Numbers and names are remembered

### Notes

What you say while this slide is shown. Notes never appear on the slide.

## 2. A short paragraph becomes a statement

One sentence that people should **remember**.

### Notes

Leave this slide up while you tell the story behind it.

## 3. A quotation gets a slide of its own

> What somebody said, word for word.
>
> — Name, role

### Notes

Who said this, where, and what they were answering.

## Conclusion

What it all adds up to, in one sentence.

- The first thing to do
- The second thing to do

### Notes

End here, and ask for questions.
`
}
