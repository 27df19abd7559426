import { head } from '../text/head.ts'
import { inOneScript } from '../text/in-one-script.ts'
import { pattern } from '../text/pattern.ts'
import { quote, type Utterance } from '../utterance.ts'
import type { NameSlip } from './name-slips.ts'

/** 果果今天有点咳嗽: a child is called by one character twice; 谢谢 and 妈妈 are nobody's name. */
const child = /([\u3400-\u9fff])\1/gu
const words = pattern('u')`
  [妈媽爸爷爺奶哥姐弟妹叔姑公婆谢謝好慢天常等试試看刚剛啱人家大个個次乖狠往渐漸早晚仅僅偏多少想说說问問拜快轻輕年月日星明白通太狗猫貓嗯哈呵哦啊呀]
`
/** 乐乐妈妈, 樂樂爸爸: how a parent is called. */
const parent = /(?:^|[，。！,! ]|好的|[您你]好)([\u3400-\u9fff])\1(?:妈妈|媽媽|爸爸|家[长長])/u

/** The child of another: the customer spoke of 果果, and is called 乐乐妈妈. */
function anotherChild({ text }: Utterance, told: readonly Utterance[]): NameSlip | null {
  const found = parent.exec(head(text))
  const called = found ? `${found[1]}${found[1]}` : ''
  if (!found || told.some((by) => inOneScript(by.text).includes(inOneScript(called)))) return null
  for (const by of told) {
    const own = [...head(by.text).matchAll(child)].find(({ 0: name }) => !words.test(name))
    if (!own || text.includes(own[0])) continue
    const start = text.indexOf(called)
    return { said: [start, start + called.length], meant: quote(by, [own.index, own.index + own[0].length]) }
  }
  return null
}

/** 我家狗叫豆腐, 我囡囡叫芷晴, 我儿子叫陈一诺: a name that is given. */
const given = pattern('u')`
  (?:我(?:[们們哋]?(?:的|嘅)?|家[\u3400-\u9fff]{0,4}?)|[只隻匹条條头頭](?:小|老)?[\u3400-\u9fff]{1,3}|
    [狗猫貓兔鸟鳥犬马馬龟龜][狗猫貓咪仔]?|[儿兒]子|女[儿兒仔]?|[個个][仔女]|囡囡?|[孩囝仔妹弟]|[宝寶][宝寶]|[孙孫]子?)
    (?:的?(?:名?叫|名字?[是叫]|係叫))[做作]?[「『“"]?([\u3400-\u9fff]{2,3})(?=[」』”"，,。！! ]|$)
`
/** 我家豆花昨天…, 来接可乐，…, 布丁今天吃了吗: a name that is only used. */
const used = pattern('u')`
  (?:我[们們哋]?家|(?:^|[来來想去])[接看][下返]?|(?:^|[，。！？,!? ])(?:[请請][问問]|想[问問]下?)?)
    ([\u3400-\u9fff]{2})(?=昨|今|[琴尋]日|明|前[天晚]|[刚剛最][刚剛近后後]|(?:打|做|洗|吃|拆)[完了咗]|什[么麼][时時]|
    [几幾][时時点點]|[现現]在|[还還]好|怎[么麼][样樣]|的[\u3400-\u9fff]{2}|[，。,]|$)
`
/** It is a living one: what kind it is, what vets do, what it does. */
const ofTheLiving = pattern('u')`
  [狗猫貓犬兔]|[只隻匹]|英短|美短|布偶|金毛|泰迪|柯基|博美|比熊|柴|[边邊]牧|法[斗鬥]|雪[纳納]瑞|加菲|[仓倉]鼠|
  [鹦鸚][鹉鵡]|[绝絕]育|疫苗|[驱驅][虫蟲]|拆[线線]|舔|寄[养養]|[它牠]|毛孩|拉肚子|吐|[发發][烧燒]|咳|[不唔]肯?[吃食]
`
/** What is no name behind 我家, nor at the beginning. */
const kin =
  /[里裡门門口的妈媽爸爷爺奶哥姐弟妹儿兒孩先太狗猫貓附楼樓地住網网电電我您你]|[请請]|老[师師公婆]|[东東]西|[医醫]/u

