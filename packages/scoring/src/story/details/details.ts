import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'

/** A word that names one of a few: a day of the week, a colour, a size, a day of a month. */
export interface Detail {
  group: string
  /** The same for every wording of it: 周六, 星期六 and "Saturday". */
  value: string
  span: Span
}

/** Groups of wordings, one word per value in each line. */
const groups: Readonly<Record<string, readonly string[]>> = {
  day: [
    'monday mon 周一 星期一 礼拜一 週一 禮拜一',
    'tuesday tue tues 周二 星期二 礼拜二 週二 禮拜二',
    'wednesday wed 周三 星期三 礼拜三 週三 禮拜三',
    'thursday thu thur thurs 周四 星期四 礼拜四 週四 禮拜四',
    'friday fri 周五 星期五 礼拜五 週五 禮拜五',
    'saturday 周六 星期六 礼拜六 週六 禮拜六',
    'sunday 周日 星期日 星期天 礼拜天 周天 週日 禮拜天 禮拜日',
  ],
  colour: [
    'red 红色 紅色',
    'blue 蓝色 藍色',
    'green 绿色 綠色',
    'black 黑色',
    'white 白色',
    'yellow 黄色 黃色',
    'pink 粉色 粉红色 粉紅色',
    'grey gray 灰色',
    'brown 棕色 咖啡色',
    'purple 紫色',
    'silver 银色 銀色',
    'gold 金色',
    'navy 藏青色 藏青',
    'teal 青色',
    'beige 米色',
    'turquoise',
    'maroon 酒红色 酒紅色',
    'ivory 象牙色',
    'burgundy',
    'lilac',
    'khaki 卡其色',
    'walnut-brown 胡桃色',
    'natural-wood 原木色',
  ],
  size: ['small 小号 小號 小码 小碼', 'medium 中号 中號 中码 中碼', 'large 大号 大號 大码 大碼'],
  pet: [
    'dog puppy 小狗 狗狗 狗子 只狗 隻狗 狗仔',
    'cat kitten 小猫 小貓 猫咪 貓咪 猫猫 貓貓 只猫 隻貓 貓仔',
    'rabbit bunny 兔子 小兔',
    'hamster 仓鼠 倉鼠',
    'parrot budgie 鹦鹉 鸚鵡',
    'horse pony',
  ],
  kin: [
    'mother mum mom 妈妈 媽媽 我妈 我媽 您妈 母亲 母親 阿妈 阿媽',
    'father dad 爸爸 我爸 您爸 父亲 父親 老爸 阿爸 老豆',
    'wife 妻子 老婆',
    'husband 丈夫 老公',
    'son 儿子 兒子',
    'daughter 女儿 女兒 闺女',
    'brother 哥哥 弟弟',
    'sister 姐姐 妹妹',
    'grandmother grandma granny nan 奶奶 外婆 姥姥 阿嬤 阿嬷 嫲嫲 婆婆',
    'grandfather grandpa grandad 爷爷 爺爺 外公 姥爷 阿公 公公',
    'grandson 孙子 孫子',
    'granddaughter 孙女 孫女',
    'nephew 侄子 外甥',
    'niece 侄女',
    'uncle 舅舅',
    'aunt auntie 姑姑',
  ],
  machine: [
    'kettle 水壶 水壺 热水壶',
    'toaster 面包机 烤麵包機',
    'microwave 微波炉 微波爐',
    'oven 烤箱',
    'fridge refrigerator 冰箱 雪櫃',
    'freezer 冰柜 冰櫃',
    'dishwasher 洗碗机 洗碗機',
    'tumble-dryer dryer drier 烘干机 烘衣機 乾衣機',
    'blender 榨汁机 果汁機 料理机 破壁机',
    'hoover vacuum 吸尘器 吸塵器 吸塵機',
    'boiler 热水器 熱水器 熱水爐',
    'printer 打印机 印表機 打印機',
    'cooker 电饭煲 电饭锅 電飯煲 電鍋',
    'pressure-cooker 高压锅 压力锅 壓力鍋',
    'sweeper 扫地机 掃地機',
    'mopper 洗地机 洗地機',
    'dehumidifier 除湿机 除濕機 抽濕機',
    'humidifier 加湿器 加濕器',
    'electric-fan 电风扇 電風扇 風扇',
    'air-conditioner 空调 冷氣 空調',
    'washing-machine 洗衣机 洗衣機',
  ],
  wood: ['oak', 'pine', 'walnut', 'mahogany', 'bamboo'],
  furniture: [
    'sofa couch settee 沙发 沙發 梳化',
    'wardrobe 衣柜 衣櫃 衣櫥',
    'mattress 床垫 床墊 床褥',
    'bookcase bookshelf 书架 書架 书柜 書櫃',
    'armchair 扶手椅',
    'desk 书桌 書桌',
  ],
  wear: [
    'dress 连衣裙 洋裝 連身裙',
    'shirt 衬衫 襯衫 恤衫',
    'coat 大衣 外套',
    'skirt 半身裙 短裙',
    'trousers pants 裤子 褲子 長褲',
    'jeans 牛仔裤 牛仔褲',
    'jumper sweater pullover 毛衣 針織衫',
    'boots 靴子 長靴',
    'sandals 凉鞋 涼鞋',
    'trainers sneakers 运动鞋 運動鞋 球鞋 波鞋',
    'scarf 围巾 圍巾 頸巾',
    'gloves 手套',
  ],
  meal: ['breakfast 早餐 早饭 早飯', 'lunch 午餐 午饭 午飯', 'dinner supper 晚餐 晚饭 晚飯'],
  side: [...'左右'].map((side) => [...'边邊侧側耳眼手脚腳腿膝肩臂弯彎旋舵'].map((of) => side + of).join(' ')),
  // These say something only beside the same word: “7 Acacia Close”, “my left ear”, “Friday morning”.
  '~street': [
    'street st',
    'road rd',
    'close',
    'avenue ave',
    'lane',
    'grove',
    'drive',
    'court',
    'way',
    'place',
    'square',
    'gardens',
    'crescent',
    'terrace',
    'park',
    'row',
    'mews',
    'walk',
    'hill',
    'boulevard blvd',
  ],
  '~side': ['left', 'right', 'front', 'rear', 'upper', 'lower', 'top', 'bottom'],
  '~part': ['morning 上午 早上', 'afternoon 下午', 'evening 晚上'],
}

