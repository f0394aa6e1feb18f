import Handlebars from 'handlebars'
import { ProblemError } from '../problem.ts'
import { fillWith, guard, type Helpers, type Template, type TemplateData } from './fill.ts'
import { checkMentions, type Mention, type TemplateSource } from './mentions.ts'

/**
 * Compiles a template with a Handlebars of its own; `sample` is data like that which will fill it.
 * Throws a `ProblemError` where it is broken or names what does not exist.
 */
export function compileTemplate(
  source: TemplateSource,
  helpers: Helpers,
  sample: TemplateData,
): Template {
  const handlebars = Handlebars.create()
  handlebars.registerHelper(helpers)
  const known = [...Object.keys(helpers), ...BUILT_IN]
  const program = guard(source, () => Handlebars.parseWithoutProcessing(source.text))
  const problems = checkMentions(findMentions(program), { source, known, sample })
  if (problems.length > 0) throw new ProblemError(problems)
  return fillWith(source, handlebars.compile(program, OPTIONS))
}

/** A template as JavaScript, to be kept and filled later. */
export function precompileTemplate(text: string): string {
  return String(Handlebars.precompile(text, OPTIONS))
}

const OPTIONS = { noEscape: true, strict: true }

const BUILT_IN = ['if', 'unless', 'each', 'with', 'lookup']

function findMentions(program: hbs.AST.Program): readonly Mention[] {
  const finder = new MentionFinder()
  finder.accept(program)
  return finder.mentions
}

/** Walks a template and gathers what it names of the data that it is filled with. */
class MentionFinder extends Handlebars.Visitor {
  readonly mentions: Mention[] = []
  /** How many blocks around this place look at one thing of the data instead of the whole. */
  #depth = 0

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (!path.data && path.depth === this.#depth) this.#add('name', path, path.parts)
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { path, params } = mustache
    const isBare = params.length === 0 && 'parts' in path && path.depth === this.#depth
    if (isBare && !path.data) this.#add('insert', path, path.parts)
    else super.MustacheStatement(mustache)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const { path, params, program, inverse } = block
    for (const part of [path, ...params]) this.accept(part)
    const isSameData = path.original === 'if' || path.original === 'unless'
    this.#depth += isSameData ? 0 : 1
    this.accept(program)
    this.#depth -= isSameData ? 0 : 1
    if (inverse) this.accept(inverse)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#add('partial', partial, [])
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#add('partial', partial, [])
  }

  #add(kind: Mention['kind'], node: hbs.AST.Node, parts: readonly string[]): void {
    const { line, column } = node.loc.start
    this.mentions.push({ kind, parts, line, column: column + 1 })
  }
}
