import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'
import { minifySync } from 'rolldown/utils'
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

/** The files by what is in them. Libraries are parted by the verbs that need them. */
const GROUPS = [
  // What runs in pages goes there by its names, so nothing else may claim these.
  { name: 'page', test: /lib\/browser\/page\// },
  { name: 'libraries-schema', test: /node_modules\/zod\// },
  { name: 'libraries-english', test: /node_modules\/(compromise|efrt|suffix-thumb|grad-school)\// },
  { name: 'libraries-markdown', test: /node_modules\/(micromark|mdast|unist|decode|character)/ },
  { name: 'libraries-charts', test: /node_modules\/d3-/ },
  // What fills templates comes first: the compiler needs it, too, and would take it along.
  {
    name: 'libraries-filling',
    test: /node_modules\/handlebars\/(runtime|.*(\.runtime|\/handlebars\/(?!compiler)))/,
  },
  { name: 'libraries-templates', test: /node_modules\/(source-map|handlebars)\// },
  { name: 'libraries', test: /node_modules\// },
]

export default defineConfig({
  input: { bin: 'lib/bin.js', index: 'lib/index.js' },
  platform: 'node',
  external: (name) => SEPARATE.some((other) => name === other || name.startsWith(`${other}/`)),
  checks: { eval: false }, // gray-matter's engine for JavaScript, which takedeck replaces
  plugins: [ownYaml(), savedEnglish(), smallCode(), licenses()],
  output: {
    dir: 'lib',
    chunkFileNames: 'bundle/[name].js', // as deep as the modules, whose paths start from themselves
    comments: false, // they are for who reads src/
    codeSplitting: { groups: GROUPS },
  },
})

/** gray-matter brings a reader of YAML that runs functions; takedeck gives it another one. */
function ownYaml(): Plugin {
  const nothing = 'takedeck:no-yaml'
  return {
    name: 'own-yaml',
    resolveId: (name, importer) =>
      name === 'js-yaml' && /\/gray-matter\//.test(importer ?? '') ? nothing : undefined,
    load: (id) => (id === nothing ? 'exports.safeLoad = exports.safeDump = () => {}' : undefined),
  }
}

/**
 * Libraries without their spaces, with their names. Our code has its lines and the names of its
 * functions, by which a stack says where it was, and short names for what is inside them; what runs
 * in pages goes there as text, and so without spaces.
 */
function smallCode(): Plugin {
  return {
    name: 'small-code',
    renderChunk(code, { name }) {
      const isLibrary = name.startsWith('libraries')
      const removeWhitespace = isLibrary || name === 'page'
      const mangle = isLibrary ? false : { toplevel: false, keepNames: true }
      const settings = { compress: false, mangle, module: true, codegen: { removeWhitespace } }
      return minifySync(name, code, settings).code
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
      this.emitFile({ type: 'asset', fileName: 'bundle/licenses.txt', source })
    },
  }
}

function packageFolder(moduleId: string): string[] {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? []
  return folder === undefined ? [] : [folder]
}

function readLicense(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version}, ${license}\n\n${text}`
}
