import { extname } from 'node:path'
import { parseArgs } from 'node:util'

const FORMATS = ['md', 'html', 'pdf', 'pptx']

/** Articles that have readers of their own, by the endings of their names. */
const ARTICLES = ['.docx', '.pdf', '.html', '.htm', '.md', '.txt']

/** What command lines ask for that runs other functions of the same scripts: formats, kinds of articles. */
export function kindsOfWork(verb: string, args: readonly string[]): readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: { format: { type: 'string', short: 'f' } },
  })
  if (verb === 'import') {
    const endings = positionals.map((name) => extname(name).toLowerCase())
    return ARTICLES.filter((ending) => endings.includes(ending))
  }
  const { format } = values
  if (typeof format !== 'string') return FORMATS
  const names = format.split(',').map((name) => name.trim().toLowerCase())
  return FORMATS.filter((name) => names.includes(name))
}
