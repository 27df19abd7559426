import type { SignalKind } from '@attune/language'
import { defineFaultRule } from '../define-fault-rule.ts'
import { ceb, essay } from '../evidence/sources.ts'
import { needs } from '../story/asked/needs.ts'
import { turnOf } from '../story/story.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, heardOf, type Utterance } from '../story/utterance.ts'

/** Something was done here, or it was said why it cannot be. */
const helps: readonly SignalKind[] = ['action', 'hand-off', 'promise', 'explanation', 'guidance', 'alternative']

/** Who asks for a place or a number gets one. */
const places = /where|how|which|number|address|link|website|哪|怎[么麼]|如何|电话|電話|[网網]址|链接|連結|热线|專線/i
const asksForAPlace = ({ text }: Utterance): boolean => places.test(text)

const isInTrouble = (said: Utterance): boolean =>
  heard(said, 'complaint', 'repeated-complaint', 'not-resolved', 'anger', 'frustration', 'vulnerability').length > 0

export const noBounce = defineFaultRule({
  meta: {
    id: 'no-bounce',
    title: {
      en: 'The customer is helped here, not sent elsewhere',
      'zh-Hans': '能在这里办的，不叫顾客另找地方',
      'zh-Hant': '能在這裡辦的，不叫顧客另找地方',
    },
    dimension: 'effort',
    essays: ['S1.12', 'S2.4', 'S4.6'],
    fiveC: 'care',
    evidence: [
      {
        claim: {
          en: 'Having to switch channels or to contact again is among the drivers of customer effort, and high effort goes with disloyalty.',
          'zh-Hans': '换渠道、再联系，都是顾客费劲的原因；越费劲，越容易流失。',
          'zh-Hant': '換管道、再聯絡，都是顧客費力的原因；越費力，越容易流失。',
        },
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. Some matters only a bank or a courier can settle; a reason or a step taken here makes it right, and the rule stays silent.',
          'zh-Hans': '厂商自己做的调查。有些事只有银行或快递能办；说明原因，或者这边先办一步，就没问题，规则不作声。',
          'zh-Hant': '廠商自行做的調查。有些事只有銀行或物流能處理；說明原因，或這邊先辦一步，就沒問題，規則不作聲。',
        },
      },
      {
        claim: {
          en: 'The whole chain works seamlessly: nobody begins again somewhere else.',
          'zh-Hans': '全程衔接无缝：谁也不用换个地方从头来。',
          'zh-Hant': '全程無縫銜接：誰都不必換個地方從頭來。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'In a large organisation another desk may truly be the only one allowed to act; the words do not show whether it was.',
          'zh-Hans': '机构大了，有些事确实只有另一个部门有权办；是不是这样，字面上看不出来。',
          'zh-Hant': '機構大了，有些事確實只有另一個部門有權處理；是不是這樣，字面上看不出來。',
        },
      },
    ],
    reasons: {
      'sent-away': {
        what: {
          en: 'The customer asked for help here and is sent to begin again somewhere else.',
          'zh-Hans': '顾客在这里求助，却被打发到别处从头再说。',
          'zh-Hant': '顧客在這裡求助，卻被打發到別處從頭再說。',
        },
        advice: {
          en: 'Take the step for them, or hand over with what you know, for example: “I am asking them now and will write to you by noon.”',
          'zh-Hans': '替顾客走这一步，或者带着情况转过去，例如：“我现在就去问，中午前告诉您。”',
          'zh-Hant': '替顧客走這一步，或帶著情況轉過去，例如：「我現在就去問，中午前告訴您。」',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript: 'customer: You charged me twice and I want it back!\nagent: Please call our hotline.',
        },
        { language: 'zh-Hans', transcript: '客户: 我被重复扣款了，帮我处理一下！\n客服: 请您拨打客服热线。' },
        { language: 'zh-Hant', transcript: '顧客: 我被重複扣款了，請幫我處理！\n客服: 請撥打客服專線。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Where can I check my balance?\nagent: Please visit our website.' },
        { language: 'zh-Hans', transcript: '客户: 请问在哪里查余额？\n客服: 您可以去官网查询。' },
        { language: 'zh-Hant', transcript: '顧客: 請問在哪裡查餘額？\n客服: 請至官網查詢。' },
        {
          language: 'en',
          transcript:
            'customer: You charged me twice and I want it back!\nagent: I have refunded the second charge. For the interest, please contact your bank.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我被重复扣款了，帮我处理一下！\n客服: 已经帮您申请退款了。利息那部分，请您联系银行。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我被重複扣款了，請幫我處理！\n客服: 已為您申請退款。利息的部分請洽銀行。',
        },
      ],
    },
  },
  kind: 'sends-elsewhere',
  severity: (said, story) => (lastCustomerTurn(story, said).some(isInTrouble) ? 'major' : 'minor'),
  unless: (_, said, story) => {
    // "Not ours, find the courier yourself" is buck-passing, and costs there.
    if (heard(said, 'buck-passing').length > 0) return true
    const asked = lastCustomerTurn(story, said)
    if (!asked.some((each) => heardOf(each, needs).length > 0) || asked.some(asksForAPlace)) return true
    return turnOf(story, said).some((each) => heardOf(each, helps).length > 0)
  },
})
