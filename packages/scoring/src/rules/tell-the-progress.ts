import type { Channel } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { minute } from '../durations.ts'
import { progressKeepsCallers, shownWork } from '../evidence/shared-claims.ts'
import { buell, munichor } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { chases } from '../story/turns/chases.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { waitedMs } from '../timeline/waited.ts'
import { estimateIn } from '../timeline/waits.ts'

/** After so long without a sign of life a wait of unknown length feels forgotten. `null`: nobody sits and waits there. */
const silent: Readonly<Record<Channel, number | null>> = {
  chat: 5 * minute,
  phone: 1.5 * minute,
  unknown: 10 * minute,
  social: null,
  email: null,
}
const VERY = 4
/** Messages that are looked back at for the last sign of life. */
const LOOK_BACK = 12

export const tellTheProgress = defineRule({
  meta: {
    id: 'tell-the-progress',
    title: {
      en: 'A long wait has signs of life',
      'zh-Hans': '等得久，中间报个进度',
      'zh-Hant': '等得久，中途回報進度',
    },
    dimension: 'waits',
    essays: ['S3.11', 'S2.3'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: progressKeepsCallers,
        source: munichor,
        grade: 'P',
        caveat: {
          en: 'Telephone queues of under two minutes; the limits for writing are choices. A wait whose length was announced is judged by that.',
          'zh-Hans': '研究的是不到两分钟的电话排队；文字渠道的界限是我们定的。说过要等多久的，就按说的算。',
          'zh-Hant': '研究的是不到兩分鐘的電話排隊；文字管道的界線是我們訂的。說過要等多久的，就照說的算。',
        },
      },
      {
        claim: shownWork,
        source: buell,
        grade: 'P',
        caveat: {
          en: 'Studied on websites that show their work, not on people who write; and only what is true may be shown.',
          'zh-Hans': '研究的是把忙活的过程亮出来的网站，不是人写的消息；而且亮出来的得是真的。',
          'zh-Hant': '研究的是把處理過程秀出來的網站，不是人寫的訊息；而且秀出來的必須是真的。',
        },
      },
    ],
    reasons: {
      silent: {
        what: {
          en: 'After “one moment” there was no sign of life for {waitedMs}.',
          'zh-Hans': '说了稍等，{waitedMs}没有一点动静。',
          'zh-Hant': '說了稍候，{waitedMs}沒有一點動靜。',
        },
        advice: {
          en: 'Every few minutes one line, for example: “Still on it; my colleague is checking it right now.”',
          'zh-Hans': '隔几分钟报一句，例如：“还在核实，同事正在查。”',
          'zh-Hant': '隔幾分鐘報一句，例如：「還在確認，同事正在查。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Why was I charged twice?\n[10:01] agent: Let me check the payment, one moment please.\n[10:25] agent: One of the two was a hold and has been released.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 怎么扣了我两次钱？\n[10:01] 客服: 我查一下扣款记录，请稍等。\n[10:25] 客服: 有一笔是预授权，已经退回了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 為什麼扣了兩次款？\n[10:01] 客服: 我幫您查詢扣款紀錄，請稍候。\n[10:25] 客服: 其中一筆是預授權，已經退回了。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Why was I charged twice?\n[10:01] agent: Let me check the payment, one moment please.\n[10:09] agent: I am still checking with the bank, one moment please.\n[10:17] agent: One of the two was a hold and has been released.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 怎么扣了我两次钱？\n[10:01] 客服: 我查一下扣款记录，请稍等。\n[10:09] 客服: 还在跟银行核对，请再稍等一下。\n[10:17] 客服: 有一笔是预授权，已经退回了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 為什麼扣了兩次款？\n[10:01] 客服: 我幫您查詢扣款紀錄，請稍候。\n[10:09] 客服: 還在跟銀行核對，請再稍候一下。\n[10:17] 客服: 其中一筆是預授權，已經退回了。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    const limit = silent[story.channel]
    if (utterance?.side !== 'service' || utterance.automated || utterance.at === null || limit === null) return []
    const last = lastSign(story, utterance)
    const notice = last && strongest(heard(last, 'wait-notice'))
    if (!last || !notice || last.at === null || estimateIn(story, last) !== null) return []
    const waited = waitedMs(story.hours, last.at, utterance.at)
    if (waited <= limit) return []
    const severity = waited > VERY * limit ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'silent', severity, evidence: [quote(last, notice)], data: { waitedMs: waited } }]
  },
})

/** The service side's last words before these, unless the customer has turned to something else since. */
function lastSign(story: Story, utterance: Utterance): Utterance | undefined {
  for (let index = utterance.index - 1; index >= Math.max(0, utterance.index - LOOK_BACK); index--) {
    const said = story.utterances[index]
    if (said?.side === 'service' && !said.automated) return said
    if (said?.side === 'customer' && !chases(said) && heard(said, 'thanks', 'agrees', 'polite').length === 0) {
      if (heard(said, 'question', 'request', 'withdraws', 'goodbye', 'resolved').length > 0) return undefined
    }
  }
  return undefined
}
