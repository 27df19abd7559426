import { defineRule } from '../define-rule.ts'
import { progressKeepsCallers, uncertainWaits } from '../evidence/shared-claims.ts'
import { maister, munichor } from '../evidence/sources.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { turnOf } from '../story/story.ts'
import { asksForPresence } from '../story/turns/asks-for-presence.ts'
import { chases } from '../story/turns/chases.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { waitedMs } from '../timeline/waited.ts'
import { estimateIn, longestFor } from '../timeline/waits.ts'

/** A customer who asks sooner than this after "one moment" is not yet kept waiting. */
const A_MOMENT_MS = 60_000
/** However short the moment was said to be, nobody is called forgotten sooner. */
const FORGOTTEN_MS = 30 * 60_000
/** Back by itself, but well after the time that was named. */
const LATE = 0.6

export const comeBackAfterAWait = defineRule({
  meta: {
    id: 'come-back-after-a-wait',
    title: {
      en: 'After “one moment” somebody comes back',
      'zh-Hans': '说了稍等，就要回来',
      'zh-Hant': '說了稍候，就要回來',
    },
    dimension: 'waits',
    essays: ['S3.11', 'S2.3'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1.2,
    evidence: [
      {
        claim: uncertainWaits,
        source: maister,
        grade: 'M',
        caveat: {
          en: 'From memory, unconfirmed. About standing in line, not about writing; an end that was announced and not kept may feel worse than none.',
          'zh-Hans': '凭记忆，未核实。说的是排队，不是文字聊天；说好的时间没守住，也许比没说还难熬。',
          'zh-Hant': '憑記憶，未查證。談的是排隊，不是文字對話；說好的時間沒守住，也許比沒說更難熬。',
        },
      },
      {
        claim: progressKeepsCallers,
        source: munichor,
        grade: 'P',
        caveat: {
          en: 'N = 123, telephone queues; percentages read in a secondary report. That coming back late works like “sorry” is our inference.',
          'zh-Hans': '样本 123 人，电话排队；百分比来自转述。回来晚了也和只说“抱歉”一样，是我们的推论。',
          'zh-Hant': '樣本 123 人，電話排隊；百分比來自轉述。回來晚了也和只說「抱歉」一樣，是我們的推論。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The service side came back from the wait by itself.',
          'zh-Hans': '让顾客稍等之后，主动带着结果回来了。',
          'zh-Hant': '請顧客稍候之後，主動帶著結果回來了。',
        },
      },
      partly: {
        what: {
          en: 'The wait was announced as {estimateMs} and took {waitedMs}.',
          'zh-Hans': '说好等{estimateMs}，实际等了{waitedMs}。',
          'zh-Hant': '說好等{estimateMs}，實際等了{waitedMs}。',
        },
        advice: {
          en: 'Say a time you can keep, and when it runs out say so, for example: “This takes longer than I said, five more minutes.”',
          'zh-Hans': '时间往宽里说，快到点还没好就先说一声，例如：“比我说的要久一点，再给我五分钟。”',
          'zh-Hant': '時間說得寬一點，快到時還沒好就先說一聲，例如：「比我說的要久一點，再給我五分鐘。」',
        },
      },
      missed: {
        what: {
          en: 'After “one moment” nobody came back until the customer had to ask.',
          'zh-Hans': '说了“稍等”就没了下文，顾客只好自己来问。',
          'zh-Hant': '說了「稍候」就沒了下文，顧客只好自己來問。',
        },
        advice: {
          en: 'Come back before they have to ask, even with nothing new, for example: “Still checking this, two more minutes. Thank you for your patience.”',
          'zh-Hans': '没查到也先回一句，例如：“还在核实，再给我两分钟，我一直在。”',
          'zh-Hant': '還沒查到也先回一句，例如：「還在確認，再給我兩分鐘，我都在。」',
        },
      },
      'missed-forgotten': {
        what: {
          en: 'After “one moment” nobody came back.',
          'zh-Hans': '说了“稍等”就没了下文，一直没有人回来。',
          'zh-Hant': '說了「稍候」就沒了下文，一直沒有人回來。',
        },
        advice: {
          en: 'Come back even with nothing new, for example: “Still checking this, two more minutes. Thank you for your patience.”',
          'zh-Hans': '没查到也要回一句，例如：“还在核实，再给我两分钟，我一直在。”',
          'zh-Hant': '還沒查到也要回一句，例如：「還在確認，再給我兩分鐘，我都在。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: Where is my refund?\nagent: Please hold.\ncustomer: ok\nagent: I have sent the refund again, it arrives on Friday.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 退款到哪了？\n客服: 请稍等。\n客户: 好的\n客服: 查到了，已经为您提交，明天到账。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 請問退款到哪了？\n客服: 請稍候。\n顧客: 好的\n客服: 查到了，已為您處理，明天入帳。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Where is my refund?\n[10:01] agent: Please hold.\n[10:12] customer: Hello? Are you still there?\n[10:13] agent: I have sent the refund again.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 退款到哪了？\n[10:01] 客服: 请稍等。\n[10:15] 客户: 还在吗？\n[10:16] 客服: 已经为您提交了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 請問退款到哪了？\n[10:01] 客服: 請稍候。\n[10:15] 顧客: 請問還在嗎？\n[10:16] 客服: 已為您處理。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: Where is my refund?\nagent: I have sent it again, it arrives on Friday.',
        },
        { language: 'zh-Hans', transcript: '客户: 退款到哪了？\n客服: 已经为您提交了，明天到账。' },
        { language: 'zh-Hant', transcript: '顧客: 請問退款到哪了？\n客服: 已為您處理，明天入帳。' },
      ],
    },
  },
  wakes: { service: ['wait-notice'], customer: [], end: false },
  judge({ utterance, story, open }) {
    const [waiting] = open
    const notice = waiting && story.utterances[waiting.openedAt]
    if (!waiting || !notice) {
      const [wait] =
        utterance?.side === 'service' && !hasSubstance(story, utterance)
          ? [strongest(heard(utterance, 'wait-notice'))]
          : []
      return utterance && wait ? [{ type: 'owe', evidence: quote(utterance, wait), due: 'end' }] : []
    }
    const since = (at: number | null) =>
      at === null || notice.at === null ? null : waitedMs(story.hours, notice.at, at)
    const estimate = estimateIn(story, notice)
    if (!utterance) {
      const forgotten = story.utterances.at(-1)?.side === 'service' && (since(story.now) ?? 0) > longest(estimate)
      return forgotten ? [{ type: 'miss', duty: waiting.id, data: { variant: 'forgotten' } }] : []
    }
    if (utterance.side === 'service') {
      if (hasSubstance(story, utterance)) return cameBack(waiting, utterance, since(utterance.at), estimate)
      // Who is told to hurry and has nothing to bring has not come back.
      const isHurried = utterance.at === null && lastCustomerTurn(story, utterance).some(hurries)
      return isHurried && utterance.turn > notice.turn ? [{ type: 'miss', duty: waiting.id }] : []
    }
    // Without a clock only a call, or a second word of hurry, tells that it was long: the rest may come at once.
    // Who was told five minutes and asks after two is curious, not forgotten.
    const moment = Math.max(A_MOMENT_MS, estimate ?? 0)
    const waited = since(utterance.at)
    if (
      waited === null
        ? asksForPresence(utterance) || turnOf(story, utterance).filter(hurries).length > 1
        : chases(utterance)
    )
      return (waited ?? moment) < moment ? [] : [{ type: 'miss', duty: waiting.id }]
    return takesLeave(story, utterance) || heard(utterance, 'withdraws').length > 0
      ? [{ type: 'release', duty: waiting.id }]
      : []
  },
})

const hurries = (said: Utterance): boolean => heard(said, 'urgency').length > 0

/** "One moment" that nothing followed for so long is forgotten. */
const longest = (estimate: number | null): number => Math.max(FORGOTTEN_MS, longestFor(estimate ?? 0))

function cameBack({ id }: OpenDuty, utterance: Utterance, waited: number | null, estimate: number | null): Entry[] {
  const evidence = quote(utterance)
  if (waited === null || estimate === null || waited <= longestFor(estimate))
    return [{ type: 'give', duty: id, credit: 1, evidence }]
  const data = { estimateMs: estimate, waitedMs: waited }
  return [
    { type: 'give', duty: id, credit: LATE, evidence, data },
    { type: 'miss', duty: id },
  ]
}
