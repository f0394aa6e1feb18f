import { expect, test } from 'vitest'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { findPointer } from '../../../src/import/points/pointers.ts'

function pointerIn(lang: string, text: string, isLaterClause = false): string | undefined {
  const language = languageOf(lang)
  if (language === undefined) throw new Error(`${lang} has no words`)
  return findPointer(text, language, isLaterClause)
}

test.each([
  ['en', 'The council kept the second and sold the rest', 'the second'],
  ['en', 'Skip that twice, and the whole shift starts late', 'that'],
  ['de', 'Der zweite öffnete erst im Sommer 2024', 'Der zweite'],
  ['de', 'Die Stadt behielt das andere und verkaufte den Rest', 'das andere'],
  ['fr', 'La plupart des visiteurs préfèrent la seconde', 'la seconde'],
  ['es', 'La mayoría de los visitantes prefiere el segundo', 'el segundo'],
  ['zh', '多数游客更喜欢第二个', '第二个'],
  ['en', 'Output there has reached 61 percent', 'there'],
  ['en', 'Teachers liked the change', 'the change'],
  ['de', 'Die Stadt rechnet nicht damit', 'damit'],
  ['de', 'Bald ändert sich daran etwas', 'daran'],
  ['de', 'Beide haben den Versuch eingestellt', 'den Versuch'],
  ['fr', 'Une capote a réglé le problème en une semaine', 'le problème'],
  ['fr', 'Rares sont celles qui vendent des livres', 'celles'],
  ['en', 'The team plans to test that next summer', 'that'],
  ['fr', 'La mairie a promis de la retirer', 'de la retirer'],
  ['es', 'El pueblo pagó el proyecto', 'el proyecto'],
  ['es', 'Las escuelas podrán usarla por la mañana', 'usarla'],
  ['es', 'Los vendedores lo habían exigido por escrito', 'lo habían'],
  ['en', 'The baker now wants to keep it', 'it'],
  ['en', 'Fewer than one in five companies has one', 'one'],
  ['fr', 'L’État n’en rembourse qu’une partie', 'n’en rembourse'],
  ['es', 'No todos los pueblos lo saben', 'lo saben'],
  ['de', 'Die Kosten schätzt er auf 180 Euro', 'er'],
  ['fr', 'La loi ne les y encourage pas', 'ne les y'],
  ['fr', 'Les communes qui l’ont atteint répondent', 'l’ont atteint'],
  ['de', 'Die Forscher führen das auf den Preis zurück', 'das'],
  ['de', 'Das Zentrum hat 3.900 von ihnen befragt', 'von ihnen'],
  ['en', 'We replaced that vendor', 'that vendor'],
  ['fr', 'Je n’en avais vu que deux', 'n’en avais'],
  ['de', 'Im Juli fielen hier in zwei Stunden 58 Millimeter', 'hier'],
  ['de', 'Am meisten profitierten dort Mädchen', 'dort'],
  ['de', 'Naturschützer halten das für falsch', 'das'],
  ['de', 'Das klingt absurd, und für Gemälde ist es so', 'Das'],
  ['de', 'Für Museen sei das undenkbar', 'das'],
  ['de', 'In Dänemark tun es vier Häuser', 'tun es'],
  ['de', 'Nur hat er vermutlich keine Zeit', 'er'],
  ['en', 'The paper compared data from all four', 'all four'],
  ['en', 'Visits to that page peaked in May', 'that page'],
  ['en', 'The real figure was 3%', 'The real figure'],
  ['fr', 'Sept ont refusé dès le début', 'Sept'],
  ['es', 'Siete se negaron desde el principio', 'Siete'],
  ['es', 'Lugo descartó el suyo hace años', 'el suyo'],
  ['en', 'If you forget the second, the cycle gets longer', 'the second'],
  ['en', 'The committee rejected that advice and paid', 'that advice'],
  ['en', 'The pills put off that discovery by months', 'that discovery'],
  ['en', 'If a step is wrong, the person corrects it at once', 'the person'],
  ['en', 'Vitamin C works the other way', 'the other way'],
  ['de', 'Wer in einem solchen Moment verkauft, verliert', 'solchen Moment'],
  ['de', 'Heute bekommt man so etwas nicht mehr', 'so etwas'],
  ['de', 'Kein Fonds hätte ihr den Betrag eingebracht', 'ihr'],
  ['de', 'Zusammen waren das 2.840 Euro', 'das'],
  ['fr', 'Des panneaux doivent en couvrir la moitié', 'en couvrir'],
  ['fr', 'Le premier a ouvert en retard', 'Le premier '],
  ['es', 'El primero abrió tarde', 'El primero '],
  ['zh', '多数家庭出得起这笔钱', '这笔'],
])('in %s, “%s” points to something by “%s”', (lang, text, pointer) => {
  expect(pointerIn(lang, text)).toBe(pointer)
})

test.each([
  ['en', 'The council says that rents fell'],
  ['de', 'Der Regen blieb hier in der Uckermark aus'],
  ['fr', 'Il y a six trains par jour'],
  ['en', 'Since May there has been a tram'],
  ['en', 'The change of the law came late'],
  ['de', 'Die Stadt rechnet damit, dass der Preis fällt'],
  ['de', 'Der Versuch mit Bussen ging weiter'],
  ['fr', 'Le problème de la ville reste entier'],
  ['fr', 'Le vent de la mer est froid'],
  ['de', 'Die Stadt nennt das Haus sicher'],
  ['es', 'La charla de ayer reunió a mil personas'],
  ['en', 'Permits cost £45 for the first car and £110 for the second'],
  ['en', 'The report showed that prices rose and fell'],
  ['en', 'The person who called left no name'],
  ['de', 'So etwas wie ein Dorf entsteht'],
  ['fr', 'Le magasin espère amortir le site en quatre ans'],
  ['es', 'El primer tren sale a las seis'],
])('in %s, nothing in “%s” does', (lang, text) => {
  expect(pointerIn(lang, text)).toBeUndefined()
})

test('“its” needs a noun only where the clause before is gone', () => {
  expect(pointerIn('en', 'The state changed its rules', false)).toBeUndefined()
  expect(pointerIn('en', 'The state changed its rules', true)).toBe('its')
})
