import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

/** The surnames that most people have; "我是" before anything else says what somebody is, not who. */
const surnames = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文簡简施柯游洪莊庄翁詹凌阮連连涂古卓童紀纪甘歐欧駱骆溫温倪顏颜辛俞聂聶鲍鮑葛章柳霍殷樊鲁魯韦韋梅翟饒饶伍麥麦岑尤嚴严裴佘舒佟苗祝焦耿邝鄺冼祁甄荆荊卞栾欒巫娄婁匡闫阚闞裘缪繆邢冉滕臧戚覃褚邬鄔隋艾喻窦竇晏辜仲谌諶蔺藺',
)
const doubleSurnames =
  '欧阳 歐陽 歐阳 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 慕容 尉迟 尉遲 夏侯 令狐 端木 公孙 公孫 宇文 长孙 長孫 独孤 獨孤 南宫 南宮 呼延 申屠 钟离 鍾離'.split(
    ' ',
  )

const beginnings = ['我是', '我係', '这里是', '這裡是']
/** 敝姓洪, 免贵姓石. */
const named = /(?:^|[，,。！! 　我贵貴敝小人])姓([\u3400-\u9fff]{1,2})(?=[，,。.！!~ 　]|$)/u
/** 我是陶一诺妈妈: the child for whom somebody writes; `null` when they name none. */
export function childNamed(text: string): Span | null {
  const [whole = '', child = ''] = forChild.exec(text) ?? []
  const start = whole.lastIndexOf(child)
  return child === '' || /[这這那孩您你]|[学學]生/u.test(child) ? null : [start, start + child.length]
}
const forChild = pattern('u')`
  ^(?:[你您]好)?[，,。！! ]?(?:我[是係]|[这這]是)([\u3400-\u9fff]{2,4}?)的?(?:妈妈|媽媽|爸爸|奶奶|爷爷|爺爺|家[长長])(?=
    [，,。！! ]|$)
`
const ends = /^(?:[，,。.！!~ 　]|$)/
/** 游客, 施工员: what somebody is, though it begins like a name. */
const trade = /[客员員者]$/
/** Given names have one character or two. */
const LONGEST_GIVEN = 2

/** Where a Chinese message says who is writing: "我是欧阳娜，…" "你好，我係何美玲，…"; `null` when it does not. */
export function introducedAs(text: string): Span | null {
  const [whole = '', surname = ''] = named.exec(text) ?? []
  const at = surname === '' ? -1 : text.indexOf(whole) + whole.length
  if (at > 0) return [at - surname.length, at]
  for (const beginning of beginnings) {
    const at = text.indexOf(beginning)
    if (at < 0) continue
    const start = at + beginning.length
    const surname = surnameLength(text, start)
    for (let given = 1; surname > 0 && given <= LONGEST_GIVEN; given++) {
      const end = start + surname + given
      const name = text.slice(start, end)
      if (areHan(name) && !trade.test(name) && end <= text.length && ends.test(text.slice(end, end + 1)))
        return [start, end]
    }
  }
  const [, name = ''] = /我[是係][^，。！？,]{2,14}[的嘅]([\u3400-\u9fff]{2,4})(?=[，,。！! ]|$)/u.exec(text) ?? []
  // 我是订了蛋糕的欧阳娜.
  const given = name.length - surnameLength(name, 0)
  const start = text.indexOf(name)
  const isName = given < name.length && given > 0 && given <= LONGEST_GIVEN && !trade.test(name)
  return isName ? [start, start + name.length] : null
}

/** How many characters of a name are its surname; 0 when it begins with none of the common ones. */
export function surnameLength(text: string, at: number): number {
  if (doubleSurnames.includes(text.slice(at, at + 2))) return 2
  return surnames.has(text.charAt(at)) ? 1 : 0
}

const areHan = (text: string): boolean => /^[\u3400-\u9fff]+$/.test(text)

/** 我不姓李, 我不是李女士, “I'm not Mr Hale”: a name that a customer says is not theirs, and where; `null` when none is. */
export function disowned(text: string): { name: string; span: Span } | null {
  const found = notMine.exec(head(text))
  const name = found?.[1] ?? found?.[2]
  if (!found || !name || (found[1] !== undefined && surnameLength(name, 0) === 0)) return null
  return { name, span: [found.index, found.index + found[0].length] }
}
const notMine = pattern('u')`
  我[不唔](?:姓|叫|是|係)([\u3400-\u9fff]{1,2}?)(?=[，,。！!~ ]|先生|女士|小姐|太太|[啊呀的]|$)|
  (?:I[’']?m|[Mm]y name is|[Mm]y name[’']s|I am) not (?:(?:Mrs?|Ms|Miss|Dr)\.? )?([A-Z][a-z]{1,14})\b
`
