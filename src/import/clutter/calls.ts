/** Where a sentence begins; calls often follow a question or a greeting. */
const START = '(?:^|[.!?…:–—]\\s+|,\\s+)(?:please |bitte |merci de |por favor,? )?'

/** What pages ask their readers to do, by language: to pay, to follow, to sign up, to come and buy. */
const CALLS = [
  'thanks for reading|this post is public|feel free to share|buy me a coffee|you can buy me a coffee',
  'support (?:my|our) (?:work|journalism)|consider (?:becoming|supporting|subscribing)|become a (?:paid |free )?(?:member|subscriber|patron)',
  'follow (?:me|us) (?:on|for)|join (?:\\d[\\d,.]*|thousands of|our) |leave a (?:comment|reply)|tell us in the comments',
  'book a (?:demo|call|consultation)|request a (?:demo|quote)|talk to (?:our|an?) (?:team|experts?|sales)|contact (?:us|our team|sales) (?:today|now|for|to)',
  'start your free trial|try \\S+ (?:for )?free|download (?:the|our|your) (?:free )?(?:\\S+ ){0,2}(?:guide|checklist|e-?book|white ?paper|template|report)',
  "(?:we[’']re|we are) (?:always )?(?:hiring|recruiting)|(?:have a look at|check out|see|browse) our (?:open (?:roles|positions|jobs)|careers|jobs|vacancies)|(?:wir suchen|werde teil|nous recrutons|buscamos gente)",
  'sign up (?:for|to)|subscribe (?:to|for|now)|get (?:the|our|\\d+) (?:latest|best|daily|weekly|free)|drop your e-?mail',
  'folge[nt]? (?:mir|uns|sie uns)|abonniere[nt]?|unterstütze[nt]? (?:mich|uns|sie uns|meine arbeit|unsere arbeit)|jetzt (?:weiterlesen|abonnieren|testen|anmelden|herunterladen|kaufen|mitglied)',
  'teile[nt]? (?:diesen|den) (?:artikel|beitrag|text)|melde(?:n sie sich| dich) (?:jetzt )?(?:an|für)|spendiere[nt]? (?:mir|uns) (?:einen )?kaffee|(?:wenn|hat) (?:dir|ihnen) (?:dieser|der) (?:text|artikel|beitrag)',
  '(?:if you )?(?:enjoyed|liked) th(?:is|ese) .{0,20}(?:post|article|piece|story)|enjoying this (?:post|article|newsletter)|hit the (?:like|heart) button|clap for|share (?:this|it) with|forward this',
  'n’hésitez pas à (?:applaudir|partager|commenter|me suivre|nous suivre|vous abonner)|si (?:cet article|ce billet) vous a plu|applaudi(?:r|ssez)|si te (?:ha gustado|gustó) (?:este|el) |no olvides (?:suscribirte|compartir|seguir)',
  'suivez[- ](?:nous|moi)|abonnez[- ]vous|inscrivez[- ]vous|soutenez|recevez (?:chaque|toute|notre|nos|la|gratuitement)|laissez un commentaire|partagez (?:cet|l’)|offrez[- ](?:moi|nous) un café|vous aimez ',
  'síguenos|sígueme|suscríbe(?:te|ase)|apúnta(?:te|ase)|apóyanos|comparte (?:este|esta)|deja (?:un|tu) comentario|invítame a un café|únete a|recib[ea] (?:cada|nuestr|gratis|nuestro|las noticias)',
].join('|')

/** Without classes of Unicode, whose compiling would take longer than all other clutter. */
const CALL = new RegExp(`${START}(?:${CALLS})`, 'i')

/** Whether a short text calls on its reader instead of telling something. */
export function isCall(text: string): boolean {
  return CALL.test(text)
}

/** Whether a sentence only takes leave of its readers, or thanks them for reading. */
export function isFarewell(text: string): boolean {
  return FAREWELL.test(text)
}

const FAREWELL = new RegExp(
  `^[¡¿]?(?:${[
    "(?:(?:and |as always,? )?(?:thanks|thank you)(?: so much| again)? for (?:reading|listening|being here|your attention)|see you (?:next|soon|in (?:the|a))|until (?:next (?:time|week|month)|then)(?=[.!]|$)|that[’']s (?:it|all) (?:for|from))",
    '(?:(?:vielen |herzlichen )?dank(?:e|e schön)? (?:fürs |für(?:s| das| ihr| dein| euer) )(?:lesen|mitlesen|zuhören|interesse)|bis (?:nächste woche|zum nächsten mal|bald|dann|demnächst)(?=[.! ]*$))',
    "(?:merci (?:beaucoup )?(?:de (?:m[’']|nous )(?:avoir )?lire?|de votre (?:lecture|attention)|d[’']avoir lu|pour votre (?:lecture|attention))|merci de m[’']avoir lue?|à (?:bientôt|la semaine prochaine|la prochaine))",
    '(?:(?:muchas )?gracias por (?:leer|tu (?:lectura|atención)|su (?:lectura|atención))|hasta (?:la próxima|pronto|la semana que viene|el próximo))',
    "(?:grazie (?:per|di) (?:la lettura|l[’']attenzione|aver(?:e|mi|ci)? lett)|a presto|alla prossima|ci vediamo)",
    '(?:obrigad[oa] (?:por ler|pela leitura)|até (?:à próxima|breve|já)|bedankt voor het lezen|tot (?:de volgende|volgende|gauw))',
    '(?:感谢|谢谢)(?:您|你|各位|大家)?(?:的)?(?:阅读|观看|收看|耐心)|(?:我们)?下(?:期|次|周)再?见|最後まで(?:お)?読|お読みいただ',
  ].join('|')})`,
  'i',
)
