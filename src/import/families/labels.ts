import { NUMBER_WORD, readNumeral } from '../numbers.ts'

/** A number or a label at the beginning of a text, and the text without it. */
export interface Label {
  readonly number: number | undefined
  readonly rest: string
}

/** What articles call their takeaways, in front of a number. */
const NOUN = [
  '(?:key )?(?:takeaway|lesson|point|tip|insight|finding|reason|rule|learning|trend|fact|myth|mistake)',
  '(?:lektion|erkenntnis|punkt|lehre|tipp|these|grund|leçon|enseignement|point clé|raison|conseil)',
  '(?:lección|clave|conclusión|punto|razón|consejo|lezione|lição|ponto|les(?=\\s\\d{1,2}\\s*[.:–-]))',
  '(?:ポイント|要点|教訓|教训|看点|观点|变化|교훈|핵심|포인트|시사점)',
].join('|')

const SEPARATOR = '[.)．、:：\\-–—|]'

/** Numbers at the beginning of a line, however they are written. */
const NUMBERED: readonly RegExp[] = [
  /^(?:No\.? ?|Nr\.? ?|N[º°] ?)?[(（]?(\p{Nd}{1,2})\s*[.)）．、:：]\s*(?=\P{Nd})/u,
  /^(\p{Nd}{1,2})\s+[-–—|]\s+/u,
  /^#\s?(\p{Nd}{1,2})\b[:.)\s–—-]*/u,
  /^(\d|10)\ufe0f?\u20e3\s*/u,
  /^([①-⑳❶-❿]|🔟)[.\s]*/u,
  /^(X?I{1,3}|IV|VI{0,3}|IX|XI{0,2})[.)](?:\s+|$)/u,
  /^[【［](?:その|ポイント|第)?\s*([\p{Nd}一二三四五六七八九十]{1,2})[つの点]?[】］]\s*/u,
  /^その([\p{Nd}一二三四五六七八九十])\s*[:：、.．]?\s*/u,
  /^[（(]?([一二三四五六七八九十]{1,2})[、.．)）：:]\s*/u,
]

/** `3. …`, `#3 …`, `③ …`, `III. …`, `三、…`: the number, where a text begins with one. */
export function readNumber(text: string): Label | undefined {
  return firstMatch(text, NUMBERED)
}

const LABELLED: readonly RegExp[] = [
  new RegExp(
    `^(?:${NOUN})\\s*(?:#|no\\.?|nr\\.?|n[º°])?\\s*(\\p{Nd}{1,2}|${NUMBER_WORD})(?![\\p{L}\\p{N}])\\s*(?:${SEPARATOR}\\s*)*`,
    'iu',
  ),
  new RegExp(`^(?:die |the |la |le )?(${NUMBER_WORD})[.:]?$`, 'iu'),
  /^第([一二三四五六七八九十]{1,2}|\d{1,2})[个個]?(?:点|點|条|條|课|課)?[，、：:\s]+/u,
]

/** “Primera lección: …”, “First lesson – …”: an ordinal before what is counted. */
const ORDINAL_WORDS: readonly string[] = [
  'first|erste[rs]?|premi(?:er|ère)|primer[oa]?|prim[oa]|eerste',
  'second|zweite[rs]?|deuxième|seconde?|segund[oa]|second[oa]|tweede',
  'third|dritte[rs]?|troisième|tercer[oa]?|terz[oa]|terceir[oa]|derde',
  'fourth|vierte[rs]?|quatrième|cuart[oa]|quart[oa]|vierde',
  'fifth|fünfte[rs]?|cinquième|quint[oa]|vijfde',
  'sixth|sechste[rs]?|sixième|sext[oa]|sest[oa]|zesde',
  'seventh|siebte[rs]?|septième|séptim[oa]|settim[oa]|sétim[oa]|zevende',
  'eighth|achte[rs]?|huitième|octav[oa]|ottav[oa]|oitav[oa]|achtste',
  'ninth|neunte[rs]?|neuvième|noven[oa]|non[oa]|negende',
  'tenth|zehnte[rs]?|dixième|décim[oa]|decim[oa]|tiende',
]

const COUNTED = ORDINAL_WORDS.map(
  (words) =>
    new RegExp(
      `^(?:the |die |der |la |le |il |de )?(?:${words})\\s+(?:${NOUN})\\s*${SEPARATOR}\\s*`,
      'iu',
    ),
)

/** `Takeaway 3: …`, `Lesson Three – …`, or a number word that stands alone. */
export function readLabelled(text: string): Label | undefined {
  return firstMatch(text, LABELLED) ?? readCounted(text)
}

function readCounted(text: string): Label | undefined {
  const at = COUNTED.findIndex((pattern) => pattern.test(text))
  const label = COUNTED[at]?.exec(text)?.[0]
  return label === undefined
    ? undefined
    : { number: at + 1, rest: capitalise(text.slice(label.length)) }
}

/** Ordinals that begin a paragraph, in their order; the last list are ends without a number. */
const ORDINALS: readonly string[] = [
  'first|firstly|first of all|erstens|zunächst|premièrement|tout d’abord|d’abord|primero|en primer lugar|in primo luogo|まず|第一に|一つ目は|首先|第一|첫째',
  'second|secondly|zweitens|deuxièmement|segundo|en segundo lugar|in secondo luogo|次に|第二に|二つ目は|其次|第二|둘째',
  'third|thirdly|drittens|troisièmement|tercero|en tercer lugar|in terzo luogo|第三に|三つ目は|第三|再次|셋째',
  'fourth|fourthly|viertens|quatrièmement|cuarto|en cuarto lugar|第四に|第四|넷째',
  'fifth|fifthly|fünftens|cinquièmement|quinto|en quinto lugar|第五に|第五|다섯째',
  'sixth|sechstens|sixièmement|sexto|第六に|第六|여섯째',
  'finally|lastly|last|schließlich|zuletzt|enfin|finalmente|por último|infine|最後に|最后|마지막으로',
]

const ORDINAL = ORDINALS.map((words) => new RegExp(`^(?:${words})\\s*[,，、:：]\\s*`, 'iu'))

/** `First, …`, `Zweitens, …`, `最后，…`: an ordinal that opens a paragraph. */
export function readOrdinal(text: string): Label | undefined {
  for (const [index, pattern] of ORDINAL.entries()) {
    const match = pattern.exec(text)
    if (match !== null) {
      const isLast = index === ORDINAL.length - 1
      return {
        number: isLast ? undefined : index + 1,
        rest: capitalise(text.slice(match[0].length)),
      }
    }
  }
  return undefined
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function firstMatch(text: string, patterns: readonly RegExp[]): Label | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const number = match === null ? undefined : readNumeral(match[1] ?? '')
    if (match !== null && number !== undefined) {
      return { number, rest: capitalise(text.slice(match[0].length).trim()) }
    }
  }
  return undefined
}
