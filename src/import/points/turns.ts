/** What is asked where the next sentence may take a point back. */
export const TAKEN_BACK = 'the next sentence may take it back: compare it with the notes'

/** True for a sentence that turns against the one before, in any language that import knows. */
export function isTurn(next: string): boolean {
  return TURN.test(next) || REPLY.test(next)
}

const TURN =
  /^[‘“«"]?(?:(?:but|however|yet|not quite|not really|not so|or so|except|far from it|aber|doch|jedoch|allerdings|nur dass|von wegen|mais|pourtant|cependant|toutefois|sauf que|pas tout à fait|pero|sin embargo|no obstante|solo que|sólo que|no del todo|maar|toch|echter|alleen is|niet helemaal|ma|però|tuttavia|mas|porém)(?![a-zß-ɏ])|only (?:it|that|this|they|he|she|we|not) |但|然而|可是|不过|其实|只是|しかし|だが)/i

/** “I intend to.” “We didn’t.” */
const REPLY =
  /^(?:i|we|you|they|he|she|it) (?:[a-z]+ to|do|did|does|will|would|can|could|have|are|is|am|was)(?: not|n['’]t)?[.!]$/i

/** True for what all are said to know, which is seldom what an article comes to: “Everyone remembers the whale.” */
export function isCommonplace(sentence: string): boolean {
  return COMMONPLACE.test(sentence)
}

const COMMONPLACE =
  /^(?:(?:we(?:['’]re| are)|i(?:['’]m| am)|people) (?:often |sometimes )?(?:asked|ask (?:me|us)) (?:if|whether|how|why|what)|(?:wir werden|ich werde) (?:oft|häufig|immer wieder) gefragt|on (?:nous|me) demande souvent|(?:nos|me) preguntan (?:a menudo|mucho)|(?:ons|mij) wordt vaak gevraagd|经常有人问|every(?:one|body) (?:remembers|knows|loves|talks about|has heard)|(?:jeder|alle) (?:kennt|kennen|weiß|wissen|redet|reden|erinnert|erinnern|liebt|lieben)|tout le monde (?:connaît|sait|parle|aime|se souvient)|todo el mundo (?:recuerda|conoce|sabe|habla|quiere)|todos (?:recuerdan|conocen|saben|hablan)|iedereen (?:kent|weet|herinnert|praat|houdt)|(?:大家|人人|所有人|谁)都(?:记得|知道|在谈|听说))(?![a-zß-ɏ])/i
