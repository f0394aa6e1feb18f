import { wordSet } from './languages/language.ts'
import { latinPattern } from './latin.ts'

/** True where a text speaks of somebody without a name who might be meant by a pronoun. */
export function namesOther(text: string): boolean {
  const sentences = text
    .replace(APPOSED, '')
    .replace(BELONGING, '')
    .split(/(?<=[.!?]) /)
  return sentences.some((sentence, place) => {
    const words = sentence.match(WORD) ?? []
    // In a sentence farther above only its subject is meant.
    const near = place === sentences.length - 1 ? words : words.slice(0, SUBJECT)
    return near.some((word, at) => isSomebody(words, word, at))
  })
}

/** In words: so far a subject reaches into its sentence. */
const SUBJECT = 5

/** “The old mayor”, but “Mayor Jane Doe” and no “mayors”. */
function isSomebody(words: readonly string[], word: string, at: number): boolean {
  if (!PEOPLE.has(word.toLowerCase())) return false
  if (CAPITAL.test(words[at + 1] ?? '') && !CAPITAL.test(word)) return false
  return words.slice(Math.max(0, at - 3), at).some((one) => ARTICLES.has(one.toLowerCase()))
}

const WORD = latinPattern(String.raw`\p{L}[\p{L}-]*`, 'g')

const CAPITAL = latinPattern(String.raw`^\p{Lu}`)

const ARTICLES = wordSet(
  'the a an one another his her their its our my der die das den dem ein eine einem einer einen ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser unsere unserem unseren unserer mein meine meinem meinen meiner le la les l un une leur son sa notre mon ma el una su mi al nuestro nuestra de het een zijn haar hun onze mijn',
)

const PEOPLE = wordSet(
  [
    'man woman boy girl child mother father son daughter brother sister wife husband friend neighbour neighbor mayor minister owner boss colleague nurse doctor teacher pupil student driver worker manager director officer spokesman spokeswoman spokesperson chairman chairwoman chairperson secretary president farmer shopkeeper customer patient resident visitor lawyer judge engineer researcher scientist professor critic reader passenger councillor widow grandmother grandfather granddaughter grandson great-granddaughter porter clerk chef coach captain guide assistant treasurer curator founder',
    'mann frau junge mädchen kind mutter vater sohn tochter bruder schwester freundin freund nachbarin nachbar bürgermeisterin bürgermeister ministerin minister besitzerin besitzer chefin chef kollege kollegen kollegin lehrerin lehrer schülerin schüler fahrerin fahrer mitarbeiterin mitarbeiter leiterin leiter direktorin direktor sprecherin sprecher landwirtin landwirt kunde kundin patientin patient anwalt anwältin richterin richter ingenieurin ingenieur forscherin forscher professorin professor witwe großmutter großvater arzt ärztin geselle meisterin meister tante onkel trainerin trainer',
    'homme femme garçon fille enfant mère père fils frère sœur mari épouse ami amie voisine voisin maire ministre patron patronne collègue infirmière médecin professeure professeur élève conducteur conductrice directeur directrice président présidente agriculteur agricultrice cliente client patiente patient avocate avocat juge ingénieure ingénieur chercheur chercheuse habitante habitant veuve grand-mère grand-père porte-parole secrétaire employée employé responsable',
    'hombre mujer niño niña chico chica madre padre hijo hija hermano hermana marido amigo amiga vecino vecina alcalde alcaldesa ministro ministra dueño dueña jefe jefa colega compañero compañera enfermero enfermera médico médica profesora profesor alumno alumna conductora conductor directora director presidente presidenta portavoz agricultora agricultor cliente paciente abogado abogada juez jueza ingeniero ingeniera investigadora investigador viudo viuda abuelo abuela secretario secretaria concejal concejala consejero consejera monitora monitor',
    'vrouw jongen meisje kind moeder vader zoon dochter broer zus vriend vriendin buurman buurvrouw burgemeester eigenaar eigenares baas collega leraar lerares leerling chauffeur medewerker directeur woordvoerder boer boerin klant patiënt advocaat rechter ingenieur onderzoeker hoogleraar weduwe oma opa dokter arts wethouder voorzitter aannemer',
  ].join(' '),
)

/** “Priya, our youngest designer,”, “Harry Voss, whose father …,”: it tells of the one who is named. */
const APPOSED = latinPattern(
  String.raw`(?<=\p{Lu}[\p{L}’'-]+(?: \([^()]*\))?), [^,.;:]{2,90}(?=[,.;:]|$)`,
  'g',
)

/** “The owner, Jane Doe”, “la concejala de Obras, Nuria Baselga”: the name comes next. */
const BELONGING = latinPattern(
  String.raw`[^,.;:]{2,60}, (?=(?:(?:le|la|the|der|die|el|de) \p{Ll}+ )?\p{Lu}[\p{L}’'-]+ \p{Lu})`,
  'g',
)

type Gender = 'female' | 'male'

/** False where a name is plainly a woman’s and the pronoun a man’s, or the other way round. */
export function agreesWith(name: string, pronoun: string, text: string): boolean {
  const said = genderOf(pronoun)
  const own = toldGender(name, text)
  return said === undefined || own === undefined || said === own
}

function genderOf(pronoun: string): Gender | undefined {
  if (/^(?:she|her|elles?|sie|ella|ze|zij)$/iu.test(pronoun)) return 'female'
  return /^(?:he|his|ils?|er|él|hij)$/iu.test(pronoun) ? 'male' : undefined
}

/** What stands before a name: “Frau”, “Mr”, “la concejala”, “Prüferin”. */
function toldGender(name: string, text: string): Gender | undefined {
  const at = text.indexOf(name)
  const before = at < 0 ? '' : text.slice(0, at)
  if (FEMALE.test(before) || FEMALE_TITLE.test(name)) return 'female'
  return MALE.test(before) || MALE_TITLE.test(name) ? 'male' : undefined
}

const FEMALE_TITLE = latinPattern(
  String.raw`^(?:Mrs|Ms|Mme|Mlle|Sra|Srta|Frau)(?![\p{L}])|^\p{Lu}\p{Ll}{3,}in \p{Lu}\S+ \p{Lu}`,
)
const MALE_TITLE = latinPattern(String.raw`^(?:Mr|M|Sr|Herr)(?![\p{L}])`)
const FEMALE = latinPattern(
  String.raw`(?:Frau|Madame|Doña|Mevrouw|mevrouw|(?<!\p{L})(?:la|La) \p{Ll}+|\p{Lu}\p{Ll}{3,}in|(?:die|Die) [\p{L}-]+) $`,
)
const MALE = latinPattern(
  String.raw`(?:Herr|Herrn|Monsieur|Don|Meneer|meneer|(?<!\p{L})(?:el|El|le|Le) \p{Ll}+|(?<!\p{L})der \p{Lu}\p{Ll}+) $`,
)
