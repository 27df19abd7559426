import type { OwedSpan } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { contactingAgain } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { needs } from '../story/asked/needs.ts'
import type { Story } from '../story/story.ts'
import { waitWorth } from '../story/turns/reply-curve.ts'
import { heardOf, quote, type Utterance } from '../story/utterance.ts'
import { waitedMs } from '../timeline/waited.ts'

/** So many times the wait after which a reply is worth nothing any more. */
const GIVEN_UP = 2

export const noAbandonment = defineRule({
  meta: {
    id: 'no-abandonment',
    title: { en: 'Nobody is left without an answer', 'zh-Hans': '不晾着顾客', 'zh-Hant': '不讓顧客石沉大海' },
    dimension: 'room',
    essays: ['S3.15', 'S2.3', 'S3.4'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: { en: 'Present when needed.', 'zh-Hans': '用得着时，人在。', 'zh-Hant': '需要時，人在。' },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Who has settled it alone meanwhile misses nobody; a conversation does not always show that.',
          'zh-Hans': '顾客自己已经解决了，也就用不着人了；对话里未必看得出来。',
          'zh-Hant': '顧客自己已經解決了，也就不需要人了；對話裡未必看得出來。',
        },
      },
      {
        claim: contactingAgain,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. Twice the time after which a reply counts for nothing is a choice; telephone calls back are not seen.',
          'zh-Hans': '厂商自己做的调查。回复晚到不算数的时间再加一倍，是我们定的界限；事后打回电话的，这里看不到。',
          'zh-Hant': '廠商自行做的調查。回覆晚到不算數的時間再加一倍，是我們訂的界線；事後回電的，這裡看不到。',
        },
      },
    ],
    reasons: {
      abandoned: {
        what: {
          en: 'Nobody answered for {waitedMs}.',
          'zh-Hans': '顾客等了{waitedMs}，一直没人理。',
          'zh-Hant': '顧客等了{waitedMs}，一直沒有人回。',
        },
        advice: {
          en: 'Answer even late, begin with the wait, and look for what let it slip, for example: “You heard nothing from us for too long. I am sorry; here is what I have done.”',
          'zh-Hans': '再晚也要回，先认下这段空白，再查漏在哪，例如：“这么久没有答复您，是我们的不对，现在我来给您办。”',
          'zh-Hant':
            '再晚也要回，先認下這段空白，再查漏在哪，例如：「這麼久沒有回覆您，是我們的不對，現在我來幫您處理。」',
        },
      },
      closed: {
        what: {
          en: 'The matter was closed while the customer was waiting for an answer.',
          'zh-Hans': '顾客还在等回音，工单就关了。',
          'zh-Hant': '顧客還在等回覆，案件就結案了。',
        },
        advice: {
          en: 'Before closing, look at who spoke last. If it is the customer with a question, it is not over.',
          'zh-Hans': '关单前看一眼最后一句是谁说的。顾客还有话没得到回应，就还没完。',
          'zh-Hant': '結案前看一眼最後一句是誰說的。顧客的話還沒得到回應，就還沒結束。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: Where is my order?\n[2026-05-08 10:00] customer: Four days and no answer. Forget it.',
        },
        {
          language: 'zh-Hans',
          transcript: '[2026-05-04 10:00] 客户: 我的快递到哪了？\n[2026-05-08 10:00] 客户: 四天了没人回，算了。',
        },
        {
          language: 'zh-Hant',
          transcript: '[2026-05-04 10:00] 顧客: 請問包裹到哪了？\n[2026-05-08 10:00] 顧客: 四天了都沒人回，算了。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: Where is my order?\n[2026-05-04 10:20] agent: It arrives tomorrow.\n[2026-05-08 10:00] customer: It came, thank you.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 我的快递到哪了？\n[2026-05-04 10:20] 客服: 明天送到。\n[2026-05-08 10:00] 客户: 收到了，谢谢。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 請問包裹到哪了？\n[2026-05-04 10:20] 客服: 明天送達。\n[2026-05-08 10:00] 顧客: 收到了，謝謝。',
        },
      ],
    },
  },
  wakes: { service: [] },
  judge({ utterance, story }) {
    if (!utterance) return atEnd(story)
    const previous = story.utterances[utterance.index - 1]
    if (utterance.side !== 'customer' || utterance.at === null || !previous) return []
    const owed = owedUntil(story, utterance)
    // Said once for one silence: the message before this one did not yet see it.
    return owed && !isAbandoned(story, owed, previous.at) ? abandoned(story, owed, utterance.at) : []
  },
})

interface Owed {
  by: Utterance
  fromMs: number | null
}

/** What the service side has owed up to this message of the customer, whether or not they let it go with it. */
function owedUntil(story: Story, utterance: Utterance): Owed | undefined {
  const { ball, owed } = story.pace
  if (ball?.by === 'agent') return owedFor(story, ball.messageId, ball.sinceMs)
  const last: OwedSpan | undefined = owed?.value
  if (last?.by !== 'agent' || last.untilMessageId !== utterance.messageId || last.from === null) return undefined
  return owedFor(story, last.messageId, Date.parse(last.from))
}

function owedFor(story: Story, messageId: string, fromMs: number | null): Owed | undefined {
  const by = story.said.get(messageId)
  return by?.side === 'customer' ? { by, fromMs } : undefined
}

function isAbandoned(story: Story, { fromMs }: Owed, atMs: number | null): boolean {
  if (fromMs === null || atMs === null) return false
  return waitedMs(story.hours, fromMs, atMs) > GIVEN_UP * waitWorth(story.channel, 0)
}

function abandoned(story: Story, owed: Owed, atMs: number): Entry[] {
  if (!isAbandoned(story, owed, atMs) || owed.fromMs === null) return []
  const data = { waitedMs: atMs - owed.fromMs }
  return [{ type: 'fault', reason: 'abandoned', severity: 'major', evidence: [quote(owed.by)], data }]
}

function atEnd(story: Story): Entry[] {
  const { ball } = story.pace
  const last = story.utterances.findLast((said) => !said.automated)
  const owed = ball?.by === 'agent' ? owedFor(story, ball.messageId, ball.sinceMs) : undefined
  if (!owed || last?.side !== 'customer' || isAbandoned(story, owed, last.at)) return []
  const asks = heardOf(owed.by, needs).length > 0
  if (story.closed === true && asks)
    return [{ type: 'fault', reason: 'closed', severity: 'major', evidence: [quote(owed.by)] }]
  return story.now === null ? [] : abandoned(story, owed, story.now)
}
