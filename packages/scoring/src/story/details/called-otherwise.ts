import { inOneScript } from '../text/in-one-script.ts'
import { quote, type Utterance } from '../utterance.ts'
import type { NameSlip } from './name-slips.ts'

/** More of a text is not looked at. */
const LONGEST = 2000

/** 果果今天有点咳嗽: a child is called by one character twice; 谢谢 and 妈妈 are nobody's name. */
const child = /([\u3400-\u9fff])\1/gu
const words =
  /[妈媽爸爷爺奶哥姐弟妹叔姑公婆谢謝好慢天常等试試看刚剛啱人家大个個次乖狠往渐漸早晚仅僅偏多少想说說问問拜快轻輕年月日星明白通太狗猫貓嗯哈呵哦啊呀]/u
/** 乐乐妈妈, 樂樂爸爸: how a parent is called. */
const parent = /(?:^|[，。！,! ]|好的|您好|你好)([\u3400-\u9fff])\1(?:妈妈|媽媽|爸爸|家长|家長)/u

/** The child of another: the customer spoke of 果果, and is called 乐乐妈妈. */
function anotherChild({ text }: Utterance, told: readonly Utterance[]): NameSlip | null {
  const found = parent.exec(text.slice(0, LONGEST))
  const called = found ? `${found[1]}${found[1]}` : ''
  if (!found || told.some((by) => inOneScript(by.text).includes(inOneScript(called)))) return null
  for (const by of told) {
    const own = [...by.text.slice(0, LONGEST).matchAll(child)].find(({ 0: name }) => !words.test(name))
    if (!own || text.includes(own[0])) continue
    const start = text.indexOf(called)
    return { said: [start, start + called.length], meant: quote(by, [own.index, own.index + own[0].length]) }
  }
  return null
}

/** 我家豆花昨天…, 隻貓叫豆腐: an animal, or a child, that has a name. */
const named =
  /(?:我(?:[们們哋]?(?:的|嘅)?|家[\u3400-\u9fff]{0,4}?)|[只隻匹条條头頭](?:小|老)?[\u3400-\u9fff]{1,3}|[狗猫貓兔鸟鳥犬马馬龟龜][狗猫貓咪仔]?|[儿兒]子|女[儿兒仔]?|[孩囝仔妹弟]|[宝寶][宝寶]|[孙孫]子?)(?:的?(?:名?叫|名字?[是叫]|係叫))[做作]?[「『“"]?([\u3400-\u9fff]{2})(?=[」』”"，,。！! ]|$)|我家([\u3400-\u9fff]{2})(?=昨|今|前|[刚剛最左右又一][\u3400-\u9fff])/u
/** What is no name behind 我家. */
const kin = /[里裡门門口的妈媽爸爷爺奶哥姐弟妹老儿兒孩宝寶先太狗猫貓附楼樓地住网網电電]/u

/** 布丁 for 豆花: the name the customer gave is not there, and another one stands twice where it should. */
function anotherPet({ text }: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const by of told) {
    const found = named.exec(by.text.slice(0, LONGEST))
    const name = found?.[1] ?? found?.[2] ?? ''
    if (!found || name === '' || kin.test(name) || text.includes(name)) continue
    const start = placeOfAnother(text.slice(0, LONGEST), name, told, found[1] !== undefined)
    const at = found.index + found[0].indexOf(name)
    if (start >= 0) return { said: [start, start + name.length], meant: quote(by, [at, at + name.length]) }
  }
  return null
}

/** Where a clause begins with a word that stands for the name: it comes again, or begins alike; -1 when nowhere. */
function placeOfAnother(text: string, name: string, told: readonly Utterance[], isGiven: boolean): number {
  for (const { index, 0: whole, 1: other = '' } of text.matchAll(/(?:^|[，。！？,!? ])([\u3400-\u9fff]{2})/gu)) {
    if (told.some((by) => by.text.includes(other)) || notAName.test(other)) continue
    const start = index + whole.length - other.length
    const again = text.indexOf(other, start + other.length)
    const isAgain = again > 0 && /[带帶给給帮幫让讓抱陪把将將等]$/u.test(text.slice(0, again))
    const after = text.slice(start + other.length)
    // A name that was given, and the customer’s own words behind another one.
    const isSubject = isGiven && told.some((by) => after.length > FRAME && by.text.includes(after.slice(0, FRAME)))
    // Pet names are made of sweet and little things.
    const isAlike = (other[0] === name[0] || (isPetName.test(other) && isPetName.test(name))) && ofThem.test(after)
    if (isAgain || isAlike || isSubject) return start
  }
  return -1
}
/** So many characters are taken up. */
const FRAME = 3
/** When, or for how long, and so not to be eaten. */
const ofThem =
  /^(?:星期|[周週禮礼]|明|今|昨|[后後头頭首][\u3400-\u9fff]?[天日]?|下|上|早|晚|[这這][两兩几幾]|[\d一二三四五六七八九十两兩](?![起定些点點样樣会會般])|[两兩一二三四五六七八九十][点點])/u
const isPetName =
  /^[小大阿老]?[豆包汤湯圆圓布丁奶茶可乐樂雪球糯米粒饼餅糕糖果瓜饭飯团團芋芝麻栗橘柚咪毛黑白花黄黃旺财財来來福皮蛋年腐沙豉浆漿油条條麦麥芒点點多妞桃莓梨李薯粥粽月星雨虎]{1,2}$/u
const notAName = /[您你我他她它牠佢的了是不没沒有在会會能可这這那请請先再就都也和跟]/u

/** Where a reply calls a child or an animal by another name than the customer does. */
export const calledOtherwise = (utterance: Utterance, told: readonly Utterance[]): NameSlip | null =>
  anotherChild(utterance, told) ?? anotherPet(utterance, told)
