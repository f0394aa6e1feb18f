import { startsWith } from './language.ts'

/** True for a sentence that leans on the one before, in a language whose sentences stay whole. */
export function leansWhole(sentence: string, lang: string): boolean {
  return LEANING.get(lang.toLowerCase().split(/[-_]/)[0] ?? '')?.test(sentence) === true
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
      'egli|lui|lei|essi|esse|loro|questo|questa|questi|queste|quello|quella|ciò|il suo|la sua|i suoi|ma|però|quindi|così|perciò|invece|inoltre|nessuno di|entrambi|alcuni|altri|ad esempio|per esempio',
    ),
  ],
  [
    'pt',
    startsWith(
      'ele|ela|eles|elas|isso|isto|aquilo|esse|essa|esses|essas|este|esta|o seu|a sua|seu|sua|mas|porém|assim|portanto|por isso|além disso|ambos|alguns|outros|por exemplo',
    ),
  ],
  [
    'nl',
    startsWith(
      'hij|zij|ze|het is|het was|dat|dit|deze|die|hun|zijn|haar|daarom|daardoor|maar|toch|dus|zo|beide|sommige|anderen|bijvoorbeeld|ook',
    ),
  ],
  ['ru', startsWith('он|она|оно|они|это|этот|эта|эти|его|её|их|но|однако|поэтому|также|например')],
  ['ar', startsWith('هو|هي|هم|هذا|هذه|هؤلاء|ذلك|تلك|لكن|ولكن|لذلك|كما|أيضا')],
])
