import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, withoutChromePath } from './browsers.ts'
import { writeDeck } from './decks.ts'
import type { Command } from './measure.ts'

/** A process that takes its turn in every round. */
export interface Contestant {
  readonly name: string
  readonly command: Command
  /** PPTX takes marp-cli a picture a slide, so it may get fewer runs. */
  readonly makesPptx: boolean
}

/** A row of the table: one or several processes that together make the same files. */
export interface Entry {
  readonly files: 'HTML + PDF' | 'HTML + PDF + PPTX'
  readonly who: 'takedeck' | 'marp-cli'
  readonly browser: string
  /** Names of contestants. */
  readonly parts: readonly string[]
}

/** Where things are: the package that is measured, and a folder for one deck. */
export interface Places {
  readonly packageFolder: string
  readonly folder: string
}

/** Writes the content file; the command makes of it the Markdown and the theme that marp-cli gets. */
export function prepareDeck(slideCount: number, places: Places): Command {
  writeFileSync(join(places.folder, 'x.md'), writeDeck(slideCount))
  return takedeck('md', places)
}

/** Runs takedeck for some formats, separated by commas. */
export function takedeck(formats: string, places: Places): Command {
  return {
    program: process.execPath,
    args: [join(places.packageFolder, 'lib/bin.js'), 'build', 'x.md', '--format', formats],
    folder: places.folder,
    environment: withoutChromePath(process.env),
    outputs: formats.split(',').map((format) => join(places.folder, `dist/x.${format}`)),
  }
}

/** Everything that takes a turn. marp-cli makes its HTML without a browser: one run for all. */
export function listContestants(browsers: readonly Browser[], places: Places): Contestant[] {
  const [first] = browsers
  if (first === undefined) return []
  return [
    ...contest('takedeck HTML + PDF', takedeck('html,pdf', places)),
    ...contest('marp HTML', marp('html', first, places)),
    ...browsers.flatMap((browser) =>
      contest(`marp PDF ${browser.name}`, marp('pdf', browser, places)),
    ),
    ...contest('takedeck HTML + PDF + PPTX', takedeck('html,pdf,pptx', places)),
    ...browsers.flatMap((browser) =>
      contest(`marp PPTX ${browser.name}`, marp('pptx', browser, places)),
    ),
  ]
}

function contest(name: string, command: Command): Contestant[] {
  return [{ name, command, makesPptx: name.includes('PPTX') }]
}

function marp(format: string, browser: Browser, { packageFolder, folder }: Places): Command {
  const output = join(folder, `marp-${browser.name}.${format}`)
  return {
    program: join(packageFolder, 'node_modules/.bin/marp'),
    args: ['dist/x.md', '--no-stdin', '--theme', 'dist/themes/briefing.css', '--output', output],
    folder,
    environment: browser.environment,
    outputs: [output],
  }
}

/** What is compared: for each set of files takedeck first, then marp-cli's separate runs. */
export function listEntries(browsers: readonly Browser[]): Entry[] {
  const own = browsers.at(-1)?.name ?? ''
  return (['HTML + PDF', 'HTML + PDF + PPTX'] as const).flatMap((files): Entry[] => [
    { files, who: 'takedeck', browser: own, parts: [`takedeck ${files}`] },
    ...browsers.map(({ name }): Entry => {
      const parts = files
        .split(' + ')
        .map((format) => (format === 'HTML' ? 'marp HTML' : `marp ${format} ${name}`))
      return { files, who: 'marp-cli', browser: name, parts }
    }),
  ])
}
