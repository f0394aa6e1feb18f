/** True for a sentence that says what should be, what is never enough, or what a thing is and is not. */
export function isThesis(text: string): boolean {
  return CLAIMED.some((claim) => claim.test(text))
}

/** “Must”, “is not enough”, “hay que”: by language. */
const NEEDED = new RegExp(
  `(?<![a-zß-ɏ])(?:${[
    "must|should|ought to|needs? (?:to|no)|has to be|(?:is|are) not enough|(?:is|are)n[’']t enough|means that|depends on|beats|is measured by",
    'muss|müssen|sollten?|(?:reicht|genügt) (?:aber )?nicht|bedeutet|hängt (?:davon )?ab|misst sich|lohnt sich',
    'doit|doivent|il faut|ne suffi(?:t|sent) pas|ne vau(?:t|lent) que|ne sert (?:qu|à rien)|se mesure|signifie',
    'debe|deben|debería|deberían|hay que|habría que|hace falta|no basta|no bastan|significa que|se mide|bastaría',
    'moet|moeten|is niet genoeg|volstaat niet|betekent dat|hoort te',
  ].join('|')})(?![a-zß-ɏ])|应该|应当|必须|不能没有|还不够|意味着|一旦.*就|比.*更能|不在.*而在`,
  'iu',
)

/** “A promise is worth the people it counts, not the lines”: what it is, and what it is not. */
const DEFINED =
  /^[^,]*(?<![a-zß-ɏ])(?:is|are|isn['’]t|aren['’]t|was never)(?![a-zß-ɏ]).*, (?:not|never) |(?<![a-zß-ɏ])(?:is|are) (?:never|always|only ever)(?![a-zß-ɏ])|, so (?:\S+ ){2,9}(?:is|are) not |(?<![a-zß-ɏ])(?:ist|sind) (?:nie|niemals|immer)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:ist|sind) (?:nicht|keine?) .*, sondern |(?<![a-zß-ɏ])(?:n['’]est|ne sont) (?:pas|jamais|que) |(?<![a-zß-ɏ])est .*, (?:non|pas) |(?<![a-zß-ɏ])no (?:es|son) .*, sino |(?<![a-zß-ɏ])(?:is|zijn) (?:nooit|altijd)(?![a-zß-ɏ])|不是.*而是|不再是.*而是/iu

const CLAIMED = [NEEDED, DEFINED]
