import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { codesIn, isSlipOf, isSwapOf } from '../story/figures.ts'
import { quote } from '../story/utterance.ts'
import { whatWasTold } from '../story/what-was-told.ts'

/** Another number on purpose. */
const another = /new|replace|another|instead|second|changed|updated|新|补发|補|换|換|另|改/i
/** In a shorter number only two digits that changed places are a slip; one wrong digit may be another number. */
const LONG_ENOUGH = 6

export const rightNumber = defineRule({
  meta: {
    id: 'right-number',
    title: { en: 'Numbers are read back without a slip', 'zh-Hans': '单号不抄错', 'zh-Hant': '單號不抄錯' },
    dimension: 'effort',
    essays: ['S3.11'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      carefulInDetail,
      {
        claim: {
          en: 'A wrong number costs the customer a second contact, which is what drives effort.',
          'zh-Hans': '号码错了，顾客就得再来一趟，费劲就费在这里。',
          'zh-Hant': '號碼錯了，顧客就得再聯絡一次，費力就費在這裡。',
        },
        source: 'CEB, Harvard Business Review 2010',
        grade: 'V',
        caveat: {
          en: 'Vendor survey. A number that differs in one place may still be another number: what is called new or a replacement is left alone.',
          'zh-Hans': '厂商自己做的调查。差一位的也可能本来就是另一个号：说明是新单或补发的，不管。',
          'zh-Hant': '廠商自行做的調查。差一碼的也可能本來就是另一個號碼：說明是新單或補寄的，不管。',
        },
      },
    ],
    reasons: {
      slipped: {
        what: {
          en: 'The number here differs by a slip from the one the customer gave.',
          'zh-Hans': '这里的号码和顾客给的差了一位。',
          'zh-Hant': '這裡的號碼和顧客給的差了一位。',
        },
        advice: {
          en: 'Copy it from the customer’s message: “{meant}”.',
          'zh-Hans': '从顾客的消息里复制：“{meant}”。',
          'zh-Hant': '從顧客的訊息裡複製：「{meant}」。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript: 'customer: My order number is AB123456.\nagent: I see that order AB123465 left today.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 订单号20260518123，什么时候发货？\n客服: 查到订单20260518132今天发出。',
        },
        { language: 'zh-Hant', transcript: '顧客: 訂單編號：AB123456，何時出貨？\n客服: 查到訂單AB123465今天寄出。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: My order number is AB123456.\nagent: I see that order AB123456 left today.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 订单号20260518123，什么时候发货？\n客服: 查到订单20260518123今天发出。',
        },
        { language: 'zh-Hant', transcript: '顧客: 訂單編號：AB123456，何時出貨？\n客服: 查到訂單AB123456今天寄出。' },
        {
          language: 'en',
          transcript:
            'customer: My order number is AB123456, it came broken.\nagent: I have made a replacement order, AB123457.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 订单号20260518123，到手是坏的。\n客服: 给您补发了，新单号20260518124。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 訂單編號：AB123456，收到是壞的。\n客服: 已為您補寄，新單號AB123457。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const said = codesIn(utterance)
    if (said.length === 0 || another.test(utterance.text)) return []
    const given = whatWasTold(story, utterance).flatMap((by) => codesIn(by).map((code) => ({ ...code, by })))
    const known = new Set(given.map(({ code }) => code))
    for (const { code, span } of said) {
      if (known.has(code)) continue
      const isSlip = code.length < LONG_ENOUGH ? isSwapOf : isSlipOf
      const meant = given.filter((other) => isSlip(code, other.code))
      const [only] = meant
      if (!only || new Set(meant.map((other) => other.code)).size > 1) continue
      const evidence = [quote(utterance, span), quote(only.by, only.span)]
      return [
        { type: 'fault', reason: 'slipped', severity: 'major', evidence, data: { meant: evidence[1]?.quote ?? '' } },
      ]
    }
    return []
  },
})
