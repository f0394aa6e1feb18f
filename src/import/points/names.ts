import { wordSet } from './languages/language.ts'
import { latinPattern } from './latin.ts'

const WORD = String.raw`(?:\p{Lu}\p{L}*(?:(?:-|[’'](?!s(?!\p{L})))\p{L}+)*|d[’']\p{Lu}\p{Ll}+)`

const TITLES = String.raw`Mr|Mrs|Ms|Dr|Prof|St|Cllr|Rev|Sr|Sra|Srta|Dipl\.-Ing|Ing|M|Mme|Mlle|ir|drs|Herrn?|Frau|Madame|Monsieur|Don|Doña|[Mm]evrouw|[Mm]eneer`

const TITLE = String.raw`(?:(?:${TITLES})\.?\s)`

const PART = String.raw`(?:\p{Lu}\.|${TITLE}*${WORD})`

/** Behind a first name: “Jane van der Berg”, “Lola de la Torre”. */
const INNER = String.raw`(?:\s(?:van|von|de|del|(?<=v[ao]n )der|den|la|le|los|las|ten|ter|zu|da|dos|di|du|el|al|bin|y))*`

const NAME = String.raw`${TITLE}*${WORD}(?:${INNER}\s${PART})?(?:\s${PART})*`

/** Before a full stop that ends no sentence. */
export const ABBREVIATED = String.raw`(?<!\p{L})(?:${TITLES}|\p{Lu})`

/** A name in a text, with its title, and where it begins; one word alone may be a family name. */
export interface FoundName {
  readonly name: string
  readonly index: number
}

/** All that may be names, in their order. */
export function listNames(text: string): FoundName[] {
  return [...text.matchAll(ANY_NAME)].flatMap(({ 0: name, index }) => withoutFirstWord(name, index))
}

const ANY_NAME = latinPattern(String.raw`(?<![\p{L}’'-])${NAME}`, 'g')

/** The name that a text begins with; undefined where it begins otherwise. */
export function nameAtStart(text: string): string | undefined {
  const name = AT_START.exec(text)?.[0]
  return name === undefined || FIRST_WORDS.has(firstWord(name)) ? undefined : name
}

const AT_START = latinPattern(`^${NAME}`)

/** “Instead Jane Doe”: the first word of a sentence is no name. */
function withoutFirstWord(name: string, index: number): FoundName[] {
  if (!FIRST_WORDS.has(firstWord(name))) return [{ name, index }]
  const start = name.indexOf(' ') + 1
  return start === 0 ? [] : withoutFirstWord(name.slice(start), index + start)
}

function firstWord(name: string): string {
  return name.split(/[\s’']/u)[0] ?? ''
}

/** Words that sentences begin with, by language. */
const FIRST_WORDS = wordSet(
  [
    'The A An I He She It They We You This That These There Here And But Or So In On At As If When While For From With By To After Before Yet Then Now Not No Yes One Its His Her My Our Their Instead Meanwhile Still Even Only Last Since Later Both What Who Why How Ask Some Many Most Every Each All Under Over Among Against Like Though Although Because Perhaps Maybe Once Until Where Which',
    'Der Die Das Den Dem Des Ein Eine Einen Einem Er Sie Es Wir Ich Und Aber Doch Auch Als Wenn Im Am Zum Bei Mit Nach Vor Von Für Da Dann Nein Ja Zwar Schon Selbst Damals Heute Gestern Seit Nur Beim Unter Über Auf An Aus Durch Ohne Um Zu Ob Wie Wer Was Wo Vom Zur Diese Dieser Dieses Diesen Diesem Jede Jeder Jedes Alle Viele Manche Kein Keine Keiner Sein Seine Ihr Ihre Unser Unsere Ausgerechnet Allerdings Deshalb Trotzdem Immerhin',
    'Le La Les L Un Une Il Elle Ils Elles On Nous Je Et Mais Ce Cet Cette Ces Dans Pour Sur En Au Aux À Selon Avec Chez Hier Puis Alors Même Comme Quand Si Par Sans Sous Vers Après Avant Depuis Mon Ma Son Sa Leur Notre Tout Tous Chaque Aucun Aucune D C J S N Qu',
    'Me Te Se Nos Le El Los Las Una Lo Su Sus Y Pero Al Por Para Con Yo Según Sin Hoy Ayer Cuando Tampoco También Como Aunque Desde Hasta Entre Sobre Tras Mi Nuestro Nuestra Cada Todo Todos Toda Todas Otro Otra Es Ese Esa Este Esta Aquí Allí Entonces Después Ahora',
    'De Het Een Hij Zij Ze Wij Ik Maar Toen Dat Dit Nu Volgens Ook Met Voor Op Want Daar Wat Mijn Zijn Haar Onze Elke Iedere Geen Niet Toch Dus Uit Tot Naar Om Na',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
  ].join(' '),
)

/** True for a name with a title, and for a title alone. */
export function hasTitle(name: string): boolean {
  return TITLED.test(name)
}

const TITLED = latinPattern(`^${TITLE}`)

/** “Tubb” is part of “Colin Tubb”, whatever their titles. */
export function isPartOf(name: string, other: string): boolean {
  const words = other.split(/\s/u)
  return name.split(/\s/u).every((word) => words.includes(word) || hasTitle(`${word} `))
}
