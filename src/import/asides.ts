/** What is asked where a section may tell of nothing but the article. */
const ASIDE = 'this section may be no takeaway: look whether it is to be shown'

/** A remark on a section that tells how something was tested, or what else was on an agenda. */
export function remarkOnAside(headline: string): readonly string[] {
  return ASIDES.test(headline) ? [ASIDE] : []
}

/** Whole headlines: “How we tested the beach” may be a takeaway. */
const ASIDES =
  /^(?:how (?:we|i) (?:test(?:ed)?|chose|picked|measured|did (?:it|this))|(?:our )?method(?:ology|s)?|about (?:the|this) (?:data|study|survey|author|article)|any other business|a\.?o\.?b\.?|so (?:haben wir|wurde) (?:getestet|gemessen|gewählt)|(?:zur )?(?:methodik|methode)|über (?:die|diese) (?:daten|studie|umfrage)|verschiedenes|sonstiges|(?:la )?méthod(?:e|ologie)|comment nous avons (?:testé|mesuré|choisi)|(?:questions )?divers(?:es)?|(?:la )?metodología|cómo (?:lo )?(?:hemos )?(?:probado|medimos|probamos)|ruegos y preguntas|asuntos varios|(?:la )?metodologia|come abbiamo (?:provato|misurato|scelto)|varie(?: ed eventuali)?|研究方法|测试方法|我们如何测试|其他(?:事项|议题))[.:：]?$/iu
