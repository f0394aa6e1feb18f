import { frontMatterJsonSchema } from '../content/schema.ts'
import { type CommandContext, EXIT } from './command.ts'

/** `takedeck schema`: the JSON schema of the front matter, for editors. */
export async function run({ stdout }: CommandContext): Promise<number> {
  stdout.write(`${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`)
  return EXIT.ok
}
