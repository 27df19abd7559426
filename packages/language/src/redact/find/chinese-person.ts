import { surnameLength } from '../lists/chinese-surnames.ts'
import { isHan } from '../page/characters.ts'

/** 登记、通报里的写法：李强，男，35岁。 */
const records = ['，男', '，女', '（男', '（女', ',男', ',女', ' 男', ' 女']
/** 只有人才有的东西：王芳的电话、李强的身份证。 */
const belongings =
  '电话 電話 手机 手機 邮箱 郵箱 信箱 地址 住址 身份证 身分證 生日 账号 帳號 卡号 卡號 微信 护照 護照 工号 籍贯'.split(
    ' ',
  )
/** 只有人才做的事：王芳住在上海。 */
const doings =
  '住在 家住 现住 現住 出生 生于 生於 毕业于 畢業於 来自 來自 就职 就職 任职 任職 担任 擔任 从事 從事 现年 現年 今年 先生 女士'.split(
    ' ',
  )
/** 姓后面跟这些字多半是词：黄色的手机、高兴、马上。 */
const wordEndings = new Set(
  '色上兴興便于於常时時方面前后後里裡内內边邊间間品店家号號单單费費价價金银銀水车車路'.split(''),
)

/**
 * End of the name at `at` when what follows fits nobody but a person: sex and age as in a register, something only
 * people own, something only people do. The name must begin its clause.
 *
 * @param isGiven whether the character at a place can stand in a given name
 */
export function endOfPerson(text: string, at: number, isGiven: (text: string, at: number) => boolean): number | null {
  const surname = surnameLength(text, at)
  if (surname === 0 || (at > 0 && isHan(text.charCodeAt(at - 1)))) return null
  for (const given of [2, 1]) {
    const to = at + surname + given
    const last = text.charAt(to - 1)
    if (!isGiven(text, at + surname) || !isGiven(text, to - 1) || (given === 1 && wordEndings.has(last))) continue
    if (isPersonal(text, to)) return to
  }
  return null
}

function isPersonal(text: string, at: number): boolean {
  if (records.some((phrase) => text.startsWith(phrase, at) && !isHan(text.charCodeAt(at + phrase.length)))) return true
  if (text.charAt(at) === '的') return belongings.some((noun) => text.startsWith(noun, at + 1))
  return doings.some((verb) => text.startsWith(verb, at)) || isAge(text, at)
}

/** `，43岁` */
function isAge(text: string, at: number): boolean {
  if (!'，,（( '.includes(text.charAt(at) || '.')) return false
  let next = at + 1
  while (next < at + 5 && text.charCodeAt(next) >= 48 && text.charCodeAt(next) <= 57) next++
  return next > at + 1 && '岁歲'.includes(text.charAt(next) || '.')
}
