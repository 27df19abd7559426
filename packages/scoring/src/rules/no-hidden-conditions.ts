import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { unnamedIn } from '../story/done/conditions.ts'
import { actsIn, type OfferedAct, offeredActs } from '../story/done/offered-acts.ts'
import { addsLater, asksForTheCatch, talksAway, termsIn, unboundedYes, wavesAside } from '../story/done/terms.ts'
import { asksForTerms, namedInTime, toldLate } from '../story/done/told-in-time.ts'
import { lookBack, type Story } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { destroysUntold } from '../story/told/destroys.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Messages that are looked back at for the yes. */
const LOOK_BACK = 16

/** How a customer shows that they agreed or did their part. */
const wentAlong: readonly SignalKind[] = ['agrees', 'thanks', 'gratitude', 'gives-datum']

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
          en: 'Own it and give the choice again, for example: “I should have told you about the fee before you packed it. If you would rather keep it, that is fine.”',
          'zh-Hans': '先认，再把选择还给顾客，例如：“运费这点我该早说，是我没讲清楚。您看还要退吗？不退也没关系。”',
          'zh-Hant': '先認，再把選擇還給顧客，例如：「運費這點我該先說，是我沒講清楚。您看還要退嗎？不退也沒關係。」',
        },
      },
      'waved-aside': {
        what: {
          en: 'The customer asks about the terms and is told not to mind them.',
          'zh-Hans': '顾客问条款，却被一句话带过去。',
          'zh-Hant': '顧客問條款，卻被一句話帶過去。',
        },
        advice: {
          en: 'Name them in one line, for example: “Three things: it is a year, then £39 a month, and leaving early costs £60.”',
          'zh-Hans': '一句话说清楚，例如：“就三条：签一年，之后每月39，提前退要付60。”',
          'zh-Hant': '一句話說清楚，例如：「就三條：綁一年，之後每月 390，提前解約要付 600。」',
        },
      },
      named: {
        what: {
          en: 'What there is to mind was named before the customer decided.',
          'zh-Hans': '顾客还没拿定主意，要留心的就先说清了。',
          'zh-Hant': '顧客還沒決定，要留意的就先說清楚了。',
        },
      },
      unnamed: {
        what: {
          en: 'It says that there are conditions, and not which.',
          'zh-Hans': '只说有条件，没说是哪些。',
          'zh-Hant': '只說有條件，沒說是哪些。',
        },
        advice: {
          en: 'Name the ones that matter here, for example: “It is free if you book three more within two months; otherwise it is £40.”',
          'zh-Hans': '把和这位顾客有关的说出来，例如：“满200才免运费，偏远地区要补10元。”',
          'zh-Hant': '把和這位顧客有關的說出來，例如：「滿 1000 才免運，離島要補 150。」',
        },
      },
      'cost-untold': {
        what: {
          en: 'The advice would wipe what the customer has to lose, and does not say so.',
          'zh-Hans': '照着做，顾客舍不得丢的东西就没了，回复却没说。',
          'zh-Hant': '照著做，顧客捨不得丟的東西就沒了，回覆卻沒說。',
        },
        advice: {
          en: 'Bring it to safety first, for example: “Before we touch anything, let us see whether your pictures are backed up.”',
          'zh-Hans': '先保住东西再动手，例如：“先别动，咱们先看看照片有没有备份。”',
          'zh-Hant': '先保住東西再動手，例如：「先別動，我們先看看照片有沒有備份。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My tablet is stuck on the logo, and all my drawings are on it.\nagent: Please do a factory reset and it will start again.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 平板卡在开机画面，里面全是我的稿子和照片。\n客服: 您恢复一下出厂设置就能开机了。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 平板卡在開機畫面，裡面全是我的稿子和照片。\n客服: 您還原成出廠設定就能開機了。',
        },
        {
          language: 'en',
          transcript:
            'customer: What are the terms of the plan?\nagent: The terms are just a formality, no need to read them.',
        },
        { language: 'zh-Hans', transcript: '客户: 条款里还有别的吗？\n客服: 条款都是走个形式，不用看。' },
        { language: 'zh-Hant', transcript: '顧客: 合約條款還有別的嗎？\n客服: 條款都一樣，不用看啦。' },
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
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const asked = lastCustomerTurn(story, utterance).some(({ text }) => asksForTerms.test(text))
    const waved = asked ? wavesAside(utterance) : null
    if (waved) return [{ type: 'fault', reason: 'waved-aside', severity: 'major', evidence: [quote(utterance, waved)] }]
    const lost = destroysUntold(utterance, whatWasTold(story, utterance))
    if (lost) return [{ type: 'fault', reason: 'cost-untold', severity: 'major', evidence: [quote(utterance, lost)] }]
    const away = lastCustomerTurn(story, utterance).some(asksForTheCatch) ? talksAway(utterance) : null
    if (away) return [{ type: 'fault', reason: 'waved-aside', severity: 'minor', evidence: [quote(utterance, away)] }]
    const unnamed = lastCustomerTurn(story, utterance).some(
      (said) => asked || heard(said, 'question', 'request').length > 0,
    )
      ? unnamedIn(utterance)
      : null
    if (unnamed) return [{ type: 'fault', reason: 'unnamed', severity: 'minor', evidence: [quote(utterance, unnamed)] }]
    const condition = asked || owns(utterance) ? null : termsIn(utterance)
    const yes = condition && yesBefore(story, utterance)
    if (!yes) {
      const late = toldLate(story, utterance)
      if (late) {
        const severity = unboundedYes(late.yes) ? 'critical' : 'major'
        const evidence = [quote(utterance, late.condition), quote(late.yes)]
        return [{ type: 'fault', reason: 'told-late', severity, evidence }]
      }
      const named = namedInTime(story, utterance)
      return named ? [{ type: 'gift', reason: 'named', evidence: [quote(utterance, named)] }] : []
    }
    const evidence = [quote(utterance, condition), quote(yes.by, yes.offer.span)]
    // Who had waived everything had hidden it.
    const severity = unboundedYes(yes.by) ? 'critical' : 'major'
    return [{ type: 'fault', reason: 'told-late', severity, evidence }]
  },
})

