const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|twee|vijf|zes|zeven|acht|negen|tien|twaalf|twintig'

/** A number, and no year. */
const NUMBER = `(?:(?!(?:1[89]|20)\\d\\d(?!\\d))\\d[\\d.,]*|${WORDS})`

/** “A doce metros había 31”, “we found only eleven”: of what? What a clause before counts is known. */
const AT_END = new RegExp(
  `(?<!(?: (?:and|und|et|y|en) |\\d).*)(?<![a-zß-ɏ])(?:had|has|have|got|found|were|are|was|counted|leaves|left|hatten?|haben|waren|sind|fanden|blieben|noch|avait|avaient|avons|ont|restent?|había|hay|quedan|quedaban|tienen?|tenía|son|eran|er|waren|hadden|vonden|telden) (?:only |just |nur |que |solo |sólo |maar |nog )?(${NUMBER})(?=$|,)`,
  'i',
)

/** “Nous en demandions onze”: of what stands in the sentence before. */
const FRENCH_EN = new RegExp(
  `(?<![a-zß-ɏ])en (?:[a-zß-ɏ]+) (?:${NUMBER}|plus|moins|beaucoup|peu|aucune?|une?)$|^(?:\\S+ ){1,3}(?<!(?:est|sont|était|étaient|mise?s?|reste|restent) )en [a-zß-ɏ]+(?:ent|ons|ez|ait)$`,
  'i',
)

/** “Three of the eleven were real”, “los 563 que faltan”. */
const ALONE = new RegExp(
  `(?<![a-zß-ɏ])(?:the|die|der|den|les|des|los|las|de) ${NUMBER} (?=(?:were|are|was|had|have|did|that|which|who|who|waren|sind|haben|hatten|qui|que|ont|étaient|sont|eran|son|die|zijn|hadden)(?![a-zß-ɏ]))`,
  'i',
)

/** “Hardly any”, “ni una”, “nothing of the sort”. */
const NONE =
  /(?<![a-zß-ɏ])(?:(?:hardly|scarcely|barely|without|not) any|(?:had|has|have) none|kaum welche|ni un[oa]|ningun[oa]|geen enkele)$|(?<![a-zß-ɏ])(?:nothing of the sort|nichts dergleichen|rien de tel|nada de eso|niets van dien aard)(?![a-zß-ɏ])/i

/** “Three and a half metres, that is a small car”: what is as long? */
const MEASURED = new RegExp(
  `^(?:${NUMBER}|(?:${WORDS})[a-zß-ɏ-]*)[^,:]{0,25}(?=, (?:das|c['’]est|that|eso|dat)(?![a-zß-ɏ]))`,
  'i',
)

/** The number, or the word that stands for one, whose noun is in another sentence; undefined without one. */
export function findBareNumber(text: string): string | undefined {
  const kinds = [AT_END, FRENCH_EN, ALONE, NONE, MEASURED]
  const found = kinds.map((kind) => kind.exec(text)).find((match) => match !== null)
  return (found?.[1] ?? found?.[0])?.trim()
}
