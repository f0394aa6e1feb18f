import { wordSet } from './languages/language.ts'
import { latinPattern } from './latin.ts'
import { hasTitle } from './names.ts'
import { isSaid, verbLength } from './speech.ts'

/** True where a name is a person’s: by a title, an age, what somebody is or what is said, between these texts. */
export function isPerson(name: string, before: string, after: string): boolean {
  const isFull = name.includes(' ')
  if (CAPITALS.test(name)) return false
  if (hasTitle(name) || NAMED.has(lastWord(before))) return true
  // “Der Rat sagt” is a German noun, “in Haugesund, who …” a place.
  const article = lastWord(before).toLowerCase()
  if (!isFull && (ARTICLES.has(article) || PLACES.has(article))) return false
  if (TOLD_OF.test(after) || speaks(before, after)) return true
  return (
    isFull &&
    (DESCRIBED.test(after) || WITH_ROLE.test(name) || isAfterRole(before) || isOwner(before, after))
  )
}

/** True for what stands before a place or a firm: “in”, “the river”. */
export function isPlace(before: string): boolean {
  const word = lastWord(before)
  return PLACES.has(word.toLowerCase()) || PLACE_NOUNS.has(word) || /(?:^|\s)the $/i.test(before)
}

const CAPITALS = /(?:^|\s)[A-Z]{2,}(?:\s|$)/

function lastWord(text: string): string {
  return LAST_WORD.exec(text)?.[1] ?? ''
}

const LAST_WORD = latinPattern(String.raw`([\p{L}'’-]+) $`)

const NAMED = wordSet(
  'named called namens genannt nommé nommée appelé appelée llamado llamada genaamd',
)

const ARTICLES = wordSet(
  'the der die das den dem des ein eine einem einer einen le la les un une el los las de het een',
)

const PLACES = wordSet(
  'in at near from of over to towards outside around across à en chez vers bei aus nach um te bij uit naar desde hacia',
)

/** An age, or who it is. */
const TOLD_OF = latinPattern(
  String.raw`^(?:, (?:\d\d(?!\d)|who|whose|qui|dont|quien|cuy[oa]|(?:an?|the|our|its|his|her|une?|le|la|el|de|een|sa|son|su) \p{Ll})| \(\d\d\))`,
)

/** “Jane Doe says”; “…, said Jane Doe”. */
function speaks(before: string, after: string): boolean {
  if (after.startsWith(' ') && verbLength(after.slice(1)) > 0) return true
  return BEHIND_QUOTATION.test(before) && isSaid(lastWord(before))
}

const BEHIND_QUOTATION = latinPattern(String.raw`[,“”] ?\p{L}+ $`)

/** “Jana Fuchs, die …”: a relative clause of any German noun. */
const DESCRIBED = /^, (?:der|die|dessen|deren|wie) /

/** “Trainerin Annika Behm”: what somebody is, in German. */
const WITH_ROLE = latinPattern(
  String.raw`^\p{Lu}\p{Ll}+(?:in|ers?|or|ist|eur|ent|ant|chef|rat|wirt|mann|frau|kraft|wart) \p{Lu}\S+ \p{Lu}`,
)

/** “The mayor, ”, “la bióloga ”, “president ”: what somebody is, in front of a full name, but “la calle ”. */
function isAfterRole(before: string): boolean {
  const noun = lastWord(before)
  if (PLACE_NOUNS.has(noun)) return false
  return ROLES.has(noun) || APPOSED.test(before) || BESIDE.test(before)
}

const ROLES = wordSet(
  'president chair chairman chairwoman chairperson mayor director professor minister secretary captain coach chief officer executive engineer manager founder author owner treasurer curator analyst economist councillor senator nurse farmer',
)

const APPOSED = latinPattern(
  String.raw`(?:^|\s)(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Ll]es?|[Ll]a|[Uu]ne?|[Ll]eur|[Ss]on|[Ss]a|[Nn]otre|[Ee]l|[Ss]u|[Dd]e|[Ee]en|[Oo]nze|[Hh]un)\s(?:[\p{L}’'-]+\s){0,6}[\p{L}’'-]+, $`,
)

const BESIDE = latinPattern(
  String.raw`(?:^|\s)(?:[Ll][ae]|[Ee]l|[Uu]ne?|[Dd]e|[Ee]en|[Dd]er|[Dd]ie|(?:[Tt]he|[Aa]n?|[Oo]ur|[Ff]ormer)(?: \p{Ll}+){0,2}) \p{Ll}[\p{Ll}-]{3,} $`,
)

const PLACE_NOUNS = wordSet(
  'calle plaza avenida ciudad puerto playa empresa editorial barrio rue place avenue lac mont ville hôpital lycée école société quartier gare revista colegio hospital compañía firma stad gemeente club bar hotel hôtel café parque teatro museo estación station street river port city town magazine newspaper journal company firm university institute pub ship ferry bridge district region',
)

/** “Lorraine Tevis is up to her thighs”: only somebody has what is hers. */
function isOwner(before: string, after: string): boolean {
  return /(?:^|[.!?;:,“”] |\n|and |und |et |y |en )$/.test(before) && OWNS.test(after)
}

const OWNS = latinPattern(
  String.raw`^ (?!(?:is|are|was|were) (?:the|a|an) )\p{Ll}+(?:[^.!?]{0,90}\s(?:his|her|himself|herself|seine?[mnrs]?|ihre?[mnrs]?)(?!\p{L})|[^.!?]{0,160}[.!?] (?:He|She|Er|Elle|Ella|Hij|Zij|Ze) )`,
)
