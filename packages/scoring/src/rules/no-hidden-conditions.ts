import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { lastCustomerTurn } from '../story/last-customer-turn.ts'
import { actsIn, type OfferedAct, offeredActs } from '../story/offered-acts.ts'
import { lookBack, type Story } from '../story/story.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Messages that are looked back at for the yes. */
const LOOK_BACK = 16

/** How a customer shows that they agreed or did their part. */
const wentAlong: readonly SignalKind[] = ['agrees', 'thanks', 'gratitude', 'gives-datum']

/** Who asks what it costs is told so in time. */
const asksForTerms = /cost|fee|charge|condition|how much|free|postage|费|費|多少钱|多少錢|条件|條件|要求|包邮|包郵/i

export const noHiddenConditions = defineRule({
  meta: {
    id: 'no-hidden-conditions',
    title: {
      en: 'Conditions are told before the yes, not after',
      'zh-Hans': '条件说在前头',
      'zh-Hant': '條件說在前頭',
    },
    dimension: 'honesty',
    essays: ['S4.4', 'S1.1'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'No withholding of facts: a condition that comes out after the customer agreed or did their part turns the offer into a trap.',
          'zh-Hans': '不瞒事实：等顾客答应了、该做的也做了，才冒出条件来，好意就成了圈套。',
          'zh-Hant': '不隱瞞事實：等顧客答應了、該做的也做了，才冒出條件，好意就成了圈套。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'Recognises a yes and its condition by the same kind of act (refund, return, exchange …); other offers are not seen.',
          'zh-Hans': '靠同一类事（退款、退货、换货……）认出答应和附带的条件；别的优惠看不到。',
          'zh-Hant': '靠同一類事（退款、退貨、換貨……）辨認答應和附帶的條件；其他優惠看不到。',
        },
      },
      {
        claim: {
          en: 'Costs shown only at the end (“drip pricing”) are judged unfair by customers and forbidden in several markets.',
          'zh-Hans': '到最后才亮出来的费用（“水滴定价”），顾客认为不公平，有些市场也明令禁止。',
          'zh-Hant': '到最後才亮出來的費用（「水滴式定價」），顧客認為不公平，有些市場也明文禁止。',
        },
        source: {
          en: 'Consumer-protection law, e.g. EU Directive 2005/29/EC',
          'zh-Hans': '消费者保护法规，如欧盟 2005/29/EC 号指令',
          'zh-Hant': '消費者保護法規，如歐盟第 2005/29/EC 號指令',
        },
        grade: 'M',
        caveat: {
          en: 'From memory, unconfirmed; the law is about prices in shops, not chats.',
          'zh-Hans': '凭记忆，未核实；法规管的是商家标价，不是聊天。',
          'zh-Hant': '憑記憶，未查證；法規管的是店家標價，不是對話。',
        },
      },
    ],
    reasons: {
      'told-late': {
        what: {
          en: 'A condition is told only after the customer had agreed or done their part.',
          'zh-Hans': '顾客都答应了、照做了，才说出条件。',
          'zh-Hant': '顧客都答應了、照做了，才說出條件。',
        },
        advice: {
          en: 'Own it and give the choice again: “I should have told you about the fee before you packed it. If you would rather keep it, that is fine.”',
          'zh-Hans': '先认，再把选择还给顾客，例如：“运费这点我该早说，是我没讲清楚。您看还要退吗？不退也没关系。”',
          'zh-Hant': '先認，再把選擇還給顧客，例如：「運費這點我該先說，是我沒講清楚。您看還要退嗎？不退也沒關係。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Is the phone free with the plan?\nagent: Yes, completely free!\ncustomer: Great, I will take it.\nagent: Done. There is a minimum term of 24 months.',
        },
        {
          language: 'en',
          transcript:
            'customer: It does not fit, can I send it back?\nagent: Yes, you can return it.\ncustomer: Okay, I have packed it and posted it this morning.\nagent: There is a restocking fee of 15 pounds for the return.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 不合适，能退吗？\n客服: 可以退货的。\n客户: 好的，我已经打包寄出了。\n客服: 退货要扣手续费15元。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 不合身，可以退嗎？\n客服: 可以退貨喔。\n顧客: 好的，我已經打包寄出了。\n客服: 退貨需自付運費喔。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: It does not fit, can I send it back?\nagent: You can return it; there is a restocking fee of 15 pounds.\ncustomer: Okay, I have packed it and posted it this morning.\nagent: Thank you, I will write when it is here.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 不合适，能退吗？\n客服: 可以退货，要扣手续费15元。\n客户: 好的，我已经打包寄出了。\n客服: 好的，收到后马上给您退。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 不合身，可以退嗎？\n客服: 可以退貨，需自付運費。\n顧客: 好的，我已經打包寄出了。\n客服: 好的，收到後馬上幫您退。',
        },
        {
          language: 'en',
          transcript:
            'customer: Can I send it back?\nagent: Yes, you can return it.\ncustomer: Okay. Is there a fee?\nagent: There is a restocking fee of 15 pounds for the return.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 能退吗？\n客服: 可以退货的。\n客户: 好的，有什么费用吗？\n客服: 退货要扣手续费15元。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 可以退嗎？\n客服: 可以退貨喔。\n顧客: 好的，那有費用嗎？\n客服: 退貨需自付運費。',
        },
      ],
    },
  },
  wakes: { customer: [], service: ['condition'], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const [condition] = heard(utterance, 'condition')
    if (!condition || owns(utterance) || lastCustomerTurn(story, utterance).some(({ text }) => asksForTerms.test(text)))
      return []
    const yes = yesBefore(story, utterance)
    if (!yes) return []
    const evidence = [quote(utterance, condition), quote(yes.by, yes.offer.span)]
    return [{ type: 'fault', reason: 'told-late', severity: 'major', evidence }]
  },
})

const owns = (utterance: Utterance): boolean =>
  heard(utterance, 'apology', 'ownership').some(({ data }) => data.grade !== 'courtesy')

/** The unconditional yes to the same kind of act, if the customer went along with it in between. */
function yesBefore(story: Story, until: Utterance): { by: Utterance; offer: OfferedAct } | null {
  const named = new Set(actsIn(until.text).map(({ act }) => act))
  let agreed = false
  for (const said of lookBack(story, until, LOOK_BACK)) {
    if (said.side === 'customer') agreed ||= heardOf(said, wentAlong).length > 0 || sent.test(said.text)
    else if (said.turn < until.turn && agreed) {
      const offer = offeredActs(said).find(({ act }) => named.has(act) || named.size === 0)
      if (offer) return { by: said, offer }
      const free = heard(said, 'condition').length > 0 ? null : freeOfCharge.exec(said.text.slice(0, LONGEST))
      if (free) return { by: said, offer: { act: 'free', span: [free.index, free.index + free[0].length] } }
    }
  }
  return null
}

/** “Completely free, no catch”, “No fee at all”, 完全免费 */
const freeOfCharge =
  /\b(?:(?:it|that|they|all|completely|totally|absolutely|entirely|yes,)(?:[’']s| is| are|[’']re)? free|free of charge|no catch|no strings|no (?:extra )?(?:charge|cost|fee|fees)|nothing to pay)\b|不收(?:费|費)|完全免[费費]|没有(?:任何)?(?:费用|手续费)|沒有(?:任何)?(?:費用|手續費)/i
/** More of a message is not looked at. */
const LONGEST = 2000

const sent = /\b(sent|done|packed|posted|filled|signed)\b|寄了|寄出|拍了|发了|發了|填好|弄好|打包|申请了|申請了/i
