import { frontMatterJsonSchema, projectJsonSchema } from '../content/schema.ts'
import { readArguments } from './arguments.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'
import { USAGES } from './usages.ts'

/** `takedeck schema`: the JSON schema of the front matter, or of `takedeck.yml`, for editors. */
export async function run({ args, stdout }: CommandContext): Promise<number> {
  const [what, ...rest] = readArguments(args, USAGES.schema.options).positionals
  if (rest.length > 0 || (what !== undefined && what !== 'project')) {
    throw new UsageError('Use it as: takedeck schema, or takedeck schema project')
  }
  const schema = what === 'project' ? projectJsonSchema() : frontMatterJsonSchema()
  stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return EXIT.ok
}
