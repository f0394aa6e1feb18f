import { wordSet } from './languages/language.ts'
import { latinPattern } from './latin.ts'

/** Verbs of which a speaker is the subject, in the forms that stand beside quotations, by language. */
const VERBS = wordSet(
  [
    'said says argued argues warned warns added adds told tells explained explains recalled recalls wrote writes replied replies asked asks admitted admits conceded concedes insisted insists joked jokes remembered remembers noted notes observed observes concluded concludes continued continues confirmed confirms complained complains promised promises answered answers shouted whispered laughed laughs sighed sighs remarked remarks announced announces suggested suggests claimed claims declared declares acknowledged acknowledges predicted predicts stressed stresses',
    'sagte sagt erzählt erzählte berichtet berichtete erklärt erklärte warnt warnte betonte betont kritisiert kritisierte fordert forderte meint meinte schrieb schreibt fragt fragte ruft rief antwortet antwortete entgegnet entgegnete bestätigt bestätigte ergänzt ergänzte versichert versicherte findet fand glaubt hofft klagt klagte lobt lobte lacht lachte seufzt seufzte schimpft schimpfte räumt räumte fügt fügte gibt gab gesteht gestand rechnet rechnete resümiert resümierte konstatiert urteilt urteilte scherzt scherzte murmelt murmelte brummt brummte verspricht versprach stellt stellte fasst fasste spottet spottete verrät sagen lässt ließ erinnert erinnerte',
    'dit disait dira disent déclare ajoute ajoutait affirme explique expliquait résume raconte racontait confie lance lâche souffle glisse sourit soupire reconnaît admet répond précise assure estime juge note observe rappelle insiste tranche plaisante ironise agace amuse emporte étonne inquiète souvient défend témoigne regrette promet écrit prévient poursuit conclut martèle tempère nuance constate remarque rit avoue demande souligne avertit commente proteste rétorque réplique reprend renchérit peste jure grogne rigole grince',
    'dijo dice decía dicen declaró declara señaló señala añadió añade afirmó afirma aseguró asegura explica explicó explicaba contó cuenta contaba resume resumió recuerda recordó admite admitió reconoce reconoció responde respondió contesta contestó insiste insistió lamenta lamentó advierte advirtió sostiene sostuvo comenta comentó escribe escribió confiesa confesó apunta apuntó precisa precisó matiza matizó zanja zanjó bromea bromeó ríe pregunta preguntó concluye concluyó aclara aclaró argumenta argumentó defiende defendió subraya subrayó replica replicó promete prometió anuncia anunció opina opinó repite repitió susurra suspira suspiró ironiza protesta protestó jura juró han queja quejó',
    'zegt zei vertelt vertelde aldus meent stelt schrijft schreef waarschuwt waarschuwde legt legde vindt vond denkt antwoordt antwoordde lacht lachte vraagt vroeg erkent erkende geeft gaf benadrukt benadrukte noemt verzucht verzuchtte bekent bekende verklaart verklaarde voegt voegde reageert reageerde mompelt grapt roept riep concludeert rekent relativeert zeggen besluit besloot laat liet benadrukken herinnert',
  ].join(' '),
)

/** “Has said”: what stands before a finished verb. */
const HELPERS = wordSet('a ont avait avaient aura ha han había')

const FINISHED = wordSet(
  [
    'dit déclaré expliqué affirmé ajouté lancé lâché soufflé glissé souri soupiré résumé raconté confié reconnu admis répondu précisé assuré estimé jugé noté observé rappelé insisté tranché plaisanté ironisé témoigné regretté promis écrit prévenu poursuivi conclu martelé tempéré nuancé constaté remarqué avoué demandé souligné averti commenté protesté crié rétorqué répliqué juré',
    'dicho declarado explicado asegurado afirmado señalado añadido contado recordado reconocido admitido respondido advertido lamentado comentado escrito',
  ].join(' '),
)

/** Verbs of two words. */
const PHRASES = wordSet(
  'went_on goes_on points_out pointed_out put_it puts_it solía_decir suele_decir',
)

/** “According to”, behind a quotation. */
const SOURCES = wordSet('so selon según volgens aldus')

/** True for “said”, and for “according to” in some languages. */
export function isSaid(word: string): boolean {
  return VERBS.has(word)
}

/** True for “so”, “selon”: who follows is the speaker. */
export function isSource(word: string): boolean {
  return SOURCES.has(word)
}

/** How many characters at the start of a text say that somebody spoke, and to whom: “nous a confié”; 0 where none do. */
export function verbLength(text: string): number {
  const listener = LISTENER.exec(text)?.[0].length ?? 0
  return lengthAt(text, listener) || lengthAt(text, 0)
}

/** “Me lo dijo” */
const LISTENER =
  /^(?:(?:me|nous|vous|lui|leur|se|te|nos|le|les|lo|la) |[mlst]['’])(?:(?:me|lo|la|le) )?/

function lengthAt(text: string, from: number): number {
  const [whole, first = '', second = '', third = ''] = WORDS.exec(text.slice(from)) ?? []
  if (whole === undefined) return 0
  if (HELPERS.has(first) && FINISHED.has(second)) return from + first.length + second.length + 1
  if (HELPERS.has(first) && FINISHED.has(third)) return from + whole.trimEnd().length
  if (PHRASES.has(`${first}_${second}`)) return from + first.length + second.length + 1
  return VERBS.has(first) ? from + first.length : 0
}

const WORDS = latinPattern(String.raw`^(\p{L}+)(?: (\p{L}+)(?: (\p{L}+))?)?`)

/** True where somebody is said to have spoken. */
export function tellsWhoSpoke(text: string): boolean {
  const words = text.split(NO_LETTERS)
  return (
    words.some((word) => VERBS.has(word) || FINISHED.has(word) || SOURCES.has(word)) ||
    CHINESE.test(text)
  )
}

const NO_LETTERS = latinPattern(String.raw`[^\p{L}]+`)

const CHINESE = /说|表示|告诉|回答|坦言|补充|回忆|感叹|写道|解释|问|道/
