import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { inOneScript } from '../text/in-one-script.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { quote, type Utterance } from '../utterance.ts'
import { surnameLength } from './introduced-as.ts'
import type { NameSlip } from './name-slips.ts'
import { saysPlainly } from './reads-back.ts'

/** Where a message gets a name in characters wrong, or one in quotation marks: names without a capital show by what stands around them. */
export const hanNameSlip = (utterance: Utterance, told: readonly Utterance[]): NameSlip | null =>
  anotherMaster(utterance, told) ??
  quotedSlip(utterance, told) ??
  titledSlip(utterance, told) ??
  chineseSlip(utterance, told)

/** “ACME Tools Ltd” in quotation marks with a character changed. */
function quotedSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const { 1: name = '', index } of head(utterance.text).matchAll(inMarks)) {
    const said = inOneScript(name)
    if (told.some((by) => inOneScript(by.text).includes(said)) || !saysPlainly(utterance, [index, index + 1])) continue
    for (const by of told) {
      const meant = alikeIn(said, inOneScript(head(by.text)))
      if (meant) return { said: [index + 1, index + 1 + name.length], meant: quote(by, meant) }
    }
  }
  return null
}
const inMarks = /[“「『"]([^“”「」『』"\n]{4,40})[”」』"]/g

/** 蔡醫師, told as 葉醫師: of whom the customer spoke by surname and trade, and of the same thing. */
function anotherMaster(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const own = told.flatMap((by) => mastersIn(by).map((one) => ({ ...one, by })))
  for (const { surname, trade, span } of own.length === 0 ? [] : mastersIn(utterance)) {
    const same = own.filter((one) => one.trade === trade)
    const [meant] = same
    if (!meant || same.some((one) => one.surname !== meant.surname) || surname === meant.surname) continue
    if (!saysPlainly(utterance, span) || isNewcomer.test(clauseAround(utterance.text, span))) continue
    const shared = sharedWords(besides(meant.by.text, meant.span), besides(utterance.text, span))
    if (shared && !inOneScript(utterance.text).includes(meant.surname + inOneScript(trade)))
      return { said: span, meant: quote(meant.by, meant.span) }
  }
  return null
}
const mastersIn = once(({ text }): readonly { surname: string; trade: string; span: Span }[] =>
  [
    ...head(text).matchAll(
      /([\u3400-\u9fff])([医醫][师師生]|大夫|[师師]傅|[老律技][师師]|教[练練]|[护護](?:士|理[师師])|店[长長]|[经經]理)/gu,
    ),
  ]
    .filter(({ index }) => surnameLength(text, index) === 1)
    .map(({ 0: whole, 1: surname = '', 2: trade = '', index }) => ({
      surname: inOneScript(surname),
      trade,
      span: [index, index + whole.length] as const,
    })),
)
/** Another one comes in their place. */
const isNewcomer = /[由换換改转轉代另让讓派请請新也]|我[是系係叫]|[现現]在|安排|接手/u
const besides = (text: string, [start, end]: Span): string => {
  const [from, to] = sentenceAround(text, [start, end])
  return `${text.slice(from, start)} ${text.slice(end, to)}`
}

/** A full name that was introduced, given as one, or put in quotation marks. */
const fullNames = once(({ text }): readonly Span[] =>
  [
    ...head(text).matchAll(
      /(?<=^|[「『“"‘，,。 ：:人是叫名係找写寫填给給长長])[\u3400-\u9fff]{3}(?=[」』”"’，,。.！!、 ]|$|先生|女士|小姐|太太|老[师師]|[医醫][生师師]|的)/gu,
    ),
  ]
    .map(({ index }): Span => [index, index + FULL])
    .filter(([start, end]) => surnameLength(text, start) > 0 && !sentenceWords.test(text.slice(start + 1, end))),
)
/** 谢谢您 and 钱已经 begin like names. */
const sentenceWords = /[您你我他她它的了吗嗎是已经經就很谢謝不没沒有在会會要能可么麼到给給这這那个個吧呢啊都也和跟]/
const FULL = 3
const titled = /先生|女士|小姐|太太|老师|老師|阿姨|同学|同學/

function chineseSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const naming = told.filter((by) => fullNames(by).length > 0)
  const text = naming.length === 0 ? '' : inOneScript(head(utterance.text))
  for (const by of naming) {
    for (const span of fullNames(by)) {
      const name = inOneScript(by.text.slice(...span))
      const at = text.includes(name) ? -1 : slipOf(name, text)
      if (at >= 0 && !told.some((other) => inOneScript(other.text).includes(text.slice(at, at + FULL))))
        return { said: [at, at + FULL], meant: quote(by, span) }
    }
  }
  return null
}

