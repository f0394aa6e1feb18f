/** The first words of a text that point to something outside it: “this machine”, “the change”, “there”. */
export function findPointer(text: string, isLaterClause: boolean): string | undefined {
  const kinds = isLaterClause ? [...POINTERS, POSSESSIVE] : POINTERS
  return kinds.map((words) => words.exec(text)?.[0]).find((found) => found !== undefined)
}

const POINTER =
  /(?<!\p{L})there(?! (?:is|are|was|were|(?:\p{L}+ ){1,2}be(?:en)?)(?!\p{L}))(?!\p{L})|(?<!\p{L})(?:th(?:is|ese|ose)|such|diese[rsmn]?|solche|ce|cet|cette|ces|est[ea]s?|es[ea]s?|aquel|aquella) (?!as|who|whose|with|without|in|of|from|under|que|qui|dont|is|are|was|were|has|have|can|will|year|month|week|time|Jahr|année|año)(?:\p{L}+)|(?:这|那)(?:种|个|些|样|一)/iu

/** Nouns that stand for something said before, unless they say of what. */
const VAGUE =
  /(?<!\p{L})the (?:\p{L}+ ones?|findings?|links?|gaps?|answers?|approach|attempts?|changes?|choice|decisions?|difference|effects?|experiment|figures?|fix|idea|issue|measures?|method|move|numbers?|plan|problems?|programme?|project|reasons?|results?|rules?|solution|step|test|trial|trick|word)(?!\p{L})(?! (?:of|that|which|who|in|on|for|to|with|from|behind|between|by)(?!\p{L}))/iu

/** In a clause that stood behind another one the noun may be there. */
const POSSESSIVE = /(?<!\p{L})(?:its|their)(?!\p{L})/iu

/** The same kind of nouns elsewhere. */
const VAGUE_ELSEWHERE =
  /(?<!\p{L})(?:(?:das|dem|den|der|die|des) (?:Aktion|Änderung|Ansatz|Antwort|Effekt|Entscheidung|Ergebnis|Ergebnisse|Gründe|Idee|Lösung|Maßnahmen?|Methode|Plan|Pläne|Problem|Projekt|Unterschied|Verfahren|Versuch|Wert|Werte|Zahl|Zahlen)|(?:(?:le|la|les|du|des|au|aux) |l['’])(?:accord|changement|chiffre|décision|différence|effet|essai|idée|méthode|mesure|plan|problème|projet|raison|réponse|résultat|solution)s?|(?:el|la|los|las|al|del) (?:acuerdo|cambio|cifra|decisión|diferencia|efecto|ensayo|idea|informe|medida|método|plan|problema|programa|proyecto|razón|respuesta|resultado|solución)(?:e?s)?)(?!\p{L})(?! (?:d(?:er|es|e|el|u)|d['’]|von|vom|für|mit|zu|zum|zwischen|im?|bei|an|am|entre|avec|con|pour|para|à|qu[ei]|qui)(?!\p{L}))/iu

/** “Daran”, unless what is meant follows: “damit, dass …”. */
const ADVERB =
  /(?<!\p{L})da(?:r(?:an|auf|aus|in|um|unter|über)|mit|zu|bei|für|durch|gegen|von|nach)(?!\p{L})(?!,)/iu

/** “A promis de la retirer”: a pronoun before an infinitive. */
const CLITIC =
  /(?<!\p{L})(?:de|à|pour|sans) (?:(?:la|le|les|lui|leur|y|en) |l['’])\p{L}{3,}(?:er|ir)(?!\p{L})/iu

/** “Naturschützer halten das für falsch”, “dort”, “seither”: what, where, since when? */
const GERMAN =
  /(?<!\p{L})(?:deshalb|deswegen|daher|darum|dort|dorthin|drüben|damals|seither|seitdem|hier(?! (?:i[nm]|an|am|auf|bei|zu) (?!\p{N}|zwei|drei|vier|fünf|sechs|wenigen|kurzer|kürzester))|là-bas|allí|ahí)(?!\p{L})|(?<!\p{L})von ihnen(?!\p{L})|(?<=(?<!\p{L})(?:ist|war|wäre|wird|halten|hält|finden|findet|nennen|nennt|macht|zeigt|führen|führt|führten|führte|sehen|sieht|erklären|erklärt|begründen|begründet|bestreiten|bestreitet) )das(?= (?:auf|mit|anders|für|ein|eine|kein|keine|nicht|auch|nur|so|als|noch|schon|alles|jetzt|heute)(?!\p{L}))/iu

/** “Podrán usarla”, “lo habían exigido”: a pronoun at a verb. */
const SPANISH =
  /(?<!\p{L})(?!(?:charla|perla|burla|mirlo|orla)s?(?!\p{L}))\p{L}{2,}[aei]rl[oa]s?(?!\p{L})|(?<!\p{L})l[oa]s? (?:sabe|saben|sabía|cree|creen|ha|han|había|habían|habrá|hizo|hicieron|hace|hacen|tiene|tienen|pide|piden|dijo|dice)(?!\p{L})/iu

/** “Now wants to keep it”: the noun may be in the sentence, or not. */
const LAST =
  /(?<!\p{L})(?:(?:it|them)$|(?<=offers? |has |have |had |is |are |was )(?:one|another)(?: (?:reason|example|factor|cause|problem))?(?=$|:))/u

/** “N’en avait vu que deux”: of what? */
const FRENCH =
  /(?<!\p{L})[jnlmst]['’]en \p{L}+|(?<!\p{L})(?:les|le|la|lui|leur) y(?!\p{L})|(?<!\p{L})ne (?:les|le|la|lui|leur) \p{L}+|(?<!\p{L})l['’](?:ont|a|avait|avaient|aura|aurait) \p{L}+(?:é|i|u|s|t)e?s?(?!\p{L})|(?<!\p{L})(?<!ils? )(?<!qu['’]il )y (?:a|ont|avait|est|sont|va|vont)(?!\p{L})|(?<!\p{L})(?:nous|vous|ils?|elles?) en (?:ai|as|a|avons|avez|ont|avais|avait|avaient|est|sont|était|étaient|fait|font|faut|parlent?|sort|sortent|veut|veulent|reste|restent)(?!\p{L})/iu

/** “We replaced that vendor”, at its end. */
const THAT =
  /(?<!\p{L})(?:(?<=(?:\p{L}{3,}(?:ed|s)|of|in|on|at|with|from|for|to|by|about|into|under|over|after|before|through|against) )that \p{L}+(?=$| \p{N}+ times)|(?<=used )that \p{L}+ \p{L}+)/iu

/** “Die Kosten schätzt er auf 180 Euro”: who? */
const GERMAN_SUBJECT = /(?<=^(?:Die|Das|Den|Dem|Der) \p{Lu}\p{L}+ \p{Ll}+ )(?:er|sie|es)(?!\p{L})/u

const POINTERS = [
  POINTER,
  VAGUE,
  VAGUE_ELSEWHERE,
  ADVERB,
  CLITIC,
  GERMAN,
  SPANISH,
  GERMAN_SUBJECT,
  FRENCH,
  THAT,
  LAST,
]
