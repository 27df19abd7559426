import { surnameLength } from '../lists/chinese-surnames.ts'
import { isHan } from '../page/characters.ts'
import type { Finder, Found } from '../page/page.ts'
import { endOfPerson } from './chinese-person.ts'

const titles = [
  '先生',
  '女士',
  '小姐',
  '太太',
  '医生',
  '醫生',
  '医师',
  '醫師',
  '大夫',
  '老师',
  '老師',
  '律师',
  '律師',
  '教授',
  '博士',
  '师傅',
  '師傅',
  '同学',
  '同學',
  '经理',
  '經理',
  '主任',
]
const labels = [
  ...[
    '姓名',
    '名字',
    '收件人',
    '收货人',
    '收貨人',
    '联系人',
    '聯絡人',
    '联络人',
    '户名',
    '戶名',
    '开户名',
    '持卡人',
    '寄件人',
    '乘客',
    '旅客',
    '患者',
    '机主',
    '机主姓名',
    '入住人',
    '受益人',
    '投保人',
  ],
]
/** 后面必是名字的话。 */
const tells = ['我叫', '名叫', '叫做', '叫作', '名字叫', '他叫', '她叫', '全名是', '本名']
/** 后面也可能是别的（我是会员），所以名字后面得断开。 */
const presents = ['我是', '这里是', '這裡是', '这位是', '這位是', '那位是', '他是', '她是', '本人']
const roles = [
  '医生',
  '醫生',
  '医师',
  '醫師',
  '律师',
  '律師',
  '负责人',
  '負責人',
  '快递员',
  '司机',
  '司機',
  '客户经理',
  '顾问',
  '顧問',
]
/** What follows a name rather than belonging to it. */
const followers = new Set([
  ...'为為给給对對的是在已将將说說会會要想有和与與跟及、，。；：！？,.;:!?）)（( \n来來到了也都就还還先从從把被让讓开開诊診负負诉订訂申买買我你您他她它这這那因经經于於以可能不没沒很去该該并並提用向处處电電手身年月性现現住今确確',
])
const longest = 3

/**
 * Chinese names where something tells that one is meant: a label (姓名：…), an introduction (我叫…, 这位是…), a title after
 * a surname (王先生), a role before it (司机王强), or what only a person has or does (王芳的电话).
 */
export const findChineseNames: Finder = ({ text }) => {
  const found: Found[] = []
  const add = (from: number, to: number | null) => {
    if (to !== null && to > from) found.push({ kind: 'name', from, to })
  }
  for (const label of labels) for (const at of placesOf(text, label)) add(...valueAfterLabel(text, at + label.length))
  for (const cue of tells) for (const at of placesOf(text, cue)) add(at + cue.length, endOfName(text, at + cue.length))
  for (const cue of presents) {
    for (const at of placesOf(text, cue)) {
      const end = endOfName(text, at + cue.length)
      if (end !== null && isBorder(text, end)) add(at + cue.length, end)
    }
  }
  for (const role of roles) {
    for (const at of placesOf(text, role)) {
      const from =
        at +
        role.length +
        ('是为為：: '.includes(text.charAt(at + role.length)) && at + role.length < text.length ? 1 : 0)
      add(from, endOfName(text, from))
    }
  }
  for (const title of titles) for (const at of placesOf(text, title)) add(startBeforeTitle(text, at), at)
  for (let at = 0; at < text.length; at++) add(at, endOfPerson(text, at, isGiven))
  return found
}

function* placesOf(text: string, phrase: string): Generator<number> {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) yield at
}

/** After a label with a colon any two to four characters are a name; after one without, they must look like one. */
function valueAfterLabel(text: string, after: number): [number, number | null] {
  let at = after
  while (at < after + 3 && '：: 是为為叫'.includes(text.charAt(at)) && at < text.length) at++
  if (at === after) {
    const end = endOfName(text, at)
    return [at, end !== null && end - at >= 3 && isBorder(text, end) ? end : null]
  }
  let to = at
  while (to < at + 5 && isHan(text.charCodeAt(to))) to++
  const length = to - at
  return [at, length >= 2 && length <= 4 ? to : endOfName(text, at)]
}

/** Where the name with a surname that begins at `at` ends: two or three characters, or four with a compound surname. */
function endOfName(text: string, at: number): number | null {
  const surname = surnameLength(text, at)
  if (surname === 0) return null
  const first = at + surname
  if (!isGiven(text, first)) return null
  if (!isGiven(text, first + 1) || first + 1 - at >= longest + surname - 1) return first + 1
  return first + 2
}

const isBorder = (text: string, at: number): boolean => !isHan(text.charCodeAt(at))

const isGiven = (text: string, at: number): boolean => isHan(text.charCodeAt(at)) && !followers.has(text.charAt(at))

/** A surname one to three characters before the title; the nearest that nothing but a name lies behind. */
function startBeforeTitle(text: string, title: number): number {
  for (const length of [3, 2, 4]) {
    const at = title - length
    const surname = surnameLength(text, at)
    if (at >= 0 && surname > 0 && surname < length && restIsGiven(text, at + surname, title) && startsName(text, at)) {
      return isThanks(text, at) ? title : at
    }
  }
  if (surnameLength(text, title - 2) === 2) return title - 2
  return surnameLength(text, title - 1) === 1 && title > 0 && startsName(text, title - 1) ? title - 1 : title
}

const isThanks = (text: string, at: number): boolean =>
  ['谢谢', '謝謝', '多谢', '多謝'].includes(text.slice(at, at + 2))

function restIsGiven(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isGiven(text, at)) return false
  return true
}

const leads = new Set([
  ...'是为為给給对對和与與跟及由经經找问問叫在请請的位让讓向被受说說到联系系就此者按把听聽见見找员師师士生称呼好谢謝',
])

/** Whether a name may begin here: at a border, or after a character that leads to one. */
function startsName(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at - 1)) || leads.has(text.charAt(at - 1))
}
