/** What is asked where a claim is shown, and what came of it is not. */
export const HALF_OF_PAIR = 'the next sentence may tell what came of it: show both'

/** True for a claim, a plan or what once was, where the next sentence tells what it came to: “They promised 50 %. It is 46 %.” */
export function isPair(text: string, next: string): boolean {
  if (!tellsFigure(text) || !tellsFigure(next) || /[?？]$/u.test(next)) return false
  return (CLAIM.test(text) && !CLAIM.test(next)) || (THEN.test(text) && NOW.test(next))
}

/** True for a text with a number, also in words. */
export function tellsFigure(text: string): boolean {
  return FIGURE.test(text)
}

/** A number, a share or a half. */
const FIGURE =
  /\p{N}|(?<![a-zß-ɏ])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|none|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|die Hälfte|keine[rs]?|deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|vingt|trente|la moitié|aucune?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|la mitad|ningun[oa]|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|de helft|geen)(?![a-zß-ɏ])|[一二两三四五六七八九十百千半][一-鿿]/iu

/** What somebody promised, planned, estimated or calculated. */
const CLAIM =
  /(?<![a-zß-ɏ])(?:promis(?:e[sd]?|ing)|(?:was|were|had been) planned|planned for|the (?:plan|promise|target|forecast|estimate|brochure|label|box|budget|leaflet) |claim(?:s|ed)|forecast(?:s|ed)?|predict(?:s|ed)|estimated|projected|budgeted|advertis(?:es|ed)|the maker says|versprach(?:en)?|verspricht|versprochen|geplant|Planung|Prognose|Versprechen|vorgesehen|kalkuliert|angekündigt|angeblich|(?:laut|nach) (?:Hersteller|Prospekt|Plan)|der (?:Hersteller|Prospekt) (?:nennt|gibt)|prévoyai(?:t|ent)|prévue?s?|promesses?|promettai(?:t|ent)|promis|annonçai(?:t|ent)|annoncée?s?|estimai(?:t|ent)|calculai(?:t|ent)|le (?:plan|projet|devis) |le fabricant annonce|preveía[n]?|previst[oa]s?|promesa|prometía[n]?|prometió|prometieron|prometid[oa]s?|anunciaba[n]?|anunció|anunciaron|calculaba[n]?|calculó|estimaba[n]?|estimó|el (?:plan|presupuesto|proyecto) |según el (?:fabricante|plan)|beloofden?|beloofd|belofte|gepland|voorspel(?:de|den|d|ling)|begroot|geraamd|raming|verwachtten?|aangekondigd|volgens de (?:fabrikant|folder|planning))(?![a-zß-ɏ])|承诺|计划|预测|预算|宣称|声称|号称|标称|估计|许诺/iu

/** A year or a time that is over, at the start. */
const THEN =
  /^(?:(?:in|en|im Jahr|en el año) (?:1[89]|20)\d\d|back then|then,|before|formerly|ten years ago|damals|früher|vorher|vor (?:\S+ ){1,3}Jahren|à l[’']époque|autrefois|avant|il y a (?:\S+ ){1,3}ans|antes|entonces|hace (?:\S+ ){1,3}años|toen|vroeger|eerst|(?:\S+ ){1,3}jaar geleden)(?![a-zß-ɏ])|^(?:(?:19|20)\d\d年|当年|过去|以前|从前|那时)/iu

/** What is so today. */
const NOW =
  /^(?:\S+ ){0,4}(?:now|today|since then|in 20\d\d|20\d\d|heute|inzwischen|mittlerweile|jetzt|aujourd[’']hui|désormais|maintenant|depuis|en 20\d\d|hoy|ahora|nu|vandaag|inmiddels|tegenwoordig)(?![a-zß-ɏ])|现在|如今|今天|今年|目前/iu