/** 郑李美兰女士 where the customer spoke of 郑林美兰; “X小姐的…”, where they named another one who is not there. */
function titledSlip({ text }: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const { index, 0: whole, 1: name = '' } of head(text).matchAll(titledInFull)) {
    const said = inOneScript(name)
    if (surnameLength(text, index + whole.indexOf(name)) === 0 || sentenceWords.test(name)) continue
    if (told.some((by) => inOneScript(by.text).includes(said))) continue
    const at = index + whole.indexOf(name)
    for (const by of told) {
      // Who is called so may be known by an account; what is somebody’s is of whom the customer spoke.
      const isOwner = text.startsWith('的', at + name.length + 2)
      const meant = alikeIn(said, inOneScript(head(by.text))) ?? (isOwner ? namedIn(by, text) : null)
      if (meant) return { said: [at, at + name.length], meant: quote(by, meant) }
    }
  }
  return null
}
/** A full name with a title for a guest, at the beginning of a clause; who belongs to the house is announced. */
const titledInFull = pattern('gu')`
  (?:^|[，。！？；,.!? ：:])([\u3400-\u9fff]{3,4})(?=先生|女士|小姐|太太|阿姨|叔叔|伯伯|奶奶|爷爷|爺爺|同[学學]|
    小朋友|[宝寶](?:[贝貝]|[宝寶])|[妹弟]{2}|[您你]好)
`

/** Where a text has a name of as many characters, most of them the same. */
function alikeIn(said: string, text: string): Span | null {
  for (let at = 0; at + said.length <= text.length; at++) {
    let same = 0
    for (let next = 0; next < said.length; next++) if (text[at + next] === said[next]) same++
    if (same >= said.length - 1) return [at, at + said.length]
  }
  return null
}

/** The full name that a customer gave, where the reply has it nowhere. */
const namedIn = (by: Utterance, reply: string): Span | null =>
  fullNames(by).find((span) => !inOneScript(reply).includes(inOneScript(by.text.slice(...span)))) ?? null

/** 我是客服陈晓雯: another person, with a name of their own. */
const ourOwn =
  /(?:我[是叫係]|[务務]的?[是係]|客服|[专專][员員]|[师師]傅|同事|[经經]理|[医醫]生|司[机機]|[顾顧][问問])[：:]?$/u

/** 白玫瑰 and 黄玫瑰 are two colours. */
const hue = /^[白黄黃黑红紅蓝藍绿綠金]/u

/** Where a name stands with one character changed; -1 when nowhere. */
function slipOf(name: string, text: string): number {
  for (let at = 0; at + FULL <= text.length; at++) {
    let same = 0
    for (let next = 0; next < FULL; next++) if (text[at + next] === name[next]) same++
    if (same !== FULL - 1) continue
    const window = text.slice(at, at + FULL)
    // 摇到予安: the given name alone.
    if (ourOwn.test(text.slice(0, at))) continue
    if (window[0] !== name[0] && (surnameLength(window, 0) === 0 || (hue.test(window) && hue.test(name)))) continue
    if (/^[\u3400-\u9fff]{3}$/u.test(window) && !titled.test(text.slice(at, at + FULL + 1))) return at
  }
  return -1
}
