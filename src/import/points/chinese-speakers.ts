import { oneOf, type People, type Speaker } from './speaker.ts'
import type { Utterance } from './utterances.ts'

/** Family names, which tell a name where no capitals do. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔谷柴齐梅舒祝季颜俞骆樊阮盛柳鲍聂倪焦甘岳娄温庞纪童翁裴欧阳曲蓝卞戚喻柏窦章鲁葛费岑滕殷毕邬傅康伍穆萧祁狄臧茅项屈席麻路危刁凌霍虞柯房裘缪宗郁杭洪包吉邢荀惠甄封芮储靳糜巫仲伊宫宁仇栾厉祖符景詹束幸司薄蒲索咸籍卓蔺屠蒙池乔胥闻翟贡劳姬申扶冉宰桑桂寿尚庄晏瞿阎慕茹习艾易戈耿匡寇隆巩冷辛简饶沙鞠荆游'

const TITLE =
  '先生|女士|小姐|师傅|老师|教授|博士|医生|经理|主任|院长|校长|工程师|律师|阿姨|叔叔|大爷|大妈|奶奶|爷爷|大姐|大哥|书记|局长'

/** “王先生”, “老唐”, “周师傅”: a name that tells by itself what it is. */
const TITLED = `(?:[老小阿][${FAMILY}](?!\\p{Script=Han}*(?:区|县|镇|村|路))|[${FAMILY}]\\p{Script=Han}{0,2}?(?:${TITLE}))`

/** What somebody is, in front of the name. */
const OFFICE =
  '的|主任|经理|局长|所长|处长|站长|校长|院长|会长|书记|主席|记者|作者|教授|老师|司机|店主|老板|居民|村民|顾客|客户|员工|工人|学生|负责人|发言人|研究员|工程师|医生|护士|农民|专家|队长|厂长|店长|董事长|总裁|总监|创始人|馆长|志愿者|业主|家长|师傅|班长|同事|邻居|主编|院士|秘书长|理事长'
/** “负责客服的小鹿” before what she says. */
const NAME = `(?!${OFFICE})([老小阿]\\p{Script=Han}|[${FAMILY}]\\p{Script=Han}{0,2}?(?:${TITLE})|[${FAMILY}]\\p{Script=Han}{1,2}?)`

/** Between a name and what its bearer does: how, when and to whom, and nobody else. */
const MANNER =
  '(?:早就|就|也|又|还|曾|曾经|后来|当时|笑着|在电话里|在会上|在采访中|对我们?|跟我们?|向我们?|对记者|向记者|接受采访时|表情平静地)*'

const SAYS =
  '(?:说过?|表示|告诉(?:我们?|记者)|解释(?:说|道)?|回忆(?:说|道)?|指出|认为|补充(?:说|道)?|坦言|直言|感叹(?:道)?|介绍(?:说)?|回答(?:说|道)?|写道|说道|问道|强调|承认|提醒|总结(?:说|道)?)'

const ROLE = `(?:[^，。！？；：“”]{0,24}?(?:${OFFICE}))?`

const PRONOUN = '([他她])'

const AHEAD = new RegExp(
  `(?:^|[。！？，；])${ROLE}(?:${PRONOUN}|${NAME})${MANNER}${SAYS}(?:[：:，,]|，[^。！？“”]*[：:])?$`,
  'u',
)
const PRONOUN_AHEAD = new RegExp(
  `(?:^|[。！？，；])[^。！？，；“”]{0,8}${PRONOUN}${MANNER}${SAYS}[：:，,]?$`,
  'u',
)
const BEHIND = new RegExp(
  `^[，,]?${ROLE}(?:${PRONOUN}|${NAME})${MANNER}${SAYS}(?=[。，,；：:]|$)`,
  'u',
)
const REPORTS = new RegExp(
  `(?:^|[。！？，；])${ROLE}(?:${PRONOUN}|${NAME})${MANNER}${SAYS}(?=，)[^。！？“”]*[。：]$`,
  'u',
)

/** The name before “说：“…””, or behind ““…，”” where it goes on with who said so; “他说” is whom the text named. */
export function findChineseSpeaker(
  { parts: [first = ''], before, after }: Utterance,
  above: readonly string[],
  people: People,
): Speaker {
  const isOver = /[。！？]["”」]$/u.test(first)
  const found =
    AHEAD.exec(before) ??
    PRONOUN_AHEAD.exec(before) ??
    (isOver ? null : BEHIND.exec(after)) ??
    REPORTS.exec(before)
  const [, pronoun, name] = found ?? []
  if (name !== undefined) return { kind: 'name', name }
  if (pronoun === undefined) return { kind: 'unknown' }
  return personOf([before, ...above.toReversed()], people)
}

/** The one person whom the nearest of these texts names; where none names anybody, whom all is about. */
function personOf(texts: readonly string[], { names, protagonist }: People): Speaker {
  for (const text of texts) {
    const plain = text.replace(/“[^“”]*”/gu, '')
    const known = names.filter((name) => plain.includes(name))
    const named = new Set([...findChinesePeople(plain), ...known])
    if (named.size > 0) return oneOf([...named])
  }
  return oneOf(protagonist === undefined ? [] : [protagonist])
}

/** Everybody who has a title or says something. */
export function findChinesePeople(text: string): string[] {
  const titled = [...text.matchAll(new RegExp(TITLED, 'gu'))].map(([name]) => name)
  const speaking = [...text.matchAll(SPEAKING)].flatMap(([, name]) => name ?? [])
  return [...new Set([...titled, ...speaking])]
}

const SPEAKING = new RegExp(
  `(?<=^|[。！？，；”\\n])${ROLE}${NAME}${MANNER}${SAYS}(?=[。，：:])`,
  'gu',
)
