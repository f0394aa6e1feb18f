import { readCount, readNumeral } from '../numbers.ts'

/** A number or a label at the beginning of a text, and the text without it. */
export interface Label {
  readonly number: number | undefined
  readonly rest: string
  /** “Myth 3: ”: what was cut off, where the rest alone would say the opposite. */
  readonly kept?: string
}

/** What articles call a sentence that they refute, or a deed that they advise against. */
const FALSEHOOD =
  '(?:(?:common |popular )?(?:myth|misconception|mistake|lie|fallacy|error)|mythos|irrtum|fehler|lüge|(?:idée reçue|mythe|fable|erreur|mensonge)|(?:mito|bulo|mentira|falsedad|errore|erro)|(?:fabel|misverstand|leugen|fout)|误区|迷思|谣言|错误|誤解)'

/** What articles call their takeaways, in front of a number. */
const NOUN = [
  '(?:key )?(?:takeaway|lesson|point|tip|insight|finding|reason|rule|learning|trend|fact)',
  '(?:top|tagesordnungspunkt|(?:agenda )?item|lektion|erkenntnis|punkt|lehre|tipp|these|grund|leçon|enseignement|point clé|raison|conseil)',
  '(?:lección|clave|conclusión|punto|razón|consejo|lezione|lição|ponto|les(?=\\s\\d{1,2}\\s*[.:–-]))',
  // What is said to be wrong.
  FALSEHOOD,
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

/** `Takeaway 3: …`, `Lesson Three – …`: what may be a number is read as one behind it. */
const LABELLED = new RegExp(
  `^(?:${NOUN})\\s*(?:#|no\\.?|nr\\.?|n[º°])?\\s*([\\d٠-٩０-９]{1,2}(?!\\d)|[^\\s\\d.)．、:：\\-–—|]+)\\s*(?:${SEPARATOR}\\s*)*`,
  'i',
)

/** A number word that stands alone. */
const ALONE = /^(?:[Dd]ie |[Tt]he |[Ll]a |[Ll]e )?(\p{L}+)[.:]?$/u

const POINT_BY_NUMBER =
  /^第([一二三四五六七八九十]{1,2}|\d{1,2})[个個]?(?:点|點|条|條|课|課)?[，、：:\s]+/u

/** `Takeaway 3: …`, `Lesson Three – …`, or a number word that stands alone. */
export function readLabelled(text: string): Label | undefined {
  const label =
    firstMatch(text, [LABELLED, ALONE], readWrittenNumber) ??
    firstMatch(text, [POINT_BY_NUMBER]) ??
    readCounted(text)
  if (label === undefined) return undefined
  const kept = text.slice(0, text.length - label.rest.length).trimEnd()
  return isFalsehood(kept.replace(MARKS_BEHIND, ''))
    ? { ...label, kept: beforeHeadline(kept) }
    : label
}

/** “Myth 3: ”, “误区三：”: a label with a mark behind it and what else parts it from a headline. */
function beforeHeadline(label: string): string {
  const isUnspaced = /[\p{Script=Han}：]/u.test(label)
  if (!/[.:：–—|-]$/u.test(label)) return isUnspaced ? `${label}：` : `${label}: `
  return isUnspaced ? label : `${label} `
}

const MARKS_BEHIND = /[\s.)．、:：–—|-]+$/u

/** “Myth”, “Irrtum Nr. 3”, “误区三”: a label without which a headline would say the opposite. */
export function isFalsehood(label: string): boolean {
  return FALSEHOOD_ALONE.test(label.trim())
}

const FALSEHOOD_ALONE = new RegExp(
  `^(?:the |die |der |la |le |el |de )?(?:[a-zß-ɏ]+ )?${FALSEHOOD}(?:\\s*(?:#|no\\.?|nr\\.?|n[º°])?\\s*\\p{Nd}{1,2}|\\s+[a-zß-ɏ]{2,6}|[一二三四五六七八九十]{1,2})?\\s*[.:：–—-]?$`,
  'iu',
)

/** Whether a headline begins with such a label and a number or a mark behind it. */
export function refutes(headline: string): boolean {
  const [label = ''] =
    /^[^:：–—.]{2,30}(?=\s*[:：–—.])|^(?:\S+ )?(?:Nr|No|n[º°])\.? ?\d{1,2}(?=\s*[:：–—.])/u.exec(
      headline,
    ) ?? []
  return isFalsehood(label)
}

