import { type Language, NOTHING } from './language.ts'

/** Chinese. Clauses share their topic, so only words that tie a sentence to the one before can go. */
export const CHINESE: Language = {
  negations: /不|没|沒|无|無|未|非|别|否/gu,
  limits:
    /可能|也许|或许|大概|大约|约|似乎|看来|据说|几乎|接近|至少|至多|最多|超过|不到|只|仅|往往|通常|有时|部分|一些|许多|多数|应该|或将|有望|预计|估计|计划/gu,
  conditions: /如果|若|只要|除非|只有|一旦|假如|直到|当/gu,
  attributions: /表示|认为|说|称|指出|据|警告|强调/gu,
  leaning:
    /^(?:他们|她们|它们|他|她|它|这|那|此|其|前者|后者|两者|另|例如|比如|为什么|怎么|如何|所以)/u,
  setUps: /[？?：:]$|^(?:以下|下面|让我们|想象|试想)|(?:变了|不同了|很简单|如下)。?$/u,
  contrasts: /^(?:但|然而|不过|可是|却|如今|现在|其实|事实上)/u,
  markers:
    /^(?:但是|但|然而|不过|可是|此外|另外|因此|总之|同时|首先|其次|再次|最后|第一|第二|第三|总的来说|总体而言|事实上|其实|当然|换句话说|更重要的是|值得注意的是)[，：]?/u,
  additions: NOTHING,
  openEnds: NOTHING,
  // “很多人以为……”: a belief that the next sentence refutes.
  expectations:
    /以为|原计划|本想|担心|(?:起初|曾经|当初|最初|一开始|刚开始|开业时)(?!.*(?:后来|如今|现在))|在(?:北京|上海|广州|深圳|国外)，/u,
  and: NOTHING,
  joints: NOTHING,
  verbs: NOTHING,
  pronouns: NOTHING,
  ours: /我们|咱们|我國|我国/u,
  ties: /^(?:因此|所以|于是|但是?|不过|可是|然而|结果|而且|并且|此外|另外|同样|与此同时|相比之下)|(?<=，)(?:因此|所以|于是)|(?<=[\p{L}])因此|也(?:一样|是如此|同样)/u,
  comparisons: /(?:更|还要|较)[\p{L}]{1,2}$/u,
  concessions: /(?:固然|诚然|虽说)/u,
  pointers: [
    // “多数游客更喜欢第二个”: the second what?
    /(?<!第一[个家种项位].*)第[二三四五](?:个|家|种|项|位|座|所)(?=$|[，；])|前者|后者/u,
    /(?:这|那)(?:种|个|些|样|一|笔|家|项|位|部|场|次|座|条|类|件|里|时)/u,
    /(?<!其)(?:他们|她们|[他她])/u,
  ],
  stopWords: new Set(),
}
