import type { Language } from './languages/language.ts'

/** “Huit sur dix proposent …”, “eight in ten say …”: of what? Undefined where a noun follows. */
export function findBareFraction(text: string, { verbs }: Language): string | undefined {
  const found = FRACTION.exec(text)?.[0]
  if (found === undefined) return undefined
  const rest = text.slice(found.length).trimStart()
  return VERB.test(rest) || rest.search(verbs) === 0 ? found : undefined
}

const NUMBER =
  '(?:\\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|ein(?:e[rs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)'

const FRACTION = new RegExp(
  `^(?:(?:almost|nearly|about|presque|environ|fast|rund|casi) )?${NUMBER} (?:sur|von|de cada|in|out of) ${NUMBER}(?= )`,
  'iu',
)

/** A verb, or what stands before one; most languages have a list of more. */
const VERB =
  /^(?:ne|n['’][a-zß-ɏ]+|no|se|is|are|was|were|has|have|had|do|does|did|says?|said|will|would|can|could)(?![a-zß-ɏ])/iu
