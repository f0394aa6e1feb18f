import { anyOf, endsWith, type Language, startsWith, wordSet } from './language.ts'

/** French. "Ne" alone tells little, so its second half counts as the negation too. */
export const FRENCH: Language = {
  negations: anyOf(
    "ne|n['’](?=\\p{L})\\p{L}*|pas|jamais|rien|personne|aucune?|nulle?|ni|sans|guère|non|plus|manque|manquent|manquait|refuse|refusent|refusé",
  ),
  limits: anyOf(
    'peut-être|probablement|sans doute|apparemment|pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|semble|semblent|semblait|paraît|environ|près de|presque|quasi|plus de|moins de|au moins|au plus|jusqu’à|seulement|uniquement|que|souvent|parfois|généralement|certains|certaines|quelques|plusieurs|beaucoup|la plupart|peu|peut|peuvent|sauf|hormis',
  ),
  conditions: anyOf(
    "si|s['’]ils?|à condition|à moins|tant que|dès que|lorsque|lorsqu['’]\\p{L}+|quand",
  ),
  attributions: anyOf(
    "selon|d['’]après|dit|disent|affirme|affirment|estime|estiment|assure|assurent|explique|expliquent|prétend|prétendent|déclare|a déclaré|avertit|souligne|rapporte",
  ),
  leaning: startsWith(
    "(?:malgré|après|avant|avec|pour|sans) (?:tout )?(?:cela|ça)|il(?! (?:faut|fallait|faudra|faudrait|y a|y avait|y aura|existe|vaut mieux|suffit|reste |convient|est (?:\\p{L}+ )?(?:possible|nécessaire|difficile|facile|probable|important|temps|rare|urgent|inutile)))|elle|ils|elles|ce|c['’](?:est|était)|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|son|sa|ses|leur|leurs|lui|y|en|ainsi|alors|là|ici|les deux|d['’]autres|certains|ces (?:derniers|dernières)|cette dernière|ce dernier|par exemple|qui|que|quoi|pourquoi|comment|dont|où|pour cela|pourtant|cependant|toutefois|aussi|aucune? (?:ne|n['’]\\p{L}+)|(?:nous|vous|on) (?:leur|lui|les)|l['’](?:une?|autre)",
  ),
  setUps:
    /[?:]$|^(?:voici|voilà|imaginons|prenons|imaginez|prenez|considérons)(?!\p{L})|(?<!\p{L})(?:pourquoi|comment|changé|simple|clair|claire|sûre|net|évident|différent|terminé|suivants?|suivantes?)\.?$/iu,
  contrasts:
    /^(?:mais|pourtant|cependant|toutefois|or|néanmoins|en réalité|en fait|aujourd['’]hui|désormais|depuis|ce n['’]est (?:plus|pas)|il n['’]en est rien|c['’]est faux|c['’]était une erreur)(?!\p{L})/iu,
  markers: startsWith(
    'et|mais|or|car|donc|cependant|toutefois|pourtant|néanmoins|par ailleurs|de plus|en outre|en effet|en fait|enfin|ensuite|d’abord|premièrement|deuxièmement|finalement|au final|bref|en somme|en résumé|en revanche|par conséquent|du coup|ainsi,|certes|surtout|bien sûr|dans l’ensemble',
  ),
  additions: startsWith(
    "qui|ce qui|ce que|ce dont|dont|où|alors que|tandis que|bien que|bien qu['’]\\p{L}+|quoique|même si|parce que|parce qu['’]\\p{L}+|car|puisque|puisqu['’]\\p{L}+|afin de|afin que|pour que|grâce à|malgré|après (?:une?|la|le|les|des|plusieurs)|notamment|y compris|comme|soit(?!.*(?<!\\p{L})soit)",
  ),
  openEnds: endsWith(
    "le|la|les|un|une|des|du|de|d['’]|en|avec|par|pour|à|au|aux|et|ou|que|comme|celui|celle|ceux|celles|dans|sur|sans|entre|chez|ni|ce",
  ),
  expectations:
    /(?<!\p{L})(?:beaucoup (?:\S+ ){0,2}(?:craignent|croient|pensent)|on (?:pourrait|pouvait) (?:croire|penser)|on (?:croyait|pensait)|s['’]attendai(?:t|ent)|espérai(?:t|ent)|avai(?:t|ent) espéré|craignai(?:t|ent)|pensai(?:t|ent)|croyai(?:t|ent)|devai(?:t|ent) (?:permettre|rapporter|durer)|pendant (?:des années|longtemps|des décennies)|il y a (?:encore )?\p{L}+ ans|autrefois|jadis|jusqu['’]ici|au début|en théorie|sur le papier)(?!\p{L})/iu,
  and: /^et$/i,
  joints: startsWith('et|mais'),
  verbs: anyOf(
    'est|sont|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|peut|peuvent|doit|doivent|devra|devront|va|vont|fait|font|reste|restent|coûte|coûtent|coûtait|oblige|obligent|augmente|augmentent|baisse|baissent|passe|passent|prend|prennent|perd|perdent|paie|paient|demande|demandent|prévoit|prévoient|compte|comptent|manque|manquent|arrive|arrivent|commence|commencent|finit|finissent|ouvre|ouvrent|ferme|ferment|vend|vendent|achète|achètent|travaille|travaillent|vient|viennent|connaît|connaissent|permet|permettent|devient|deviennent|veut|veulent|propose|proposent|couvre|couvrent|affiche|affichent|améliore|améliorent|indique|indiquent|explique|expliquent|montre|montrent|rapporte|rapportent|apporte|apportent|signale|signalent|suffit|suffisent|sert|servent|signifie|signifient|représente|représentent|concerne|concernent|existe|existent|gagne|gagnent|dure|durent|utilise|utilisent|crée|créent|produit|produisent|réduit|réduisent|remplace|remplacent|refuse|refusent|attend|attendent|dépend|dépendent|tient|tiennent|met|mettent|vit|vivent|suit|suivent|choisit|choisissent|pourrait|pourraient|devrait|devraient|serait|seraient|fallait|faut|fut|furent|eut|dépasse|dépassent|atteint|atteignent|vaut|valent|sait|savent|voit|voient|dit|disent|croit|croient',
  ),
  pronouns: anyOf(
    "il|elle|ils|elles|on|leur|leurs|lui|y|celui-ci|celle-ci|ceux-ci|ce dernier|cette|cet|ces|l['’]un|l['’]une|d['’]autres|beaucoup|certains|son|sa|ses",
  ),
  stopWords: wordSet(
    'le la les un une des du de d l et ou mais à au aux en dans sur par pour avec sans est sont était été être a ont avait ce cette ces il elle ils elles on se sa son ses leur leurs qui que ne pas plus y où dont comme très',
  ),
}
