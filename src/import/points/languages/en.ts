import { anyOf, type Language, NOTHING, startsWith, wordSet } from './language.ts'

/** English. Contractions are negations too; both kinds of apostrophe occur. */
export const ENGLISH: Language = {
  negations: anyOf(
    "not|no|never|none|nobody|nothing|nor|neither|nowhere|without|cannot|hardly|scarcely|barely|rarely|seldom|fails? to|failed to|lacks?|lacked|refuse[sd]?|den(?:y|ies|ied)|[a-zß-ɏ]+n['’]t",
  ),
  limits: anyOf(
    'may|might|could|would|should|perhaps|maybe|possibly|probably|likely|unlikely|reportedly|allegedly|apparently|seem(?:s|ed)?|appear(?:s|ed)?|suggest(?:s|ed|ing)?|about|around|approximately|roughly|nearly|almost|some|many|most|few|several|often|sometimes|usually|typically|generally|largely|partly|mainly|only|just|at least|at most|up to|more than|less than|fewer than|no more than|under|over|expected|estimated?|estimates|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|tr(?:y|ies|ied|ying)|hop(?:e|es|ed)|try to|except|excluding|other than|apart from|so far|can',
  ),
  conditions: anyOf(
    'if|unless|until|provided|as long as|once|whenever|when|in case|assuming|pending|subject to',
  ),
  attributions: anyOf(
    'said|says|saying|argue[sd]?|arguing|claim(?:s|ed|ing)?|believe[sd]?|according to|told|tells|estimate[sd]?|report(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|think|thinks|thought|suggest(?:s|ed)|in the words of|predict(?:s|ed)|expect(?:s|ed)?|alleg(?:es|ed)|note[sd]?|add(?:s|ed) that|admit(?:s|ted)|agree[sd]?|conclude[sd]?|found that|finds that|accus(?:es|ed)',
  ),
  leaning: startsWith(
    "(?:he|she|it|they|his|her|its|their|theirs|him|them|one|ones|none of (?:this|that|it|them|these|those)|both|neither|another|others|the (?:former|latter|same|other|second|third|result|answer|reason|others|rest)|all (?:of )?(?:this|that|these|those)|here|there|so|then|which|who|whose|whom|where|what|how|why|most of (?:them|these|those)|(?:it|that|there|here|he|she|they)['’](?:s|re|ll|d|ve)|for (?:example|instance)|rather|(?:this|that|these|those|such) (?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|means?|makes?|made|gives?|gave|shows?|showed|leaves?|left|alone|does|do|did|also|in|suggests?)|instead)",
  ),
  setUps:
    /[?:]$|^(?:a (?:look|glance|report|visit|dispatch) (?:at|on|to|from|back)) |^(?:two|three|four|five|six|seven|\d{1,2}) (?:things|lessons|points|reasons|takeaways|ideas|answers)\b|^(?:many|most|some|everyone|everybody|people)\b.{0,30}\b(?:believed?|assumed?|thought|think)\b|\b(?:this|these|those) (?:is|are|was|were|did|does|has|have|had)\b|\bhere (?:is|are)\b|\bour (?:columnist|correspondent|reporter|critic|writer) (?:has|explains|looks|asks|answers|visits|finds out)\b|^(?:(?:several|many|some|a few) things\b|there (?:is|are|was|were) (?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ]+) (?:reasons?|lessons?|ways?|things?|takeaways?|points?)|consider|let['’]?s|let us|imagine|take|think|picture|recall|remember|look at)\b|\b(?:says?|said|suggests?|suggested|tells?|told|shows?|showed|proved|thought|turned out) otherwise\.?$|\b(?:changed|different now|no exception|the catch|simple|is this|another story|different story|why|how|begin with|to start)\.?$|\b(?:is|are|was|were) (?:not )?(?:easy|hard|difficult|simple|tempting) to (?:find|see|say|tell|explain|name|miss|spot)\.?$|\b(?:is|are|was|were) (?:that|those) of (?:\S+ ){0,2}\S+$|\b(?:as follows|the following)\b/iu,
  contrasts:
    /^(?:but|however|yet|nonetheless|nevertheless|not any ?more|no longer|that (?:has|is|was) (?:changed|changing|wrong|over)|what (?:they|it|he|she|we|you|nobody) (?:can ?not|can['’]t|could ?n['’]t|could not|do(?:es)? not|don['’]t|did not|didn['’]t|forgot|missed|overlook[a-zß-ɏ]*)|it (?:was|is) (?:a|an) (?:mistake|error|illusion|myth)|it (?:did|was|is|does) not|it (?:didn|wasn|isn|doesn)['’]t|they (?:did|were|are|do) not|they (?:didn|weren|aren|don)['’]t|only later|now,? |instead|in (?:fact|reality|practice)|still|on the contrary|this year)\b|\b(?:is|are|was|were|proved) (?:wrong|false|a myth|mistaken|not true)\b/iu,
  markers: startsWith(
    'and|but|yet|so|hence|thus|however|therefore|moreover|furthermore|still|also|nonetheless|nevertheless|besides|meanwhile|indeed|overall|finally|first|firstly|second|secondly|third|thirdly|lastly|then|in this case|in addition|in fact|as a result|of course|in short|in other words|on the one hand|on the other hand|in turn|to be sure|after all|in the end|above all|at the same time|specifically|notably|importantly|consequently|in conclusion|to sum up|for now|again|likewise|similarly|by contrast|in contrast|by comparison|in comparison|instead|as seen in this [a-zß-ɏ]+|taken together|surprisingly|interestingly|unsurprisingly|clearly|obviously|naturally|that said|more importantly|most importantly|accordingly',
  ),
  additions: startsWith(
    '(?:up|down) from|close to|which|who|whose|whom|where|although|though|even though|while|whereas|despite|in spite of|especially|particularly|not least|as (?:seen|shown|noted|mentioned|described|expected) (?:in|by|above|earlier|before)|because|since|as well as|along with|together with|including|such as|like|thanks to|due to|because of|so that|in order to|having',
  ),
  // The tagger tells clauses, verbs and pronouns.
  openEnds: NOTHING,
  expectations:
    /(?<![a-zß-ɏ])(?:^(?:before|previously|formerly|in the past|once|until then)(?=,)|you(?:['’]ve| have| may have| might have| will have|['’]ll have) (?:probably |often |always )?(?:heard|read|been told)|you (?:may|might) think|(?:people|they|some|many) (?:often |like to |will |tend to )?(?:say|assume|believe|imagine)|it is (?:often |commonly |widely )?(?:said|assumed|believed|thought)|(?:had |have |has )?(?:expected|hoped|feared|assumed|was supposed|were supposed|was meant|were meant|suggested|claimed) (?:that|to|a|an|the|it|they)|(?:first|initial) (?:instinct|idea|plan|thought|reaction|hope)|(?:managers|people|many|most|we|they) tend to|(?:it|this|that) (?:seemed|looked|sounded)|(?:sounds?|looks?|seems?) (?:silly|odd|strange|absurd|crazy|trivial|obvious|simple|easy|harmless|wrong)|(?:^|(?:had|have|has|was|were|been|(?<=[a-z])ed) (?:\S+ ){0,6})for (?:years|decades|centuries)|until recently|used to|[a-zß-ɏ]+ (?:years|decades) ago|once (?:was|were|meant)|at first|in theory|on paper|had (?:expected|hoped|feared|predicted|warned)|(?:has|have) (?:long )?been (?:told|taught|promised)|for a (?:decade|century|generation)|(?:a (?:team|group)|(?:research|scient|econom|psycholog|biolog|geolog)[a-zß-ɏ]+|they|we|(?:the|its) (?:authors|study|trial|survey|experiment)) (?:(?:at|from|in|of) (?:\S+ ){1,6})?(?:tested|followed|tracked|studied|recruited|surveyed|interviewed|asked|examined|analysed|analyzed|scanned|monitored|observed|enrolled|compared))(?![a-zß-ɏ])/iu,
  and: NOTHING,
  joints: NOTHING,
  verbs: NOTHING,
  pronouns: NOTHING,
  pointers: [
    // “Set aside 9,000 for that”, “remember that one”, “would vote for neither”.
    /(?<![a-zß-ɏ])(?:for|of|with|about|from|to|at|by|on|than|like|unlike|despite) that(?=[,.;]|$)|(?<![a-zß-ɏ])that one(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:for|of|with|from|to|by|in|on) (?:either|neither|both|the other)(?=[,.;]|$)/iu,
    // “This machine”, “such a rule”, “there”.
    /(?<![a-zß-ɏ])there(?! (?:is|are|was|were|(?:[a-zß-ɏ]+ ){1,2}be(?:en)?)(?![a-zß-ɏ]))(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:th(?:is|ese|ose)|such) (?!as|who|whose|with|without|in|of|from|under|is|are|was|were|has|have|can|will|year|month|week|time|season|spring|summer|autumn|winter|morning|evening|quarter|decade|century)[a-zß-ɏ]+/iu,
    // Nouns that stand for something said before, unless they say of what.
    /(?<![a-zß-ɏ])the (?:(?:real|true|actual|final|exact|latest|main|total) )?(?:[a-zß-ɏ]+ ones?|trends?|patterns?|thresholds?|declines?|drop|rise|increase|investment|savings?|sums?|amount|schemes?|deals?|bans?|exceptions?|memos?|votes?|surveys?|cases?|findings?|links?|gaps?|answers?|approach|attempts?|changes?|choice|decisions?|difference|effects?|experiment|figures?|fix|idea|issue|measures?|method|move|numbers?|plan|problems?|programme?|project|reasons?|results?|rules?|solution|step|test|trial|trick|word)(?![a-zß-ɏ])(?! (?:of|that|which|who|in|on|for|to|with|from|behind|between|by)(?![a-zß-ɏ]))/iu,
    // “Plans to test that next summer”: verbs that no clause follows.
    /(?<=(?<![a-zß-ɏ])(?:test(?:s|ed)?|do|does|did|fix(?:es|ed)?|avoid(?:s|ed)?|repeat(?:s|ed)?|prevent(?:s|ed)?|achieve[sd]?) )that(?= (?:next|last|this|soon|again|later|too|now|in|on|at|by|with|from|for)(?![a-zß-ɏ]))/iu,
    // “Visits to that page peaked”.
    /(?<=(?<![a-zß-ɏ])(?:of|off|out|up|down|in|on|at|with|from|to|by|about|into|under|over|after|before|through|against) )that (?!is|was|are|were|has|have|had|it|he|she|they|we|you|the|a|an|no|all|some|many|which|who|would|will|can|could|may|might)[a-zß-ɏ]+(?= (?!who|which|that|of)[a-zß-ɏ]+)/iu,
    // “Its own”, “theirs”, at the end.
    /(?<![a-zß-ɏ])(?:theirs|hers|ours|mine|its own)$/iu,
    // “We replaced that vendor”, at its end.
    /(?<![a-zß-ɏ])(?:(?<=(?:[a-zß-ɏ]{3,}(?:ed|s)|of|in|on|at|with|from|for|to|by|about|into|under|over|after|before|through|against) )that [a-zß-ɏ]+(?=$| \p{N}+ times)|(?<=used )that [a-zß-ɏ]+ [a-zß-ɏ]+)/iu,
    // “The person corrects it”, “rejected that advice and”, “the other way”: whom, which, which?
    /(?<![a-zß-ɏ])the (?:person|people|man|woman|firm|item|place|thing|other way)(?= [a-zß-ɏ]+|$)(?! (?:of|that|which|who|whose|in|on|at|with|from|behind|between|i|we|you|they|he|she)(?![a-zß-ɏ]))|(?<=(?<![a-zß-ɏ])[a-zß-ɏ]{3,}ed )that (?!(?:is|was|are|were|has|have|had|it|he|she|they|we|you|the|a|an|no|all|some|many|most|which|who|would|will|can|could|may|might)(?![a-zß-ɏ]))[a-zß-ɏ]+(?= (?:and|but|or|in|on|by|for|with|after|before|last|this)(?![a-zß-ɏ]))/iu,
    // “If you forget the second, the cycle gets longer”, “skip that twice, and …”.
    /(?<=^(?:(?!(?:first|one|second) ).)*)(?<![a-zß-ɏ])the (?:first|second|third|fourth|latter|former|others?)(?=$|[,.;:]| (?:and|but) (?!second|third|last|fourth))|(?<=^[a-z]+ )that(?= (?:once|twice|again|daily|weekly)(?![a-zß-ɏ])|,)/iu,
    // “Papers from all four”, “for that long”, “the third is the worst”.
    /(?<![a-zß-ɏ])(?:all|the|both) (?:two|three|four|five|six|seven|eight|nine|ten)(?=$|[,.;:])|(?<![a-zß-ɏ])that (?:long|much|many|far|often|fast|high|low|late|early)(?![a-zß-ɏ])|^The (?:first|second|third|fourth|fifth|next|last|other|latter|former) (?:is|was|are|were|has|had|one|reason|problem|thing|point|question|case|half|group|lesson|mistake|rule)(?![a-zß-ɏ])/iu,
    // “Now wants to keep it”: the noun may be in the sentence, or not.
    /(?<!\p{L})(?:(?<!(?<!\p{L})(?:that|which|who|when|if|where)(?!\p{L}).*)(?:it|them)$|(?<=offers? |has |have |had |is |are |was )(?:one|another)(?: (?:reason|example|factor|cause|problem))?(?=$|:))/u,
  ],
  ours: /(?<![a-zß-ɏ])(?:we|our|ours|ourselves)(?![a-zß-ɏ])|(?<![A-Z])(?<![a-zß-ɏ])us(?![a-zß-ɏ])/iu,
  ties: /(?<![a-zß-ɏ])(?:therefore|otherwise|likewise|nevertheless|nonetheless|by then|at that time|in turn|by contrast|however)(?![a-zß-ɏ])|(?<=, )too(?=$|,)|(?<![a-zß-ɏ])(?<!(?:than|as|like|ever|never|year|month|week|day|night|season|spring|summer|autumn|winter) )(?:too|as well|before|elsewhere|otherwise)$/iu,
  comparisons:
    /(?<!(?:nothing|no|any|once|some|ever) )(?<![a-zß-ɏ])(?:(?:even|still|far|much|a little|slightly) )?(?:more|less|fewer|higher|lower|better|worse|larger|bigger|smaller|cheaper|faster|slower|longer|shorter|easier|harder|stronger|weaker|older|younger|milder|richer|poorer)$|(?<![a-zß-ɏ])(?:even|still) (?:more|less|fewer|[a-zß-ɏ]{3,}er) [a-zß-ɏ]+$|(?<=(?:is|are|was|were|be|been|['’]re|['’]s|gets?|got|comes?|came) (?:[a-zß-ɏ]+ly |much |so )?)(?:close|different|similar|alike|enough|ready|sceptical|skeptical|opposed|unconvinced|divided|against it|in favou?r)$|(?<![a-zß-ɏ])the same(?: [a-zß-ɏ]+)?$|(?<![a-zß-ɏ])the same(?: [a-zß-ɏ]+)?(?=[:;,])|(?<![a-zß-ɏ])(?:do|does|did|goes|works?) the (?:same|other way)(?! (?:as|a?round|thing)(?![a-zß-ɏ]))/iu,
  concessions:
    /^(?:of course|to be sure|granted|admittedly|certainly|no doubt|true|it is true|yes)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:no doubt|admittedly|to be sure)(?![a-zß-ɏ])/iu,
  stopWords: wordSet(
    'the a an and or but of to in on at by for with from as is are was were be been being it its this that these those he she they his her their has have had do does did will would can could may might not no so if then than there here which who what when where how also about into over after before more most some such only just very i we you our your my me us them him out up',
  ),
}
