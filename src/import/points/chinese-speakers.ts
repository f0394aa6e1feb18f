/** Family names, which tell a name where no capitals do. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔'

const TITLE = '先生|女士|小姐|师傅|老师|教授|博士|医生|经理|主任|院长|校长|工程师|律师'

/** “王先生”, “老唐”, “周师傅”, “李明”: a name, of whomever it is. */
const NAME = `([老小阿]\\p{Script=Han}|[${FAMILY}]\\p{Script=Han}{0,2}?(?:${TITLE})|[${FAMILY}]\\p{Script=Han}{1,2}?)`

/** Between a name and what its bearer does: how, when and to whom, and nobody else. */
const MANNER =
  '(?:早就|就|也|又|曾|曾经|后来|当时|笑着|在电话里|在会上|在采访中|对我们?|跟我们?|向我们?|接受采访时)*'

const SAYS =
  '(?:说过?|表示|告诉(?:我们?|记者)|解释(?:说|道)?|回忆(?:说|道)?|指出|认为|补充(?:说|道)?)'

/** Who stands before a name: “负责客服的小鹿”, “一位南京的顾客王先生”. */
const ROLE = '(?:[^，。！？；：“”]{0,14}(?:的(?:顾客|客户|居民|负责人|同事|员工)?))?'

const AHEAD = new RegExp(`(?:^|[。！？，；])${ROLE}${NAME}${MANNER}${SAYS}[：:，,]?$`, 'u')
const BEHIND = new RegExp(`^[，,]?${ROLE}${NAME}${MANNER}${SAYS}(?=[。，,；：:]|$)`, 'u')

/** The name before “说：“…””, or behind ““…，”” where it goes on with who said so. */
export function findChineseSpeaker(
  before: string,
  after: string,
  quotation: string,
): string | undefined {
  const isOver = /[。！？]["”」]$/u.test(quotation)
  return AHEAD.exec(before)?.[1] ?? (isOver ? undefined : BEHIND.exec(after)?.[1])
}
