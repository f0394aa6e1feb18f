import { startsWith } from './language.ts'

/** True for a sentence that leans on the one before, in a language whose sentences stay whole. */
export function leansWhole(sentence: string, lang: string): boolean {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return [LEANING, BELIEFS].some((words) => words.get(primary)?.test(sentence) === true)
}

/** “Molti credono che …”: a belief or a fear, which the next sentence often refutes. */
const BELIEFS: ReadonlyMap<string, RegExp> = new Map([
  [
    'it',
    anywhere(
      '(?:molti|tanti|tutti|in molti|molte|tante|quasi tutti) (?:\\S+ ){0,4}(?:pensano|credono|ritengono|temono|dicono)|si (?:pensa|pensava|crede|credeva|dice|diceva|riteneva|temeva)|(?:pens|cred|riten|tem|sper)(?:a|e)vano|avrebbero? dovuto|in teoria|sulla carta',
    ),
  ],
  [
    'pt',
    anywhere(
      '(?:muitos|muitas|todos) (?:\\S+ ){0,4}(?:pensam|acreditam|acham|temem|dizem)|(?:acreditava|pensava|dizia|temia)-se|(?:acredita|pensa|espera)vam|temiam|em teoria|no papel',
    ),
  ],
  [
    'nl',
    anywhere(
      '(?:veel|vele) (?:\\S+ ){0,4}(?:denken|geloven|vrezen)|men (?:denkt|dacht)|dachten|vreesden|geloofden|verwachtten|op papier|in theorie',
    ),
  ],
])

function anywhere(words: string): RegExp {
  return new RegExp(`(?<![a-zß-ɏ])(?:${words})(?![a-zß-ɏ])`, 'iu')
}

const LEANING: ReadonlyMap<string, RegExp> = new Map([
  [
    'ja',
    /^(?:それ|その|そこ|そう|これ|この|ここ|こう|あれ|あの|彼|しかし|だが|でも|ただし?、|一方|また、|なお|つまり|例えば|たとえば|そして|だから|したがって|ところが|すると|前者|後者)/u,
  ],
  ['ko', /^(?:그|이것|이는|이들|저|하지만|또한|따라서|즉|예를 들어|반면)/u],
  [
    'it',
    startsWith(
      'egli|lui|lei|essi|esse|loro|questo|questa|questi|queste|quello|quella|ciò|il suo|la sua|i suoi|ma|però|quindi|così|perciò|invece|inoltre|nessuno di|entrambi|alcuni|altri|ad esempio|per esempio|quest.ultim[oa]|(?:il|la) (?:primo|prima|secondo|seconda|terzo|terza)(?= (?:ha|hanno|è|era|sono|erano|fu|furono|non|si|costa|costano|aveva|avevano)(?![a-zß-ɏ]))|(?:gli altri|le altre|i primi|i secondi)(?= (?:ha|hanno|è|era|sono|erano|fu|furono|non|si|costa|costano|aveva|avevano)(?![a-zß-ɏ]))',
    ),
  ],
  [
    'pt',
    startsWith(
      'ele|ela|eles|elas|isso|isto|aquilo|esse|essa|esses|essas|este|esta|o seu|a sua|seu|sua|mas|porém|assim|portanto|por isso|além disso|ambos|alguns|outros|por exemplo|(?:o|a|os|as) (?:primeir[oa]|segund[oa]|terceir[oa]|outr[oa])s?(?= (?:é|era|foi|foram|são|tem|têm|não|se|abriu|abriram|fechou|fecharam|custa|custam)(?![a-zß-ɏ]))',
    ),
  ],
  [
    'nl',
    startsWith(
      'hij|zij|ze|het is|het was|dat|dit|deze|die|hun|zijn|haar|daarom|daardoor|maar|toch|dus|zo|beide|sommige|anderen|bijvoorbeeld|ook|de (?:eerste|tweede|derde|andere|laatste)(?= (?:is|was|zijn|waren|heeft|hebben|had|hadden|werd|werden|kost|kostte|opende|sloot)(?![a-zß-ɏ]))',
    ),
  ],
  ['ru', startsWith('он|она|оно|они|это|этот|эта|эти|его|её|их|но|однако|поэтому|также|например')],
  ['ar', startsWith('هو|هي|هم|هذا|هذه|هؤلاء|ذلك|تلك|لكن|ولكن|لذلك|كما|أيضا')],
])

/** The first word that needs another sentence, in Dutch: “praat ze”, “noemde dat”, “er niet blij mee”. */
export function findOpenWord(text: string): string | undefined {
  return OPEN_WORDS.map((words) => words.exec(text)?.[0]).find((found) => found !== undefined)
}

const OPEN_WORDS = [
  // A pronoun before any comma, where no name stands before it.
  /(?<=^[A-Z][^A-Z,:]* )(?:ze|zij|hij|hem)(?![a-zß-ɏ])/,
  /(?<=(?:noemde|noemt|noemden|noemen) )dat(?![a-zß-ɏ])/,
  /(?<![a-zß-ɏ])(?:ermee|erop|ervan|eraan|ervoor|erover|ertegen|daarmee|daarop|daarvan|daaraan|daarvoor|daarover)(?![a-zß-ɏ])|(?<![a-zß-ɏ])er (?:[a-zß-ɏ]+ ){1,3}(?:mee|op|van|aan|bij|uit|voor|over)$/,
  /^(?:Toen|Sindsdien|Daarna|Intussen)(?= (?:was|is|werd|kwam|ging|staat|stond|heeft|had|zijn|waren)(?![a-zß-ɏ]))/,
]
