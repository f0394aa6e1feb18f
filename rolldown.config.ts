import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'
import { minifySync, parseSync } from 'rolldown/utils'
import { savedEnglish } from './scripts/saved-english.ts'

/**
 * What stays a package of its own: what only some verbs or decks need, what is loaded as files, and
 * what runs as a program. All else that a build needs is put into a few files, because Node takes
 * longer to find and read hundreds of small ones than to run them.
 */
const SEPARATE = [
  ...['@marp-team/marp-cli', '@marp-team/marp-core/plugins', '@sparticuz/chromium', 'katex'],
  ...['beautiful-mermaid', 'highlight.js'],
  ...['@mozilla/readability', 'chardet', 'chokidar', 'linkedom', 'mammoth', 'unpdf'],
]

/** The part of highlight.js that each deck with code needs; its languages are loaded one by one. */
const HIGHLIGHTER = 'highlight.js/lib/core'

/** The files by what is in them. Libraries are parted by the verbs that need them. */
const LIBRARIES = [
  // What runs in pages goes there by its names, so nothing else may claim these.
  { name: 'page', test: /lib\/browser\/page\// },
  { name: 'libraries-schema', test: /node_modules\/zod\// },
  { name: 'libraries-english', test: /node_modules\/(compromise|efrt|suffix-thumb|grad-school)\// },
  { name: 'libraries-markdown', test: /node_modules\/(micromark|mdast|unist|decode|character)/ },
  { name: 'libraries-code', test: /node_modules\/highlight\.js\// },
  { name: 'libraries-german', test: /node_modules\/hyphen\/(de|patterns\/de)/ },
  { name: 'libraries-syllables', test: /node_modules\/hyphen\// },
  { name: 'libraries-charts', test: /node_modules\/d3-/ },
  // What fills templates comes first: the compiler needs it, too, and would take it along.
  {
    name: 'libraries-filling',
    test: /node_modules\/handlebars\/(runtime|.*(\.runtime|\/handlebars\/(?!compiler)))/,
  },
  { name: 'libraries-templates', test: /node_modules\/(source-map|handlebars)\// },
  { name: 'libraries', test: /node_modules\// },
]

const GROUPS = LIBRARIES.map(({ name, test }) => ({
  name,
  test: (id: string) => test.test(withSlashes(id)),
}))

/** A path as it is written elsewhere than on Windows. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

/** What Node starts, and what others import: both run the scripts. */
const STARTS = ['bin', 'index']

export default defineConfig([
  {
    input: {
      ...{ cli: 'lib/cli.js', index: 'lib/index.js' },
      'saved-code': 'lib/program/saved-code.js',
    },
    platform: 'node',
    external: (name) =>
      name !== HIGHLIGHTER &&
      SEPARATE.some((other) => name === other || name.startsWith(`${other}/`)),
    checks: { eval: false }, // gray-matter's engine for JavaScript, which takedeck replaces
    plugins: [
      ownYaml(),
      savedEnglish(),
      importsOfScripts(),
      smallCode(),
      fingerprint(),
      licenses(),
    ],
    output: {
      dir: 'lib/bundle', // as deep as the modules, whose paths start from themselves
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      comments: false, // they are for who reads src/
      codeSplitting: { groups: GROUPS },
    },
  },
  ...STARTS.map((name) => ({
    input: { [name]: `lib/${name}.js` },
    platform: 'node' as const,
    plugins: [handOn(), smallCode()],
    output: { dir: 'lib', comments: false },
  })),
])

/** The functions for others are those of the script, with its classes: an error is known by its class. */
function handOn(): Plugin {
  return {
    name: 'hand-on',
    transform(code, id) {
      if (!withSlashes(id).endsWith('lib/index.js')) return undefined
      const { staticExports } = parseSync(id, code).module
      const names = staticExports.flatMap(({ entries }) =>
        entries.map(({ exportName }) => exportName.name),
      )
      return `import { openScripts } from './program/scripts.js'
        const folder = new URL('./bundle/', import.meta.url)
        export const { ${names.join(', ')} } = openScripts(folder).run('index.cjs')`
    },
  }
}

/** gray-matter brings a reader of YAML that runs functions; takedeck gives it another one. */
function ownYaml(): Plugin {
  const nothing = 'takedeck:no-yaml'
  return {
    name: 'own-yaml',
    resolveId: (name, importer) =>
      name === 'js-yaml' && withSlashes(importer ?? '').includes('/gray-matter/')
        ? nothing
        : undefined,
    load: (id) => (id === nothing ? 'exports.safeLoad = exports.safeDump = () => {}' : undefined),
  }
}

/**
 * Scripts cannot import (only require) where they are run with code that was saved: Node forgets who
 * imports. They are given a function for that, which is named here.
 */
function importsOfScripts(): Plugin {
  return {
    name: 'imports-of-scripts',
    renderChunk(code, { name }) {
      const { dynamicImports } = parseSync(`${name}.cjs`, code).module
      const starts = dynamicImports.map(({ start }) => start).reverse()
      return starts.reduce(
        (text, at) => `${text.slice(0, at)}importPackage${text.slice(at + 'import'.length)}`,
        code,
      )
    },
  }
}

/**
 * Libraries without their spaces, with their names. Our code has its lines and the names of its
 * functions, by which a stack says where it was, and short names for what is inside them; what runs
 * in pages goes there as text, and so without spaces. Rolldown writes code anew after `renderChunk`.
 * All of it is ASCII: V8 keeps such a text in half the memory, and Node reads it as it is.
 */
function smallCode(): Plugin {
  return {
    name: 'small-code',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const { name } = chunk
        const isLibrary = name.startsWith('libraries')
        const removeWhitespace = isLibrary || name === 'page'
        const mangle = isLibrary ? false : { toplevel: false, keepNames: true }
        const settings = { compress: false, mangle, codegen: { removeWhitespace } }
        chunk.code = inAscii(minifySync(chunk.fileName, chunk.code, settings).code)
      }
    },
  }
}

/** Other letters stand in strings, patterns and names, where an escape is the same. */
function inAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Says beside the scripts which ones they are, so that no code is taken for theirs that is not. */
function fingerprint(): Plugin {
  return {
    name: 'fingerprint',
    generateBundle(_options, bundle) {
      const hash = createHash('sha256')
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') hash.update(chunk.code)
      const source = hash.digest('hex').slice(0, 16)
      this.emitFile({ type: 'asset', fileName: 'fingerprint.txt', source })
    },
  }
}

/** Puts the licences of the packages that are inside beside what was made of them. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const folders = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder)))
      const source = [...folders].sort().map(readLicense).join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source })
    },
  }
}

function packageFolder(moduleId: string): string[] {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(withSlashes(moduleId)) ?? []
  return folder === undefined ? [] : [folder]
}

function readLicense(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version}, ${license}\n\n${text}`
}
