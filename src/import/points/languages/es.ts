import { anyOf, endsWith, type Language, startsWith, wordSet } from './language.ts'

/** Spanish. The subject may be in the verb alone, so a second clause never stands by itself. */
export const SPANISH: Language = {
  negations: anyOf(
    'no|nunca|jamás|nadie|nada|ningún|ninguna?|ninguno|ni|sin|tampoco|apenas|falta|faltan|faltaba|carece|carecen|niega|niegan|rechaza|rechazan',
  ),
  limits: anyOf(
    'quizás?|tal vez|probablemente|posiblemente|al parecer|aparentemente|podrían?|deberían?|sería|serían|habría|parece|parecen|unos|unas|cerca de|alrededor de|casi|aproximadamente|más de|menos de|al menos|como mínimo|como máximo|hasta|solo|sólo|solamente|únicamente|a menudo|a veces|generalmente|algunos|algunas|muchos|muchas|varios|varias|pocos|pocas|la mayoría|puede|pueden|salvo|excepto',
  ),
  conditions: anyOf('si|siempre que|a menos que|cuando|en caso de'),
  attributions: anyOf(
    'según|dice|dicen|dijo|dijeron|afirma|afirman|afirmó|asegura|aseguran|aseguró|estima|estiman|cree|creen|advierte|advirtió|explica|explicó|señala|señaló|declaró|sostiene|sostienen|de acuerdo con',
  ),
  leaning: startsWith(
    '(?:a pesar de|con|por|para|tras|sin) (?:todo )?(?:ello|eso|esto)|él|ella|ellos|ellas|esto|eso|aquello|este (?:es|fue|último)|esta (?:es|fue|última)|estos (?:son|fueron|últimos)|estas (?:son|fueron|últimas)|su|sus|lo|la (?:hizo|tiene)|les|ambos|ambas|otros|otras|algunos|así|entonces|desde entonces|allí|aquí|por eso|por ello|por ejemplo|quien|que|qué|cómo|por qué|donde|además|también|tampoco|es|son|era|eran|fue|fueron|tiene|tienen|hay|había|no es|no son|no era|no fue|sin embargo|no obstante|(?!(?:quedó|faltó|bastó|sobró|ocurrió|sucedió)(?![a-zß-ɏ]))(?:no )?(?:se )?(?:[a-zß-ɏ]{2,}(?:ó|aron|ieron)|llevan?|dicen?|piden?|siguen?|creen?|venden?|cuestan?|ganan?|pierden?|quieren?|pueden?|deben?|van?|hacen|trabajan?|pagan?|viven?)(?! (?:el|la|los|las|un|una|unos|unas|cada)(?![a-zß-ɏ]))',
  ),
  setUps:
    /[?:]$|(?<![a-zß-ɏ])(?:es|fue) (?:el|la) (?:de|del) \S+\.?$|^(?:(?:un )?repaso (?:a|de)|crónica de|retrato de|estas son|estos son|veamos|imaginemos|imagine|pensemos|tomemos|consideremos)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:por qué|cómo|cambiado|cambió|distinto|sencillo|claro|clara|seguro|simple|siguientes?)\.?$/iu,
  contrasts:
    /^(?:pero|sin embargo|no obstante|ahora|hoy|en realidad|ya no|desde entonces|en cambio|no lo (?:es|era|fue|son)|no (?:es|era|fue) (?:así|cierto|verdad)|fue un error|nada de eso)(?![a-zß-ɏ])/iu,
  markers: startsWith(
    'y|pero|aun así|con todo|eso sí|ahora bien|sin embargo|no obstante|además|mientras tanto|asimismo|por otra parte|por otro lado|por un lado|de hecho|en realidad|por último|finalmente|en primer lugar|en segundo lugar|en resumen|en definitiva|en suma|por tanto|por lo tanto|por consiguiente|en cambio|ante todo|sobre todo|en general|al final',
  ),
  additions: startsWith(
    'que|quien|quienes|lo que|lo cual|la cual|el cual|los cuales|las cuales|cuyo|cuya|donde|aunque|mientras que|porque|ya que|puesto que|pues|debido a|gracias a|a pesar de|como|entre ellos|entre ellas|incluidos|incluidas',
  ),
  openEnds: endsWith(
    'el|la|los|las|un|una|unos|unas|de|del|en|con|por|para|a|al|y|e|o|u|que|como|lo|sin|sobre|entre|ni|si|muy|más|su|sus',
  ),
  expectations:
    /(?<![a-zß-ɏ])(?:muchos [a-zß-ɏ]+ (?:temen|creen|piensan|dicen)|esperaban?|parecían?|habían? esperado|temían?|creían?|pensaban?|se (?:creía|pensaba|suponía|esperaba|ha repetido|ha dicho)|podría (?:pensarse|creerse|parecer)|durante (?:años|décadas)|hace (?:[a-zß-ɏ]+ )?(?:años|décadas)|hasta hace poco|^antes(?! de)|al principio|en teoría|sobre el papel)(?![a-zß-ɏ])/iu,
  and: /^y$/i,
  joints: startsWith(
    '(?:y|pero)(?= (?:el|la|los|las|un|una|otr[oa]s|cada|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) )',
  ),
  verbs: anyOf(
    'es|son|era|eran|fue|fueron|ha|han|había|habían|tiene|tienen|tenía|puede|pueden|podrá|debe|deben|va|van|hace|hacen|hizo|hicieron|está|están|estaba|sube|suben|subió|subieron|baja|bajan|bajó|bajaron|cuesta|cuestan|costó|costaron|paga|pagan|pagó|pide|piden|pidió|prefiere|prefieren|dura|duran|duró|llega|llegan|llegó|llegaron|falta|faltan|queda|quedan|quedó|usa|usan|usó|necesita|necesitan|quiere|quieren|vende|venden|vendió|compra|compran|compró|abre|abren|abrió|cierra|cierran|cerró|ayuda|ayudan|gana|ganan|ganó|pierde|pierden|perdió|funciona|funcionan|crece|crecen|creció|sigue|siguen|siguió|muestra|muestran|mostró|destinará|destinarán|será|serán|tendrá|tendrán|[a-zß-ɏ]{2,}(?:ó|aron|ieron|aban|[aei]rán?)',
  ),
  // Endings of verbs; nouns behind an article have those of the present, too.
  tenses:
    /(?<!\p{L})(?:hubo|hizo|vino|dijo|puso|tuvo|pudo|quiso|supo|trajo|hay)(?!\p{L})|(?<!\p{L})(?!(?:también|bien|quien|alguien|orden|gran|tan|pan|plan|día|energía|mayoría|economía|todavía|mitad|en)(?!\p{L}))\p{L}{2,}(?:ó|é|aron|ieron|aban?|ían?|rán?|rían?|[aei]mos|an|en)(?!\p{L})|(?<=(?<!(?:^| )(?:el|la|los|las|una?|unos|unas|de|del|al?|en|por|para|con|sin|sobre|su|sus|esta|ese|esa|este|y|o|más|muy|cada)) )\p{Ll}{3,}[aeo](?= )/iu,
  pronouns: anyOf(
    'él|ella|ellos|ellas|su|sus|lo|le|les|esto|eso|esta|este|estos|estas|ambos|ambas|otros|otras|allí|ahí|ello',
  ),
  pointers: [
    // “Prefiere el segundo”, “se quedó con el otro y vendió”: no noun follows.
    /(?<=^(?:(?!(?:primer[oa]?|una?)s?(?![a-zß-ɏ])).)*)(?<![a-zß-ɏ])(?:el|la|los|las) (?:segund[oa]|tercer[oa]|otr[oa])s?(?=$|[,;:]| [yo] )/iu,
    // “Esta máquina”, “allí”.
    /(?<![a-zß-ɏ])(?:est[ea]s?|es[ea]s?|aquel|aquella) (?!que|año)[a-zß-ɏ]+|(?<![a-zß-ɏ])(?:allí|ahí)(?![a-zß-ɏ])/iu,
    // Nouns that stand for something said before, unless they say of what.
    /(?<![a-zß-ɏ])(?:el|la|los|las|al|del) (?:acuerdo|cambio|cifra|decisión|diferencia|aparato|dispositivo|efecto|ensayo|estudio|idea|informe|medida|método|plan|problema|programa|proyecto|razón|respuesta|resultado|solución|prueba|encuesta|inversión|cálculo|ahorro|autor|investigador)(?:e?s)?(?![a-zß-ɏ])(?! (?:d(?:er|es|e|el|u)|d['’]|von|vom|für|mit|zu|zum|zwischen|im?|bei|an|am|entre|avec|con|pour|para|à|qu[ei]|qui)(?![a-zß-ɏ]))/iu,
    // “Siete se negaron”, “otros cuatro lo dejaron”.
    /^(?:Una?|Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez|Once|Doce|\p{N}+)(?= (?:se|no|ya|lo|la|[a-zß-ɏ]+(?:aron|ieron|aban|ían))(?![a-zß-ɏ]))/iu,
    // “El primero abrió tarde”.
    /^(?:El|La|Los|Las) (?:primer[oa]|segund[oa]|tercer[oa]|últim[oa]|otr[oa])s? (?=(?:se|no|ya|es|era|fue|ha|había|[a-zß-ɏ]+(?:ó|aron|ieron|aba|ía))(?![a-zß-ɏ]))/iu,
    // “Los seguros no estaban pensados para esto”.
    /(?<![a-zß-ɏ])(?:esto|eso|ello)$/iu,
    // “Lugo descartó el suyo”.
    /(?<![a-zß-ɏ])(?:el|la|los|las) suy[oa]s?(?![a-zß-ɏ])/iu,
    // “Hoy se dona solo los sábados”, “midió antes de comprar”: who does?
    /^(?:(?:Hoy|Ahora|Ayer|Después|Luego|Al final|Al principio|Desde entonces|En \p{N}{4}),? )?(?:(?:no|se) )+[a-zß-ɏ]+(?:a|an|ó|aron|ieron|aba|aban|ían|ía|e|en)(?= (?:solo|sólo|más|menos|a|al|en|por|con|de|los|las|cada|antes|después)(?![a-zß-ɏ]))/iu,
    // “Podrán usarla”, “lo habían exigido”: a pronoun at a verb.
    /(?<![a-zß-ɏ])(?!(?:charla|perla|burla|mirlo|orla)s?(?![a-zß-ɏ]))[a-zß-ɏ]{2,}[aei]rl[oa]s?(?![a-zß-ɏ])|(?<![a-zß-ɏ])l[oa]s? (?:sabe|saben|sabía|cree|creen|ha|han|había|habían|habrá|hizo|hicieron|hace|hacen|tiene|tienen|pide|piden|dijo|dice)(?![a-zß-ɏ])/iu,
  ],
  // “Cerramos los domingos” is “we”, too; “últimos” and “tramos” are not.
  ours: /(?<![a-zß-ɏ])(?:nosotr[oa]s|nuestr[oa]s?|nos|(?:he|va|so|da)mos|(?!(?:últi|próxi|míni|máxi|ópti|extre|ínti|legíti|tra|ra|gra|kilogra|recla|présta|déci|sépti|áni|raci|centési|milési|anóni|sinóni|pési)mos(?![a-zß-ɏ]))[a-zß-ɏ]{2,}(?:a|á|e|é|i)mos)(?![a-zß-ɏ])/iu,
  ties: /(?<![a-zß-ɏ])(?<!que )(?:antes|después|otra vez)$|(?<![a-zß-ɏ])eso sí(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:sin embargo|por (?:lo )?tanto|en cambio|así|entonces|no obstante|a su vez|por ello|por eso|además|también|tampoco|de lo contrario)(?![a-zß-ɏ])/iu,
  comparisons:
    /(?<![a-zß-ɏ])(?:más|menos|tan) [a-zß-ɏ]+$|(?<![a-zß-ɏ])(?:mejor|peor|mayor|menor|lo mismo|igual|más|menos)(?:es)?$|(?<![a-zß-ɏ])(?:hace|hacen|hizo|hicieron) lo mismo(?! que)(?![a-zß-ɏ])/iu,
  concessions:
    /(?<![a-zß-ɏ])(?:desde luego|por supuesto|sin duda|es cierto|claro|ciertamente)(?![a-zß-ɏ])/iu,
  stopWords: wordSet(
    'el la los las un una unos unas y o pero de del a al en con por para sin sobre es son era fue ser ha han había se su sus lo le les que no más como este esta estos estas ese esa muy ya entre desde',
  ),
}