/** A group whose words count only beside the same word. */
export const isBound = (group: string): boolean => group.startsWith('~')

const known = new Map<string, { group: string; value: string }>()
for (const [group, lines] of Object.entries(groups)) {
  for (const line of lines) {
    const [value = '', ...others] = line.split(' ')
    for (const word of [value, ...others]) known.set(word, { group, value })
  }
}
/** Most words are none of them, which shows by how they begin and how long they are, without cutting them out. */
const shapeOf = (first: number, length: number): number => first * LONGEST_WORD + length
const LONGEST_WORD = 16
/** Dogs are dogs. */
const wordOf = (word: string) => known.get(word) ?? (word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined)
/** The value of a word of one of the groups, and any other word itself: “fri” and “Friday” are one. */
export const wordsAlike = (word: string): string => known.get(word)?.value ?? word
const shapes = new Set(
  [...known.keys()].flatMap((word) => [0, 1].map((more) => shapeOf(word.charCodeAt(0), word.length + more))),
)
const beginnings = new Set([...known.keys()].map((word) => word.charCodeAt(0)))

/** More of a text is not looked at. */
const LONGEST_TEXT = 4000

/** Days, colours and sizes in an utterance, in order. */
export const detailsIn = once(({ text }): readonly Detail[] => {
  const details: Detail[] = []
  const end = Math.min(text.length, LONGEST_TEXT)
  for (let at = 0; at < end; at++) {
    if (isLatin(text, at)) {
      const start = at
      while (at < end && isLatin(text, at)) at++
      const fits = at - start < LONGEST_WORD && shapes.has(shapeOf(text.charCodeAt(start) | 32, at - start))
      const word = fits ? wordOf(text.slice(start, at).toLowerCase()) : undefined
      if (word) details.push({ ...word, span: [start, at] })
      at--
      continue
    }
    if (!beginnings.has(text.charCodeAt(at))) continue
    for (let length = 3; length >= 2; length--) {
      const word = at + length > end ? undefined : known.get(text.slice(at, at + length))
      if (!word) continue
      details.push({ ...word, span: [at, at + length] })
      at += length - 1
      break
    }
  }
  const others = [
    ...(/[\d月号號]/.test(text) ? daysOfMonthsIn(text.slice(0, end)) : []),
    ...sizesIn(text.slice(0, end)),
  ]
  return others.length === 0 ? details : [...details, ...others].sort((a, b) => a.span[0] - b.span[0])
})

