import type { Channel, Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { hour, minute } from '../durations.ts'
import { endIsRemembered } from '../evidence/shared-claims.ts'
import { peakEndStudies } from '../evidence/sources.ts'
import { type Story, turnOf } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** So long a question stays open before it may be taken for not answered. */
const open: Readonly<Record<Channel, number>> = {
  chat: 5 * minute,
  phone: minute,
  social: 12 * hour,
  email: 48 * hour,
  unknown: 5 * minute,
}

/** "I am closing this chat", however it is put. */
const closes = pattern('i')`
  \b(clos(e|ing)|end(ing)?) (this|the|your|our) (chat|conversation|session|ticket|case|call)\b|
  (结束|关闭|中断)(本次|这次|此次|当前)?(会话|对话|咨询|服务|工单)|
  (結束|關閉|中斷)(本次|這次|此次|目前)?(會話|對話|諮詢|服務|案件|通話)
`

export const noEarlyCloseOnSilence = defineRule({
  meta: {
    id: 'no-early-close-on-silence',
    title: {
      en: 'Silence is not taken for an ending',
      'zh-Hans': '顾客没回，不等于聊完',
      'zh-Hant': '顧客沒回，不等於結束',
    },
    dimension: 'ending',
    essays: ['S3.15', 'S5.1', 'S2.1'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: endIsRemembered,
        source: peakEndStudies,
        grade: 'S',
        caveat: {
          en: 'Pain, not conversations; criticised as over-told. And who falls silent may simply have what they came for.',
          'zh-Hans': '研究的是疼痛，不是对话；有人批评这个说法被讲过了头。顾客不再说话，也可能是事情已经妥了。',
          'zh-Hant': '研究的是疼痛，不是對話；也有人批評這個說法講得太過。顧客不再說話，也可能是事情已經妥當了。',
        },
      },
      {
        claim: {
          en: 'Customers of large platforms complain of chats that are closed after half a minute.',
          'zh-Hans': '大平台的顾客抱怨，半分钟没回，对话就被关掉。',
          'zh-Hant': '大型平台的顧客抱怨，半分鐘沒回，對話就被關閉。',
        },
        source: { en: 'trade slides on the web', 'zh-Hans': '网上的行业课件', 'zh-Hant': '網路上的業界簡報' },
        grade: 'V',
        caveat: {
          en: 'Unverified. How long a question stays open on each channel is a choice.',
          'zh-Hans': '未核实。各渠道上一个问题等多久才算过期，是我们定的。',
          'zh-Hant': '未查證。各管道上一個問題等多久才算過期，是我們訂的。',
        },
      },
    ],
    reasons: {
      'closed-on-silence': {
        what: {
          en: 'The customer was asked something, had {gapMs} to answer, and was then shown out.',
          'zh-Hans': '刚问完顾客，才等{gapMs}就结束了会话。',
          'zh-Hant': '剛問完顧客，才等{gapMs}就結束了對話。',
        },
        advice: {
          en: 'Wait some minutes, ask once, and leave the door open, for example: “I will keep this open; write whenever you can.”',
          'zh-Hans': '多等几分钟，问一声，再留着门，例如：“这边先给您留着，您方便时随时回我。”',
          'zh-Hant': '多等幾分鐘，問一聲，再留著門，例如：「這邊先為您保留，您方便時隨時回我。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            "[10:00:00] customer: My app keeps crashing.\n[10:00:20] agent: Which phone do you use?\n[10:01:00] agent: As I haven't heard from you I am closing this chat now. Goodbye!",
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00:00] 客户: 软件老闪退。\n[10:00:20] 客服: 您用的是哪款手机？\n[10:01:00] 客服: 由于您没有回复，先结束会话了，祝您生活愉快。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00:00] 顧客: 程式一直閃退。\n[10:00:20] 客服: 請問您用的是哪一款手機？\n[10:01:00] 客服: 由於您沒有回覆，先結束對話了，祝您順心。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            "[10:00] customer: My app keeps crashing.\n[10:01] agent: Which phone do you use?\n[10:20] agent: I haven't heard from you, so I am closing this chat. Write to us any time.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 软件老闪退。\n[10:01] 客服: 您用的是哪款手机？\n[10:20] 客服: 您一直没有回复，先结束会话了，随时再来找我。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 程式一直閃退。\n[10:01] 客服: 請問您用的是哪一款手機？\n[10:20] 客服: 您一直沒有回覆，先結束對話了，隨時再來找我。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || utterance.startsTurn || utterance.at === null) return []
    const farewell = farewellIn(utterance)
    if (!farewell) return []
    const before = turnOf(story, utterance).slice(0, -1)
    if (before.some((said) => farewellIn(said) !== undefined)) return []
    const asked = before.find((said) => !said.automated && asks(said))
    if (!asked || asked.at === null || wantsToGo(story, utterance)) return []
    const gapMs = Math.max(0, utterance.at - asked.at)
    if (gapMs >= open[story.channel]) return []
    const courtesy = heard(asked, 'further-help').length > 0
    const evidence = [quote(utterance, farewell), quote(asked)]
    const severity = courtesy ? 'minor' : 'major'
    return [{ type: 'fault', reason: 'closed-on-silence', severity, evidence, data: { gapMs } }]
  },
})

const asks = (said: Utterance): boolean => heard(said, 'question', 'asks-datum', 'guidance').length > 0

const wantsToGo = (story: Story, utterance: Utterance): boolean =>
  lastCustomerTurn(story, utterance).some((said) => takesLeave(story, said) || heard(said, 'withdraws').length > 0)

function farewellIn(said: Utterance): Signal | Span | undefined {
  const [signal] = heard(said, 'closing', 'goodbye')
  if (signal) return signal
  const found = closes.exec(said.text)
  return found ? [found.index, found.index + found[0].length] : undefined
}
