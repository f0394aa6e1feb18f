import { anyOf, endsWith, type Language, startsWith, wordSet } from './language.ts'

/** French. "Ne" alone tells little, so its second half counts as the negation too. */
export const FRENCH: Language = {
  negations: anyOf(
    "ne|n['’](?=[a-zß-ɏ])[a-zß-ɏ]*|pas|jamais|rien|personne|aucune?|nulle?|ni|sans|guère|non|plus|manque|manquent|manquait|refuse|refusent|refusé",
  ),
  limits: anyOf(
    'peut-être|probablement|sans doute|apparemment|pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|semble|semblent|semblait|paraît|environ|près de|presque|quasi|plus de|moins de|au moins|au plus|jusqu’à|seulement|uniquement|que|souvent|parfois|généralement|certains|certaines|quelques|plusieurs|beaucoup|la plupart|peu|peut|peuvent|sauf|hormis',
  ),
  conditions: anyOf(
    "si|s['’]ils?|à condition|à moins|tant que|dès que|lorsque|lorsqu['’][a-zß-ɏ]+|quand",
  ),
  attributions: anyOf(
    "selon|d['’]après|dit|disent|affirme|affirment|estime|estiment|assure|assurent|explique|expliquent|prétend|prétendent|déclare|a déclaré|avertit|souligne|rapporte",
  ),
  leaning: startsWith(
    "(?:malgré|après|avant|avec|pour|sans) (?:tout )?(?:cela|ça)|il(?! (?:faut|fallait|faudra|faudrait|y a|y avait|y aura|existe|vaut mieux|suffit|reste |convient|est (?:[a-zß-ɏ]+ )?(?:possible|nécessaire|difficile|facile|probable|important|temps|rare|urgent|inutile)))|elle|ils|elles|ce|c['’](?:est|était)|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|son|sa|ses|leur|leurs|lui|y|en|ainsi|alors|là|ici|les deux|d['’]autres|certains|ces (?:derniers|dernières)|cette dernière|ce dernier|par exemple|qui|que|quoi|pourquoi|comment|dont|où|pour cela|pourtant|cependant|toutefois|aussi|aucune? (?:ne|n['’][a-zß-ɏ]+)|(?:nous|vous|on) (?:leur|lui|les)|l['’](?:une?|autre)",
  ),
  setUps:
    /[?:]$|(?<![a-zß-ɏ])est (?:celui|celle) d(?:e |u |es |['’])\S+\.?$|^(?:retour sur|récit d|enquête sur|reportage|décryptage|explications|voici|voilà|imaginons|prenons|imaginez|prenez|considérons)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:pourquoi|comment|changé|simple|clair|claire|sûre|net|évident|différent|terminé|suivants?|suivantes?)\.?$/iu,
  contrasts:
    /^(?:mais|pourtant|cependant|toutefois|or|néanmoins|en réalité|en fait|aujourd['’]hui|désormais|depuis|ce n['’]est (?:plus|pas)|il n['’]en est rien|c['’]est faux|c['’]était une erreur)(?![a-zß-ɏ])/iu,
  markers: startsWith(
    'et|mais|or|car|donc|cependant|toutefois|pourtant|néanmoins|par ailleurs|de plus|en outre|en effet|en fait|enfin|ensuite|d’abord|premièrement|deuxièmement|finalement|au final|bref|en somme|en résumé|en revanche|par conséquent|du coup|ainsi,|certes|surtout|bien sûr|dans l’ensemble',
  ),
  additions: startsWith(
    "qui|ce qui|ce que|ce dont|dont|où|alors que|tandis que|bien que|bien qu['’][a-zß-ɏ]+|quoique|même si|parce que|parce qu['’][a-zß-ɏ]+|car|puisque|puisqu['’][a-zß-ɏ]+|afin de|afin que|pour que|grâce à|malgré|après (?:une?|la|le|les|des|plusieurs)|notamment|y compris|comme|soit(?!.*(?<![a-zß-ɏ])soit)",
  ),
  openEnds: endsWith(
    "le|la|les|un|une|des|du|de|d['’]|en|avec|par|pour|à|au|aux|et|ou|que|comme|celui|celle|ceux|celles|dans|sur|sans|entre|chez|ni|ce",
  ),
  expectations:
    /(?<![a-zß-ɏ])(?:beaucoup (?:\S+ ){0,2}(?:craignent|croient|pensent)|on (?:pourrait|pouvait) (?:croire|penser)|on (?:croyait|pensait)|s['’]attendai(?:t|ent)|espérai(?:t|ent)|avai(?:t|ent) (?:espéré|juré|promis|prédit|annoncé)|craignai(?:t|ent)|pensai(?:t|ent)|croyai(?:t|ent)|devai(?:t|ent) (?:permettre|rapporter|durer)|pendant (?:des années|longtemps|des décennies)|il y a (?:encore )?[a-zß-ɏ]+ ans|autrefois|jadis|^avant(?=,)|jusqu['’]ici|au début|en théorie|sur le papier|on (?:dit|entend|lit) (?:souvent|partout)|semblai(?:t|ent)|a (?:suivi|interrogé|étudié|comparé|examiné) )(?![a-zß-ɏ])/iu,
  and: /^et$/i,
  joints: startsWith('et|mais'),
  verbs: anyOf(
    'est|sont|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|peut|peuvent|doit|doivent|devra|devront|va|vont|fait|font|reste|restent|coûte|coûtent|coûtait|oblige|obligent|augmente|augmentent|baisse|baissent|passe|passent|prend|prennent|perd|perdent|paie|paient|demande|demandent|prévoit|prévoient|compte|comptent|manque|manquent|arrive|arrivent|commence|commencent|finit|finissent|ouvre|ouvrent|ferme|ferment|vend|vendent|achète|achètent|travaille|travaillent|vient|viennent|connaît|connaissent|permet|permettent|devient|deviennent|veut|veulent|propose|proposent|couvre|couvrent|affiche|affichent|améliore|améliorent|indique|indiquent|explique|expliquent|montre|montrent|rapporte|rapportent|apporte|apportent|signale|signalent|suffit|suffisent|sert|servent|signifie|signifient|représente|représentent|concerne|concernent|existe|existent|gagne|gagnent|dure|durent|utilise|utilisent|crée|créent|produit|produisent|réduit|réduisent|remplace|remplacent|refuse|refusent|attend|attendent|dépend|dépendent|tient|tiennent|met|mettent|vit|vivent|suit|suivent|choisit|choisissent|pourrait|pourraient|devrait|devraient|serait|seraient|fallait|faut|fut|furent|eut|dépasse|dépassent|atteint|atteignent|vaut|valent|sait|savent|voit|voient|dit|disent|croit|croient|(?!(?:lait|trait|portrait|extrait|parfait|souhait|attrait|retrait|forfait|bienfait)(?![a-zß-ɏ]))[a-zß-ɏ]{2,}(?:ait|aient|èrent|irent|era|eront|ira|iront)',
  ),
  // Endings of verbs; adverbs in “-ment” and nouns behind an article have them, too.
  tenses:
    /(?<!\p{L})(?!\p{L}+ment(?!\p{L})|(?:souvent|vent|cent|argent|talent|récent|présent|absent|différent|fréquent|petit|nuit|huit|droit|effet|objet|projet|sujet|début|institut|statut|net|complet|secret|point|tout|haut)(?!\p{L}))\p{Ll}{2,}(?:ait|aient|ent|irent|urent|ra|ront|it|ît|ut|et|end|ond|int|aut|oit|ert)(?!\p{L})|(?<=(?<!(?:^|[ '’])(?:le|la|les|une?|des|de|du|d|l|à|au|aux|en|par|pour|avec|sans|sur|sous|dans|cet?|cette|ces|sa|son|ses|leurs?|notre|nos|plus|très|et|ou))[ '’])\p{Ll}{2,}es?(?!\p{L})(?<!(?:able|ible|ique|aire|euse|elle|ive|ale|iste|comble|même|ée)s?)/iu,
  pronouns: anyOf(
    "il|elle|ils|elles|on|leur|leurs|lui|y|celui-ci|celle-ci|ceux-ci|ce dernier|cette|cet|ces|l['’]un|l['’]une|d['’]autres|beaucoup|certains|son|sa|ses",
  ),
  pointers: [
    // “La seconde ouvre”, “préfèrent la seconde”, “garde l’autre et”: no noun follows.
    /(?<=^(?:(?!(?:premi(?:er|ère)|une?)s?(?![a-zß-ɏ])).)*)(?<![a-zß-ɏ])(?:(?:les?|la) (?:seconde?|deuxième|troisième|dernière|autre)s?|l['’]autre)(?=$|[,;:]| (?:et|ou|ouvre|ferme|coûte|reste|arrive|commence|tient|fait|vient|va|ouvrira|coûtera|fermera|coûtait|restait)(?:nt)?(?![a-zß-ɏ]))/iu,
    // “Rares sont celles qui …”: ceux are people, celles are what was named before.
    /(?<=^(?:Rares|Nombreuses) (?:sont|étaient) )celles(?![a-zß-ɏ])/iu,
    // “Cette machine”, “là-bas”.
    /(?<![a-zß-ɏ])(?:ce|cet|cette|ces) (?!qui|que|dont|année)[a-zß-ɏ]+|(?<![a-zß-ɏ])là-bas(?![a-zß-ɏ])/iu,
    // Nouns that stand for something said before, unless they say of what.
    /(?<![a-zß-ɏ])(?:(?:le|la|les|du|des|au|aux) |l['’])(?:accord|changement|chiffre|décision|différence|effet|essai|étude|idée|appareil|dispositif|méthode|mesure|plan|problème|projet|raison|réponse|résultat|solution|gain|perte|économie|investissement|somme|montant|facture|fabricant|recul|hausse|baisse|bénéfice|explication|enquête|auteur|chercheur|expérience)s?(?![a-zß-ɏ])(?! (?:d(?:er|es|e|el|u)|d['’]|von|vom|für|mit|zu|zum|zwischen|im?|bei|an|am|entre|avec|con|pour|para|à|qu[ei]|qui)(?![a-zß-ɏ]))/iu,
    // “Le premier a ouvert”, “la seconde tient”.
    /^(?:Le|La|Les) (?:premi(?:er|ère)|seconde?|deuxième|troisième|derni(?:er|ère)|autre)s? (?=(?:a|ont|est|sont|était|avait|n['’]|ne|se|s['’]|sera|seront)(?![a-zß-ɏ]))/iu,
    // “Sept ont refusé”.
    /^(?:Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Une|\p{N}+)(?= (?:ont|sont|étaient|avaient|ne|n['’]|se|s['’]|d['’]entre)(?![a-zß-ɏ]))/iu,
    // “Leur équipe”, “il en vit”: no noun stands before it.
    /(?<=^(?!(?:Le|La|Les|L['’]|Un|Une|Des|Du|Au|Aux|Ce|Cette|Ces|Chaque|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix) ?)[A-ZÀ-Ý][a-zß-ɏ’']*(?: (?!le |la |les |l['’]|un |une |des |du |aux? )[a-zß-ɏ’'-]+){0,3} )(?:son|sa|ses|leurs?|lui|elles?|ils)(?![a-zß-ɏ])/u,
    // “A promis de la retirer”: a pronoun before an infinitive.
    /(?<![a-zß-ɏ])(?:de|à|pour|sans) (?:(?:la|le|les|lui|leur|y|en) |l['’])[a-zß-ɏ]{3,}(?:er|ir)(?![a-zß-ɏ])/iu,
    // “Doivent en couvrir la moitié”: of what?
    /(?<=^[^,;:]*(?<![a-zß-ɏ])(?:doi(?:t|vent)|peu(?:t|vent)|devr(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient)|va|vont|veu(?:t|lent)|faut|faudra|pour|sans|de|à) )en [a-zß-ɏ]{2,}(?:er|ir|re)(?![a-zß-ɏ])/iu,
    // “N’en avait vu que deux”: of what?
    /(?<![a-zß-ɏ])[jnlmst]['’]en [a-zß-ɏ]+|(?<![a-zß-ɏ])(?:les|le|la|lui|leur) y(?![a-zß-ɏ])|(?<![a-zß-ɏ])ne (?:les|le|la|lui|leur) [a-zß-ɏ]+|(?<![a-zß-ɏ])l['’](?:ont|a|avait|avaient|aura|aurait) [a-zß-ɏ]+(?:é|i|u|s|t)e?s?(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?<!ils? )(?<!qu['’]il )y (?:a|ont|avait|est|sont|va|vont)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:nous|vous|ils?|elles?) en (?:ai|as|a|avons|avez|ont|avais|avait|avaient|est|sont|était|étaient|fait|font|faut|parlent?|sort|sortent|veut|veulent|reste|restent)(?![a-zß-ɏ])/iu,
  ],
  ours: /(?<![a-zß-ɏ])(?:nous|notre|nos|nôtres?)(?![a-zß-ɏ])/iu,
  ties: /, (?:eux|elles?|lui),|(?<!qu['’]|que )(?<![a-zß-ɏ])(?:avant|après|ailleurs|autrement|auparavant)$|(?<![a-zß-ɏ])(?:toutefois|cependant|pourtant|néanmoins|en revanche|pour autant|donc|ainsi|également|non plus|à (?:son|leur) tour|sinon|au contraire|d['’]ailleurs|en effet)(?![a-zß-ɏ])|(?<![a-zß-ɏ])aussi(?= (?:un|une|le|la|les|des|à|de|par|pour|en)(?![a-zß-ɏ])|$)/iu,
  comparisons:
    /(?<![a-zß-ɏ])(?:plus|moins|aussi) [a-zß-ɏ]+$|(?<![a-zß-ɏ])(?:davantage|autant|la même chose|le même|la même|meilleure?s?|pire)$|(?<![a-zß-ɏ])(?:fait|font|faisait|faisaient) (?:de même|la même chose)(?! que)(?![a-zß-ɏ])/iu,
  concessions:
    /(?<![a-zß-ɏ])(?:certes|bien sûr|bien entendu|il est vrai|sans doute|évidemment)(?![a-zß-ɏ])/iu,
  stopWords: wordSet(
    'le la les un une des du de d l et ou mais à au aux en dans sur par pour avec sans est sont était été être a ont avait ce cette ces il elle ils elles on se sa son ses leur leurs qui que ne pas plus y où dont comme très',
  ),
}