/** “size M”, L码, XL號: sizes that are written with letters. */
const sizesIn = (text: string): Detail[] =>
  matchesIn(letterSize, text).map(({ 0: found, index }) => {
    const value = found.toLowerCase()
    return { group: 'size', value: letterSizes[value] ?? value, span: [index, index + found.length] }
  })
const letterSize =
  /(?<![\w-])(?:(?:X{0,3}|\d?X)[SL]|M)(?= ?[码碼号號])|(?<=\bsize )(?:(?:X{0,3}|\d?X)[SL]|M)\b|\bX{1,3}[SL]\b/gi
const letterSizes: Readonly<Record<string, string>> = { s: 'small', m: 'medium', l: 'large' }

const months = 'january february march april may june july august september october november december'.split(' ')
const englishDay = pattern('g')`
  \b(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?((?!may\b|mar\b|march\b)[A-Za-z][a-z]{2,8})|
    ([A-Z][a-z]{2,8}) (\d{1,2})(?:st|nd|rd|th)?)\b
`
/** 二十三, 廿三 and 十 as they are written in dates; in one figure they may count anything. */
const inWords = '[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?'
const chineseDay = new RegExp(
  `(\\d{1,2}|十?[一二三四五六七八九十]) ?月 ?(\\d{1,2}|${inWords}|[一二三四五六七八九]) ?[日号號]`,
  'g',
)
/** 6/14 where Chinese is written, 15号 that is no house and no bus, “the 12th” that is no floor. */
const slashDay = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g
const bareDay = new RegExp(
  `(?<![月\\d弄路巷街楼樓第一二三四五六七八九十廿卅/-])(\\d{1,2}|${inWords}) ?[号號](?=[上下早晚中我那想去同,，。 周週星礼禮(（的到可有~、]|$)`,
  'g',
)
const ordinalDay = pattern('gi')`
  \b(?:the|on|mon|tue|wed|thu|fri|sat|sun|\w{3,6}day) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|century|birthday|
      anniversary|row|street|avenue|grade|place|time|year|class|party|edition|generation|gear|attempt|level|one|order|
      call|of [A-Z]))
`

/** 1 for “January” and “Jan”, 0 for what is no month. */
const monthNamed = (name: string): number =>
  months.findIndex((month) => month === name || (name.length < 5 && month.startsWith(name))) + 1

/** “14 August”, “August 14th”, 8月14日: the day, in the group of its month. */
function daysOfMonthsIn(text: string): Detail[] {
  const english = matchesIn(englishDay, text).map(({ 0: found, 1: day, 2: month, 3: before, 4: after, index }) => ({
    month: monthNamed((month ?? before ?? '').toLowerCase()),
    day: Number(day ?? after),
    span: [index, index + found.length] as const,
  }))
  const chinese = matchesIn(chineseDay, text).map(({ 0: found, 1: month, 2: day, index }) => ({
    month: dayNumber(month ?? ''),
    day: dayNumber(day ?? ''),
    span: [index, index + found.length] as const,
  }))
  const slashed = isChinese(text)
    ? matchesIn(slashDay, text).map(({ 0: found, 1: month, 2: day, index }) => ({
        month: Number(month) > 12 ? 0 : Number(month),
        day: Number(day),
        span: [index, index + found.length] as const,
      }))
    : []
  const named: Detail[] = [...english, ...chinese, ...slashed]
    .filter(({ month }) => month > 0)
    .map(({ month, day, span: [from, to] }) => ({ group: `date ${month}`, value: String(day), span: [from, to] }))
  // 十一月十二號改到十三號: the month goes on.
  const monthAt = (at: number) => named.findLast(({ span }) => span[1] <= at)?.group
  return [...named, ...daysWithoutMonth(text).map((day) => ({ ...day, group: monthAt(day.span[0]) ?? day.group }))]
}

/** 7 for “7” and 七, 23 for 二十三 and 廿三. */
function dayNumber(day: string): number {
  const digit = (figure: string) => '一二三四五六七八九'.indexOf(figure) + 1
  const [tens = '', ones] = day.replace('廿', '二十').replace('卅', '三十').split('十')
  if (/\d/.test(day)) return Number(day)
  return ones === undefined ? digit(day) : (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** “the 12th”, 15号: the day of a month that nobody names. */
const daysWithoutMonth = (text: string): Detail[] =>
  [...matchesIn(bareDay, text), ...matchesIn(ordinalDay, text)].map(({ 0: found, 1: day = '', index }) => {
    const at = index + found.indexOf(day)
    return { group: 'date', value: String(dayNumber(day)), span: [at, index + found.length] }
  })

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}
