import { anyOf, endsWith, type Language, startsWith, wordSet } from './language.ts'

/**
 * German. A relative clause between commas may be the point of its sentence, so it stays; an adverb
 * at the start holds the first place of the clause, so it goes only where a comma or a colon follows.
 */
export const GERMAN: Language = {
  negations: anyOf(
    'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemandem|nichts|nirgends|weder|noch nie|ohne|kaum|selten|fehlt|fehlen|fehlte|mangelt',
  ),
  limits: anyOf(
    'vielleicht|möglicherweise|wahrscheinlich|vermutlich|wohl|offenbar|angeblich|könnte|könnten|dürfte|dürften|würde|würden|sollte|sollten|soll|sollen|mag|scheint|scheinen|etwa|rund|ungefähr|fast|nahezu|beinahe|knapp|gut|mehr als|weniger als|mindestens|höchstens|bis zu|nur|lediglich|meist|meistens|oft|häufig|manchmal|einige|viele|manche|wenige|kann|können|bisher|außer',
  ),
  conditions: anyOf('wenn|falls|sofern|sobald|solange|es sei denn|vorausgesetzt'),
  attributions: anyOf(
    'laut|zufolge|sagt|sagte|sagen|sagten|meint|meinte|glaubt|glaubte|behauptet|behauptete|warnt|warnte|schätzt|schätzen|schätzte|erklärt|erklärte|berichtet|berichtete|ergab|ergaben|zeigt eine|wie eine|nach Angaben|so der|so die',
  ),
  leaning: startsWith(
    'trotz (?:all )?(?:dem|alledem)|die (?:meisten|übrigen|wenigen) anderen|die (?:anderen|übrigen)|er|sie|es|ihn|ihm|ihr|ihre|ihren|ihrem|sein|seine|seinen|seiner|das (?:ist|war|sei|wäre|würde|hat|sind|zeigt|bedeutet|heißt|liegt|macht|gilt|kostet|ändert)|dies(?: [a-zß-ɏ]|e (?:ist|sind|war|waren|hat|haben))|die(?:se)? (?:ist|sind)|der (?:ist|war|hat)|da(?:für|mit|zu|bei|ran|rauf|rum|durch|gegen|von|nach|vor|hinter|neben)|deshalb|deswegen|darum|so|dann|dort|hier|beide|andere|manche|einer|eine der|letztere|erstere|zum Beispiel|ob|wer(?! .*,)|was|warum|wie|welche|dasselbe|dazu|sonst|stattdessen|allerdings|jedoch|trotzdem|dennoch|außerdem|zudem|auch|denen|deren|dessen|(?:der|die|das|den|dem) (?:kommt|kommen|kam|kamen|macht|machen|hat|haben|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|will|wollen|geht|gehen|steht|stehen|lässt|lassen|zahlt|zahlen|braucht|brauchen|gibt|sagt|sagen|finanziert|[a-zß-ɏ]+iert)|weil(?!.*, (?:[a-zß-ɏ]+(?:t|te|en|ten)|ist|war|sind|hat|kann|muss|soll|darf|gab)(?![a-zß-ɏ]))',
  ),
  setUps:
    /[?:]$|^(?:zwei|drei|vier|fünf|sechs|sieben|\d{1,2}) (?:Dinge|Lehren|Punkte|Gründe|Lektionen|Ideen|Erkenntnisse)(?![a-zß-ɏ])|^(?:ein (?:(?:rück|über|aus)?blick|besuch|rundgang) |eine (?:bestandsaufnahme|bilanz|spurensuche|reportage)(?![a-zß-ɏ])|hier (?:ist|sind)|nehmen wir|stellen (?:wir|Sie)|betrachten|denken)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:geändert|anders|einfach|klar|sicher|eindeutig|vorbei|folgende[nrs]?|warum|wieso|wie)\.?$/iu,
  contrasts:
    /^(?:aber|doch|jedoch|allerdings|dennoch|trotzdem|das hat sich|heute|inzwischen|nun|in Wahrheit|tatsächlich|so (?:einfach|kam)|(?:er|sie|es|das|daraus) (?:blieb[a-zß-ɏ]*|kam[a-zß-ɏ]*|wurde|ist|war) (?:aus|anders|nicht|nichts|falsch|ein (?:Irrtum|Fehler))|beim letzten Mal|am Ende)(?![a-zß-ɏ])/iu,
  markers:
    /^(?:(?:und|aber|doch|denn|sondern)\s+(?=\p{Lu}|der |die |das |ein|jede|viele|manche|kein)|(?:kurz gesagt|zugegeben|erstens|zweitens|drittens|schließlich|insgesamt|mit anderen Worten|kurzum)[,:]\s*)/iu,
  additions: startsWith(
    'was|wobei|weil|da|obwohl|obgleich|nachdem|während|sodass|so dass|wodurch|weshalb|womit|wofür|woran|zumal|um(?= .*(?<![a-zß-ɏ])[a-zß-ɏ]*zu[a-zß-ɏ]*(?![a-zß-ɏ]))|anstatt|statt|darunter|etwa|zum Beispiel|vor allem',
  ),
  openEnds: endsWith(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|als|wie|und|oder|sondern|für|von|zwischen|gegen|ohne|durch|dass|ob|weil|wenn|sowie|nicht nur|statt',
  ),
  expectations:
    /(?<![a-zß-ɏ])(?:sagten? (?:\S+ ){1,8}voraus|prophezeiten?|prognostizierten?|viele [a-zß-ɏ]+ (?:glauben|fürchten|denken|meinen)|erwartete[nt]?|erwartet hatten?|hofften?|gehofft|fürchteten?|befürchteten?|glaubten?|dachten?|sollten? eigentlich|ursprünglich|anfangs|jahrzehntelang|jahrelang|^(?:früher|vorher|bis dahin)|^vor [a-zß-ɏ]+ Jahren|man könnte|galt(?:en)? (?:lange|als)|auf dem Papier|in der Theorie|man (?:hört|liest|sagt) (?:oft|häufig|immer)|oft (?:heißt|hört|liest)|es heißt (?:oft|gern)|heißt es|(?:hat|haben) (?:\S+ ){1,9}(?:befragt|untersucht|ausgewertet|begleitet|verglichen)$|hatten? (?:\S+ ){1,6}(?:gewarnt|befürchtet|erwartet|gehofft|geplant|gerechnet))(?![a-zß-ɏ])/iu,
  and: /^und$/i,
  joints: startsWith('und(?! (?:zwar|das|dies|dabei|damit|so))|aber|doch|denn'),
  verbs: anyOf(
    'ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|muss|müssen|musste|mussten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|könnte|könnten|würde|würden|gibt|gab|geht|gehen|ging|gingen|steigt|steigen|stieg|stiegen|sinkt|sinken|sank|sanken|fällt|fallen|fiel|fielen|wächst|wachsen|wuchs|wuchsen|kostet|kosten|kostete|kosteten|bleibt|bleiben|blieb|blieben|kommt|kommen|kam|kamen|zahlt|zahlen|zahlte|zahlten|profitiert|profitieren|fehlt|fehlen|fehlte|fehlten|liegt|liegen|lag|lagen|steht|stehen|stand|standen|braucht|brauchen|brauchte|brauchten|macht|machen|machte|machten|zeigt|zeigen|zeigte|zeigten|baut|bauen|baute|bauten|kauft|kaufen|kaufte|kauften|verkauft|verkaufen|verkaufte|verkauften|nimmt|nehmen|nahm|nahmen|hält|halten|hielt|hielten|verliert|verlieren|verlor|verloren|gewinnt|gewinnen|gewann|gewannen|arbeitet|arbeiten|warten|wartet|warteten|dauert|dauerte|beginnt|begann|endet|endete|schließt|schließen|schloss|schlossen|plant|planen|planten',
  ),
  // Endings of verbs, unless a noun follows, as behind adjectives; strong verbs of the past.
  tenses:
    /(?<!\p{L})(?!(?:mit|seit|fast|nicht|jetzt|erst|selbst|sonst|meist|zuletzt|zunächst|gut|laut|samt|statt|längst|insgesamt|dort|oft|weit|recht|leicht|schlecht|echt|direkt|sofort|heute|zwischen|neben|gegen|wegen|unten|oben|außen|innen|hinten|draußen|eben|selten|gestern|einen|keinen|den|denen|allen|vielen|seinen|ihren|unseren|zehn|sieben|hunderten)(?!\p{L}))(?:\p{Ll}{2,}t(?!\p{L})|(?:\p{Ll}+(?:te|te[nt]|en|eln|ern)(?!\p{L})(?! \p{Lu})|(?<=\p{Lu}\p{L}+ )\p{Ll}+(?:te|ten|en)(?!\p{L}))|\p{Ll}*(?:fand|sah|zog|trug|schrieb|ließ|fuhr|sprach|traf|las|half|lief|rief|schlug|brach|warf|bot|bat|schuf|wich|stieß|schien|flog|floss|schwand|stand|kam|lang|gab|wies|griff|trieb|schob|hing|fing|ging|sang|klang|sprang|zwang|weiß|darf|mag|sei|seien)(?!\p{L}))/u,
  pronouns: anyOf(
    'er|sie|es|ihn|ihm|ihnen|ihr|ihre|ihren|ihrem|ihrer|ihres|sein|seine|seinen|seinem|seiner|seines|beide|beiden|dies[a-zß-ɏ]*|das (?:ist|war|hat|sei)|da(?:r?(?:an|auf|aus|in|um|unter|über)|mit|zu|bei|für|durch|gegen|von|nach)|dort|deren|dessen|einer|eine von|andere|anderen',
  ),
  pointers: [
    // “Der zweite öffnete erst”, “bevorzugen die zweite”, “behielt das andere und”: no noun follows.
    /(?<=^(?:(?!(?:erste|ein)[nrsm]?(?![a-zß-ɏ])).)*)(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em) (?:zweite|dritte|vierte|andere|letztere|erstere)[nrs]?(?=$|[,;:]| (?:und|oder|erst|nur|nicht|ist|war|hat|sind|waren|haben|hatten?|wird|werden|wurden?|\p{Ll}+ten?(?= \p{Ll}|$))(?!\p{L}))/u,
    // “Ohne Förderung lohnt sie sich”: no noun but that of the phrase stands before it.
    /(?<=^(?:Ohne|Mit|Nach|Vor|Bei|In|Im|Am|An|Auf|Aus|Seit|Für|Von|Zu|Zum|Zur|Durch|Gegen|Unter|Über|Trotz|Wegen|Während) (?:\S+ ){1,5})(?:er|sie|ihn|ihm|ihnen)(?![a-zß-ɏ])/u,
    // “Diese Maschine”, “in einem solchen Moment”, “so etwas”.
    /(?<![a-zß-ɏ])(?:diese[rsmn]?|solche[nmrs]?) (?!in|ist|Jahr)[a-zß-ɏ]+|(?<![a-zß-ɏ])so etwas(?! wie)(?![a-zß-ɏ])/iu,
    // “Hätte ihr das in einem Jahr eingebracht”: to whom? A pronoun before any comma.
    /(?<=^[^,;:]* )(?<!von )(?:ih[mn]|ihnen|ihr(?= \p{Ll}))(?!\p{L})/u,
    // Nouns that stand for something said before, unless they say of what.
    /(?<![a-zß-ɏ])(?:das|dem|den|der|die|des) (?:Aktion|Änderung|Ansatz|Antwort|Effekt|Entscheidung|Ergebnis|Ergebnisse|Gründe|Idee|Lösung|Maßnahmen?|Methode|Plan|Pläne|Problem|Projekt|Unterschied|Verfahren|Vorhaben|Vorschlag|Regelung|Initiative|Untersuchung|Umfrage|Bilanz|Rechnung|Summe|Anteil|Effekte|Versuch|Rückgang|Anstieg|Einbruch|Zuwachs|Hersteller|Betreiber|Anbieter|Wert|Werte|Zahl|Zahlen)n?(?![a-zß-ɏ])(?! (?:d(?:er|es|e|el|u)|d['’]|von|vom|für|mit|zu|zum|zwischen|im?|bei|an|am|entre|avec|con|pour|para|à|qu[ei]|qui)(?![a-zß-ɏ]))/iu,
    // “Daran”, unless what is meant follows: “damit, dass …”.
    /(?<![a-zß-ɏ])(?<!(?:meisten|viele|einige|wenige|manche|keine[nrs]?|Hälfte|Drittel|Viertel|zwei|drei|vier|eine[rs]?) )(?!(?<=, )darunter)da(?:r(?:an|auf|aus|in|um|unter|über)|mit|zu|bei|für|durch|gegen|von|nach)(?![a-zß-ɏ])(?!,)/iu,
    // “Naturschützer halten das für falsch”, “dort”, “seither”: what, where, since when?
    /(?<![a-zß-ɏ])(?:deshalb|deswegen|daher|darum|dort|dorthin|drüben|damals|seither|seitdem|hier(?! (?:i[nm]|an|am|auf|bei|zu) (?!\p{N}|zwei|drei|vier|fünf|sechs|wenigen|kurzer|kürzester)))(?![a-zß-ɏ])|(?<![a-zß-ɏ])von ihnen(?![a-zß-ɏ])|(?<=(?<![a-zß-ɏ])(?:ist|war|wäre|wird|halten|hält|finden|findet|nennen|nennt|macht|zeigt|führen|führt|führten|führte|sehen|sieht|erklären|erklärt|begründen|begründet|bestreiten|bestreitet) )das(?= (?:auf|mit|anders|für|ein|eine|kein|keine|nicht|auch|nur|so|als|noch|schon|alles|jetzt|heute)(?![a-zß-ɏ]))/iu,
    // “Zusammen waren das 2.840 Euro”.
    /(?<=(?:ist|sind|war|waren|macht|machte|ergibt|ergab|kostet|kostete) )das(?= (?:\p{N}|rund|fast|etwa|knapp|gut|mehr|über))/u,
    // “Das klingt absurd”, “für Museen sei das undenkbar”, “vier Häuser tun es”.
    /^(?:Das|Dies)(?= (?!\p{Ll}+e (?:\p{Ll}+e )?\p{Lu})\p{Ll})/u,
    /(?<!, )(?<=\p{L} )das(?= (?:\p{Ll}+ )?\p{Ll}+(?:,|$))/u,
    /(?<!\p{L})(?:tun|tut|tat|taten) (?:es|das|dies)(?!\p{L})/u,
    // “Nur hat er keine Zeit”: no noun stands before it.
    /(?<=^\p{Lu}\p{L}*(?: \p{Ll}+){0,5} )(?:er|sie|ihn|ihm|ihnen|ihre[nmrs]?|seine[nmrs]?)(?!\p{L})/u,
    // “Das dritte Problem”, “die andere Hälfte”, “sieben lehnten ab”.
    /^(?:Der|Die|Das) (?:erste|zweite|dritte|vierte|nächste|letzte|andere)n? \p{Lu}\p{L}+(?= (?:ist|war|sind|waren|liegt|hat)(?!\p{L}))/u,
    /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|\p{N}+)(?= (?:\p{Ll}+ )?(?:lehnten|weigerten|blieben|gingen|kamen|sagten|wollen|wollten|haben|hatten|sind|waren|davon)(?!\p{L}))/u,
    // “Die Kosten schätzt er auf 180 Euro”: who?
    /(?<=^(?:Die|Das|Den|Dem|Der) \p{Lu}\p{L}+ \p{Ll}+ )(?:er|sie|es)(?!\p{L})/u,
  ],
  ours: /(?<![a-zß-ɏ])(?:wir|uns|unser(?:e[nmrs]?)?)(?![a-zß-ɏ])/iu,
  ties: /^Hinzu (?:kam|kamen|kommt|kommen)(?![a-zß-ɏ])|^Umgekehrt(?![a-zß-ɏ])|^(?:Doch|Aber|Und|Denn)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?<!(?:als|wie|denn|je) )(?:vorher|zuvor|danach|nachher|anderswo|wieder)$|^Auch(?! wenn)(?![a-zß-ɏ])|^Nur (?:hat|ist|sind|haben|war|waren)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:ebenfalls|gleichfalls|wiederum|nämlich|dennoch|trotzdem|somit|demnach|stattdessen|andernfalls|sonst(?! (?:nichts|niemand|kein|noch))|hingegen|dagegen|jedoch|allerdings|deshalb|daher)(?![a-zß-ɏ])/iu,
  comparisons:
    /(?<![a-zß-ɏ])(?:noch |deutlich |viel |wesentlich |etwas )(?:[a-zß-ɏ]{3,}er|mehr|weniger)$|(?<![a-zß-ɏ])(?:höher|niedriger|größer|kleiner|besser|schlechter|teurer|billiger|schneller|langsamer|länger|kürzer|früher|später)$|(?<![a-zß-ɏ])^(?:skeptisch|kritisch|optimistisch|anders) (?:bleibt|bleiben|ist|sind|sieht|sehen)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:skeptisch|dagegen|dafür|ebenso|genauso|ähnlich|dasselbe|das Gleiche)(?: [a-zß-ɏ]+)?$|(?<![a-zß-ɏ])(?:tut|tun|tat|taten|macht|machen) (?:dasselbe|das Gleiche|es ebenso)(?! wie)(?![a-zß-ɏ])/iu,
  concessions:
    /(?<![a-zß-ɏ])(?:durchaus|zwar|freilich|gewiss|zugegeben|sicherlich|selbstverständlich|natürlich)(?![a-zß-ɏ])/iu,
  stopWords: wordSet(
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte hatten in im am an auf aus bei mit nach von vom zu zum zur für über unter vor durch als auch nur noch wie dass sich es er sie wir ihr sein seine ihre so mehr kein keine um bis',
  ),
}
