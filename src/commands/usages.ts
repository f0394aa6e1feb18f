/** An option of a command: what the parser reads, and what help says of it. */
export interface UsageOption {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly default?: string | boolean
  /** What stands behind it: `<folder>`. */
  readonly value?: string
  readonly about: string
}

/** How a command is used: its parser and its help are made from this. */
export interface Usage {
  /** What stands behind its name: `[files…]`. */
  readonly operands: string
  /** What it does, as one line. */
  readonly about: string
  /** What else is good to know. */
  readonly remarks: readonly string[]
  readonly options: Readonly<Record<string, UsageOption>>
  /** Command lines, and what each of them does. */
  readonly examples: readonly (readonly [command: string, does: string])[]
}

const outputs = {
  format: {
    type: 'string',
    short: 'f',
    default: 'md,html,pdf,pptx',
    value: '<list>',
    about: 'the formats to write',
  },
  out: {
    type: 'string',
    short: 'o',
    default: 'dist',
    value: '<folder|file>',
    about: 'where the outputs go; talk.pdf makes this one file',
  },
} as const

const running = {
  timeout: {
    type: 'string',
    default: '60',
    value: '<seconds>',
    about: 'how long one step of the browser may take',
  },
  json: { type: 'boolean', default: false, about: 'print paths and problems as JSON' },
} as const

/** Every command by its name, in the order in which help lists them. */
export const USAGES = {
  build: {
    operands: '[files…]',
    about: 'build content files, those of a folder, or all of content/*.md',
    remarks: [
      'Each deck becomes dist/<name>.md, .html, .pdf and .pptx. A file with marp: true in its front',
      'matter is built as the Marp deck that it is. What is wrong is said with file, line and column.',
    ],
    options: {
      ...outputs,
      theme: {
        type: 'string',
        short: 't',
        value: '<name|file>',
        about: 'another theme than the content file names',
      },
      'theme-set': {
        type: 'string',
        value: '<folder>',
        about: 'themes that Marp decks can name, beside those in themes/ next to them',
      },
      watch: {
        type: 'boolean',
        short: 'w',
        default: false,
        about: 'build again when something changes',
      },
      ...running,
    },
    examples: [
      ['build', 'all decks of content/, in all formats'],
      ['build content/talk.md -f pptx', 'one deck as a presentation for PowerPoint'],
      ['build content/talk.md -o talk.pdf', 'one deck as one file'],
      ['build content/talk.md -t stage -w', 'in another theme, again whenever you save'],
    ],
  },
  import: {
    operands: '<article>',
    about: 'write a draft of a content file from an article',
    remarks: [
      'The article is a text, Markdown, HTML, Word (.docx) or PDF file, or - for standard input. The',
      'draft is content/<article>.md; what is doubtful in it has a remark. PDF needs npm install unpdf.',
    ],
    options: {
      out: {
        type: 'string',
        short: 'o',
        value: '<file>',
        about: 'the content file to write',
      },
      force: {
        type: 'boolean',
        default: false,
        about: 'write over files that exist; the old ones are kept as .bak',
      },
    },
    examples: [
      ['import article.html', 'writes content/article.md'],
      ['import report.docx -o content/q3.md', 'under another name'],
    ],
  },
  new: {
    operands: '<name>',
    about: 'write a small deck to start from',
    remarks: ['The deck is content/<name>.md. A file that exists is never written over.'],
    options: {},
    examples: [
      ['new talk', 'writes content/talk.md'],
      ['new content/q3-results.md', 'the same with its path'],
    ],
  },
  themes: {
    operands: '',
    about: 'list the themes',
    remarks: ['The package’s themes, and those of templates/themes/, with a line each.'],
    options: {},
    examples: [['themes', 'name and character of each theme']],
  },
  'themes new': {
    operands: '<name>',
    about: 'copy a theme to edit',
    remarks: [
      'The copy is templates/themes/<name>.css. A theme that exists is never written over.',
    ],
    options: {
      from: {
        type: 'string',
        default: 'briefing',
        value: '<theme>',
        about: 'the theme to copy',
      },
    },
    examples: [['themes new acme --from stage', 'then build with theme: acme']],
  },
  'themes preview': {
    operands: '[names…]',
    about: 'build a deck with every layout, in each theme',
    remarks: [
      'Without names it shows all themes, in the brand of takedeck.yml where there is one. The decks are',
      'dist/preview-<name>.html, .pdf and .pptx.',
    ],
    options: { ...outputs, ...running },
    examples: [
      ['themes preview -f html', 'every theme as HTML'],
      ['themes preview briefing stage', 'two of them, in all formats'],
    ],
  },
  schema: {
    operands: '[project]',
    about: 'print the JSON schema of a content file’s front matter',
    remarks: [
      'With the word project it is the one of takedeck.yml. Editors complete and check by it.',
    ],
    options: {},
    examples: [
      ['schema > front-matter.json', 'for content files'],
      ['schema project > takedeck.json', 'for takedeck.yml'],
    ],
  },
} as const satisfies Readonly<Record<string, Usage>>

/** The name of a command, with the word that follows it where there are several of its kind. */
export type CommandName = keyof typeof USAGES

/** The name of the command that these words begin with, as far as there is one. */
export function commandNamed([verb = '', word = '']: readonly string[]): CommandName | undefined {
  const names = Object.keys(USAGES) as CommandName[] // the keys of a constant are its type's
  return names.find((name) => name === `${verb} ${word}`) ?? names.find((name) => name === verb)
}