/** “Primera lección: …”, “First lesson – …”: an ordinal before what is counted. */
const ORDINAL_WORDS = placesOf([
  'first|erste|erster|erstes|premier|première|primer|primero|primera|primo|prima|eerste',
  'second|zweite|zweiter|zweites|deuxième|second|seconde|segundo|segunda|secondo|seconda|tweede',
  'third|dritte|dritter|drittes|troisième|tercer|tercero|tercera|terzo|terza|terceiro|terceira|derde',
  'fourth|vierte|vierter|viertes|quatrième|cuarto|cuarta|quarto|quarta|vierde',
  'fifth|fünfte|fünfter|fünftes|cinquième|quinto|quinta|vijfde',
  'sixth|sechste|sechster|sechstes|sixième|sexto|sexta|sesto|sesta|zesde',
  'seventh|siebte|siebter|siebtes|septième|séptimo|séptima|settimo|settima|sétimo|sétima|zevende',
  'eighth|achte|achter|achtes|huitième|octavo|octava|ottavo|ottava|oitavo|oitava|achtste',
  'ninth|neunte|neunter|neuntes|neuvième|noveno|novena|nono|nona|negende',
  'tenth|zehnte|zehnter|zehntes|dixième|décimo|décima|decimo|decima|tiende',
])

const COUNTED = new RegExp(
  `^(?:the |die |der |la |le |il |de )?([a-zß-ɏ]+)\\s+(?:${NOUN})\\s*${SEPARATOR}\\s*`,
  'i',
)

function readCounted(text: string): Label | undefined {
  const [label = '', ordinal = ''] = COUNTED.exec(text) ?? []
  const number = ORDINAL_WORDS.get(ordinal.toLowerCase())
  return number === undefined ? undefined : { number, rest: capitalise(text.slice(label.length)) }
}

/** Ordinals that begin a paragraph, in their order; the last list are ends without a number. */
const ORDINALS = placesOf([
  'first|firstly|first of all|erstens|zunächst|premièrement|tout d’abord|d’abord|primero|primera|en primer lugar|in primo luogo|まず|第一に|一つ目は|首先|第一|첫째',
  'second|secondly|zweitens|deuxièmement|segundo|segunda|en segundo lugar|in secondo luogo|次に|第二に|二つ目は|其次|第二|둘째',
  'third|thirdly|drittens|troisièmement|tercero|tercera|en tercer lugar|in terzo luogo|第三に|三つ目は|第三|再次|셋째',
  'fourth|fourthly|viertens|quatrièmement|cuarto|cuarta|en cuarto lugar|第四に|第四|넷째',
  'fifth|fifthly|fünftens|cinquièmement|quinto|quinta|en quinto lugar|第五に|第五|다섯째',
  'sixth|sechstens|sixièmement|sexto|sexta|第六に|第六|여섯째',
  'finally|lastly|last|schließlich|zuletzt|enfin|finalmente|por último|infine|最後に|最后|마지막으로',
])

const LAST = ORDINALS.get('finally')

/** `First, …`, `Zweitens, …`, `Primera. …`, `最后，…`: an ordinal that opens a paragraph. */
export function readOrdinal(text: string): Label | undefined {
  const [opening = '', ordinal = ''] = /^([^,，、:：.]{1,30}?)\s*[,，、:：.]\s*/.exec(text) ?? []
  const place = ORDINALS.get(ordinal.toLowerCase().replaceAll("'", '’'))
  if (place === undefined) return undefined
  return {
    number: place === LAST ? undefined : place,
    rest: capitalise(text.slice(opening.length)),
  }
}

/** The words of each list by the place of their list, from one. */
function placesOf(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((words, at) => words.split('|').map((word): [string, number] => [word, at + 1])),
  )
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function firstMatch(
  text: string,
  patterns: readonly RegExp[],
  read: (written: string) => number | undefined = readNumeral,
): Label | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const number = match === null ? undefined : read(match[1] ?? '')
    if (match !== null && number !== undefined) {
      return { number, rest: capitalise(text.slice(match[0].length).trim()) }
    }
  }
  return undefined
}

/** No Roman numeral: “Point I made …”. */
function readWrittenNumber(written: string): number | undefined {
  return readCount(written) ?? (/^\p{Nd}+$/u.test(written) ? readNumeral(written) : undefined)
}
