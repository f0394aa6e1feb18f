import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../src')

/** What every file may import: the types, problems, and two small tools over them. */
const COMMON = [
  ...[
    'model.ts',
    'slide.ts',
    'finished.ts',
    'scene.ts',
    'scene-text.ts',
    'problem.ts',
    'inline.ts',
  ],
  ...['nearest-word.ts', 'temporary.ts', 'make-folder.ts'],
  ...['css-urls.ts', 'chart-words.ts', 'zip.ts'],
]

/**
 * Who may import whom, by folder or by file at the top of `src/`. A stage is alone with the common
 * files; only `build.ts` and `outputs.ts` know several.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'bin.ts': ['cli.ts', 'commands', 'program'],
  'cli.ts': ['commands', 'help.ts', 'nearest-word.ts', 'problem.ts'],
  'index.ts': ['build.ts', 'browser', 'content', 'marp', 'plan', 'project'],
  'build.ts': [
    ...['assets', 'browser', 'check', 'content', 'fitting.ts', 'marp', 'output-tools.ts'],
    'outputs.ts',
    ...['plan', 'prepared.ts', 'project', 'samples.ts', 'template', 'theme'],
  ],
  'fitting.ts': ['check', 'plan'],
  'samples.ts': ['browser', 'plan', 'project', 'template'],
  'output-tools.ts': ['browser', 'project'],
  'outputs.ts': [
    ...['browser', 'check', 'marp', 'output-tools.ts', 'pdf', 'pptx', 'prepared.ts'],
    ...['project', 'theme'],
  ],
  'prepared.ts': ['content', 'fonts', 'pptx', 'project'],
  'help.ts': ['commands'],
  'model.ts': [],
  'slide.ts': [],
  'finished.ts': [],
  'scene.ts': [],
  'scene-text.ts': [],
  'problem.ts': [],
  'inline.ts': [],
  'css-urls.ts': [],
  'nearest-word.ts': [],
  'chart-words.ts': [],
  'zip.ts': [],
  'temporary.ts': [],
  'make-folder.ts': [],
  'cache-folder.ts': [],
  commands: ['build.ts', 'browser', 'content', 'import', 'marp', 'project', 'theme'],
  compile: ['assets', 'browser', 'marp', 'plan', 'project', 'template', 'theme'],
  assets: ['charts', 'marp', 'project', 'theme'],
  browser: ['cache-folder.ts'],
  charts: [],
  check: [],
  content: [],
  fonts: [],
  import: ['content'],
  marp: [],
  pdf: [],
  plan: [],
  pptx: [],
  program: ['cache-folder.ts'],
  project: [],
  template: [],
  theme: [],
}

/** Stages that compute and never touch the disk, the network or another process. */
const PURE = ['charts', 'check', 'content', 'pdf', 'plan', 'pptx', 'template', 'theme']

/** Each library is imported in one file only, so that it can be exchanged there. */
const SHARED_LIBRARIES = ['postcss', 'mdast']

/** Declarations of others' types import nothing when they run. */
const files = listFiles(SOURCE).filter((file) => !file.endsWith('.d.ts'))

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? listFiles(path) : [path]
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name ?? '')
}

/** The packages that a file imports, but for those whose types or nodes a whole stage handles. */
function librariesOf(file: string): string[] {
  return importsOf(file)
    .filter((name) => /^[@a-z]/.test(name) && !name.startsWith('node:'))
    .filter((name) => !SHARED_LIBRARIES.includes(name))
}

/** The folder of a file, or its name where it stands at the top. */
function placeOf(file: string): string {
  return relative(SOURCE, file).split('/')[0] ?? ''
}

describe('the architecture', () => {
  test('knows every folder and every file at the top of src/', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(files.map(placeOf)))
  })

  test.each(files.map((file) => [relative(SOURCE, file), file]))(
    '%s imports only what it may',
    (_name, file) => {
      const place = placeOf(file)
      const allowed = [...COMMON, place, ...(MAY_IMPORT[place] ?? [])]
      const targets = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => placeOf(join(dirname(file), name)))
      expect(allowed).toEqual(expect.arrayContaining(targets))
    },
  )

  test.each(PURE)('%s neither reads nor writes nor starts anything', (stage) => {
    const builtIn = files
      .filter((file) => placeOf(file) === stage)
      .flatMap(importsOf)
      .filter((name) => name.startsWith('node:'))
    expect(builtIn).toEqual([])
  })

  test.each(files.map((file) => [relative(SOURCE, file), file]))(
    '%s remembers nothing between two calls: what grows is made in a function',
    (_name, file) => {
      const text = readFileSync(file, 'utf8')
      const kept = /^(?:export )?(?:let |const \w+.* = new (?:Weak)?(?:Map|Set)\b.*\(\)$).*/gm
      expect(text.match(kept) ?? []).toEqual([])
    },
  )

  test('imports each library in one file only', () => {
    const uses = files.flatMap((file) =>
      librariesOf(file).map((library) => ({ library, file: relative(SOURCE, file) })),
    )
    const shared = uses.filter((use) =>
      uses.some((other) => other.library === use.library && other.file !== use.file),
    )
    expect(shared).toEqual([])
  })

  test('only commands, compile, program, project, browser, import and marp read or write files', () => {
    const users = files.filter((file) => importsOf(file).some((name) => /^node:fs/.test(name)))
    const places = new Set(users.map(placeOf))
    const allowed = [
      ...['browser', 'commands', 'compile', 'import', 'marp', 'program', 'project'],
      ...['bin.ts', 'cache-folder.ts', 'make-folder.ts', 'temporary.ts'],
    ]
    expect(allowed).toEqual(expect.arrayContaining([...places]))
  })
})