/** 布丁 for 豆花: the name the customer gave is not there, and another one stands where it should. */
function anotherOne({ text }: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const by of told) {
    const words = head(by.text)
    const isGiven = given.test(words)
    const isLiving = isGiven || ofTheLiving.test(words)
    const found = (isGiven ? given : used).exec(words)
    const whole = found?.[1] ?? ''
    // 陈一诺 is 一诺 to those who know the child.
    const name = whole.slice(-2)
    if (!found || !(isLiving || /家/u.test(found[0])) || kin.test(name) || notAName.test(name) || text.includes(name))
      continue
    const start = placeOfAnother(head(text), name, told, isGiven, isLiving)
    const at = found.index + found[0].lastIndexOf(whole)
    if (start >= 0) return { said: [start, start + name.length], meant: quote(by, [at, at + whole.length]) }
  }
  return null
}

/** Where a clause begins with a word that stands for the name: it comes again, or is of its kind; -1 when nowhere. */
function placeOfAnother(
  text: string,
  name: string,
  told: readonly Utterance[],
  isGiven: boolean,
  isLiving: boolean,
): number {
  for (const { index, 0: whole, 1: other = '' } of text.matchAll(/(?:^|[，。！？,!? ])([\u3400-\u9fff]{2})/gu)) {
    if (told.some((by) => by.text.includes(other)) || notAName.test(other)) continue
    const start = index + whole.length - other.length
    const again = text.indexOf(other, start + other.length)
    const isAgain = again > 0 && /[带帶给給帮幫让讓抱陪把将將等]$/u.test(text.slice(0, again))
    const after = text.slice(start + other.length)
    // A name that was given, and the customer’s own words behind another one; 鸡肉可以吃 speaks of the meat.
    const frame = after.slice(0, FRAME)
    const isSubject =
      isGiven && after.length > FRAME && !eaten.test(after) && told.some((by) => by.text.includes(frame))
    const isAlike = isNameLike(other, name) && ofThem.test(after) && !eaten.test(after)
    if (isAgain || (isLiving && (isAlike || isSubject))) return start
  }
  return -1
}
/** So many characters are taken up. */
const FRAME = 3
/** 米奇 for 米粒, 球球 for 毛毛, 小雪 for 小满; and pet names are made of sweet and little things. */
const isNameLike = (other: string, name: string): boolean =>
  [...other].some((character, at) => character === name[at]) ||
  (other[0] === other[1] && !words.test(other)) ||
  isPetName.test(other)
/** When, how, and what only the living do. */
const ofThem = pattern('u')`
  ^(?:星期|[周週禮礼]|明|今|昨|[琴尋听聽]日|[后後头頭首][\u3400-\u9fff]?[天日]?|下|上|早|晚|[这這][两兩几幾]|
    [\d一二三四五六七八九十两兩](?![起定些点點样樣會会般])|[两兩一二三四五六七八九十][点點]|
    [已刚剛还還现現目也都很挺]|先(?!不)|[恢精醒睡乖]|[吃飲喝打洗做拆](?:[了咗得完]|牙)|[没沒冇]|
    可以(?:[接洗出回]|[带帶])|能[出接回]|有[吃喝食飲]|的[\u3400-\u9fff]{2})
`
/** 鸡肉可以吃, 米饭先别给: food, and nobody. */
const eaten = pattern('u')`
  ^先?(?:可以|能|可|[别別]|不要|唔好|少)?(?:先)?(?:[给給喂餵]|吃[，。！]|食得|(?:可以|能)?少?吃(?:一[点點])?[，。！])|
  ^先?[别別不唔少]
`
const isPetName = pattern('u')`
  ^[小大阿老]?
    [豆包汤湯圆圓布丁奶茶可乐樂雪碧球糯米粒饼餅糕糖果冻凍瓜团團芋芝麻栗橘柚咪毛黑白花黄黃红紅旺财財来來福皮蛋年腐沙豉浆漿条條麦麥芒点點多妞桃莓梨李薯粥粽月星虎豹宵元咖啡拿铁鐵抹泡芙吐司]{1,2}
    $
`
const notAName = pattern('u')`
  [您你我他她它牠佢的了是不没沒有在会會能这這那请請先再就都也和跟好吗嗎呢]|可(?![乐樂可心])|[早晚上][上晚点點]|
  [今昨明后後][天日晚早]|星期|元旦|[拿取去来來][点點]|[点點]多|可能|泡[沫水]
`

/** Where a reply calls a child or an animal by another name than the customer does. */
export const calledOtherwise = (utterance: Utterance, told: readonly Utterance[]): NameSlip | null =>
  anotherChild(utterance, told) ?? anotherOne(utterance, told)