const owns = (utterance: Utterance): boolean =>
  heard(utterance, 'apology', 'ownership').some(({ data }) => data.grade !== 'courtesy')

/** The unconditional yes to the same kind of act, if the customer went along with it in between. */
function yesBefore(story: Story, until: Utterance): { by: Utterance; offer: OfferedAct } | null {
  const named = new Set(actsIn(until.text).map(({ act }) => act))
  let agreed = false
  for (const said of lookBack(story, until, LOOK_BACK)) {
    if (said.side === 'customer')
      agreed ||= heardOf(said, wentAlong).length > 0 || sent.test(said.text) || takesIt.test(said.text)
    else if (said.turn < until.turn && (agreed || wasSworn(story, said))) {
      const offer = offeredActs(said).find(({ act }) => named.has(act) || named.size === 0)
      if (offer) return { by: said, offer }
      const span = unboundedYes(said)
      if (span && wasAsked(story, said, until)) return { by: said, offer: { act: 'free', span } }
    }
  }
  return null
}

/** They had asked what it costs or what is tied to it, or what is said now is owned to be late. */
const wasAsked = (story: Story, yes: Utterance, late: Utterance): boolean =>
  addsLater.test(late.text) ||
  (isSwept(yes.text) && lastCustomerTurn(story, yes).some(({ text }) => asksForTerms.test(text)))

/** “What’s the catch?” – “No catch at all!”: what then comes out had been asked for. */
const wasSworn = (story: Story, yes: Utterance): boolean =>
  unboundedYes(yes) !== null &&
  sworn.test(yes.text) &&
  lastCustomerTurn(story, yes).some(({ text }) => asksForTerms.test(text))
const sworn = pattern('i')`
  \b(?:no (?:catch|strings|contract|conditions)|nothing whatsoever|completely free|any ?time you|at all\b)|
  完全|[没沒冇]有?任何|[没沒]套路
`

/** “Yes, completely free!” waives everything; free parking waives a fee. */
const isSwept = (text: string): boolean =>
  /\b(?:completely|totally|absolutely|entirely|yes,?) free\b|no (?:catch|strings|conditions)|no (?:fee|charge|cost|contract)s? at all|nothing (?:to pay|whatsoever)|[\u3400-\u9fff]/i.test(
    text,
  )

/** “ok sign me up”, 那充吧: they take it. */
const takesIt =
  /^(?:ok\b|okay|yes|sure|fine|great|right|then|add|sign|book)|^(?:[好行那嗯得係]|可以|ok)[^?？吗嗎]{0,12}$/i

const sent = /\b(sent|done|packed|posted|filled|signed)\b|寄[了出]|[拍发發]了|[填弄]好|打包|申[请請]了/i
