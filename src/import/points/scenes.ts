import { contentWords } from './content-words.ts'
import { measureLength } from './length.ts'
import { isThesis } from './theses.ts'
import type { Topic } from './topic.ts'

/** What is asked where a point shows a moment, and not what it shows. */
export const IS_SCENE = 'a scene or an aside? Say what it shows'

/** True for a moment that somebody lives through, for a joke, and for a few words beside the subject. */
export function isScene(text: string, topic: Topic): boolean {
  if (SPOKEN.test(text) || GESTURE.test(text) || WITH_AGE.test(text) || VIEW.test(text)) return true
  if (isThesis(text)) return false
  return isAside(text) || CLOCK.test(text) || isBeside(text, topic)
}

/** A question or a few words that somebody says: “Das Kind sagt: ‚Papa?‘” */
const SPOKEN =
  /[“„«»"「‘][^”“»«"」’]*[?？][”“»«"」’]|[:：] ?[“„«»"「‘](?:[^\s”“»«"」’一-鿿]+\s*){1,4}[”“»«"」’]$|(?:说|问|道|笑)[：:]“[^”]{1,8}”$|^‘[^‘’]+’$/u

/** What people do while they speak. */
const GESTURE =
  /(?<![a-zß-ɏ])(?:nodded|nods|smiled|smiles|grinned|grins|shrugged|shrugs|sighed|sighs|looked (?:up|around|away)|looks (?:up|around|away)|sat down|stood up|leaned back|leans back|nickte|nickt|lächelte|lächelt|seufzte|seufzt|grinste|grinst|zuckte mit|zuckt mit|blickte auf|setzte sich|hoche la tête|hocha la tête|sourit|soupire|soupira|hausse les épaules|haussa les épaules|sonríe|sonrió|asiente|asintió|suspira|suspiró|se encog(?:e|ió) de hombros|glimlacht|glimlachte|knikt|knikte|zucht|zuchtte|bukt|bukte|kijkt (?:naar|op|om)|loopt (?:aan|over|langs|naar))(?![a-zß-ɏ])|笑了笑|抬头|看了看|看了一眼|点了?点头|摇了?摇头|叹了口气|坐着看/iu

/** “Mathilda (5)” */
const WITH_AGE = /[A-ZÀ-Þ][a-zß-ɏ]+ \(\d{1,2}\)/

/** “Links het wad, rechts de koeien” */
const VIEW =
  /^(?:on the left|to the left|links|à gauche|a la izquierda|左边)(?![a-zß-ɏ]).*(?:right|rechts|à droite|a la derecha|右边)/i

/** True for what an author says beside the subject. */
export function isAside(text: string): boolean {
  return ASIDE.test(text)
}

/** What an author says beside the subject: “well, a little”, “whether it is true we do not know”. */
const ASIDE =
  /^(?:i can live with|damit kann ich leben|puedo vivir con|daar kan ik mee leven|parlons-en|let['’]s (?:face|be|talk)|reden wir|hablemos|(?:he|hemos) querido saber|i wanted to know|ich wollte wissen|j['’]ai voulu savoir|ik wilde weten|no quiero ser|i don['’]t want to be|ich will (?:ja )?nicht [a-zß-ɏ]+ sein)(?![a-zß-ɏ])|[,;] (?:well|bueno|na ja|enfin|nou ja),? (?:a (?:bit|little)|un poco|un peu|ein bisschen|een beetje)|(?:not know|ne savons pas|ne sait pas|nicht|no sabemos|weten niet) (?:if|whether|si|ob|of) (?:it|that|this|c['’]|das|es|dat|eso) ?(?:is|est|stimmt|wahr|waar|es)|(?<![a-zß-ɏ])(?:is wat anders|ist etwas anderes|est autre chose|es otra cosa|is another (?:matter|story))$/iu

/** “At nine in the morning”, “the bell rings”, where something once happened. */
const CLOCK =
  /(?<![a-zß-ɏ])(?:at (?:[a-z]+|\d{1,2}) (?:o['’]clock|in the (?:morning|afternoon|evening))|um (?:[a-zß-ɏ]+|\d{1,2}) uhr (?:morgens|früh|abends)|(?:à|vers) (?:[a-zß-ɏ]+|\d{1,2}) heures(?! (?:par|de))|a las (?:[a-zß-ɏ]+|\d{1,2}) de la (?:mañana|tarde|noche)|om (?:[a-z]+|\d{1,2}) uur ’s (?:ochtends|morgens|avonds)|(?:bell|alarm) (?:rings|rang)|(?:Glocke|Wecker) (?:läutet|läutete|klingelt|klingelte)|cloche sonne|(?:suena|sonó) (?:la campana|el timbre)|bel (?:gaat|ging))(?![a-zß-ɏ])/iu

/** A few words without a figure that share none with the title, the headline or another sentence. */
function isBeside(
  text: string,
  { headline, title, frequency, sentences, language }: Topic,
): boolean {
  const { length } = measureLength(text)
  if (/\p{N}/u.test(text) || length > 5 || !/\s/.test(text)) return false
  if (headline.size + title.size === 0 || sentences.length < 4) return false
  return [...contentWords(text, language)].every(
    (word) => !headline.has(word) && !title.has(word) && (frequency.get(word) ?? 0) < 2,
  )
}
