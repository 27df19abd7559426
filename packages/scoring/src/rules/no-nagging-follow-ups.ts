import type { Channel } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { hour, minute } from '../durations.ts'
import { essay } from '../evidence/sources.ts'
import { gapBefore, type Story, turnOf } from '../story/story.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { asksForTime } from '../story/turns/unhurried.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'

/** Who has been asked once is left in peace for so long. */
export const patience: Readonly<Record<Channel, number>> = {
  chat: 10 * minute,
  phone: 2 * minute,
  social: 12 * hour,
  email: 48 * hour,
  unknown: 10 * minute,
}

/** Sooner than this the second nudge hovers, which leave-room sees to. */
const HOVERING_MS = 40_000

export const noNaggingFollowUps = defineRule({
  meta: {
    id: 'no-nagging-follow-ups',
    title: { en: 'One reminder is enough', 'zh-Hans': '提醒一次就够', 'zh-Hant': '提醒一次就好' },
    dimension: 'room',
    essays: ['S3.15', 'S5.2', 'S2.1'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'First an offer, then room, then a check-in: once.',
          'zh-Hans': '先招呼，再留空间，再问一声：一声就够。',
          'zh-Hant': '先招呼，再留空間，再問一聲：一聲就好。',
        },
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Where a deadline or somebody’s safety hangs on the answer, asking a second time can be care; it is fair to say why.',
          'zh-Hans': '答复关系到期限或安全的，再问一声也是关心；说明为什么问就好。',
          'zh-Hant': '答覆攸關期限或安全的，再問一聲也是關心；說明為什麼問就好。',
        },
      },
      {
        claim: {
          en: 'Present when needed, never hovering.',
          'zh-Hans': '用得着时人在，用不着时不在旁边盯着。',
          'zh-Hant': '需要時人在，不需要時不在旁邊盯著。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'How long one leaves people in peace on each channel is a choice. Bringing news is no nagging.',
          'zh-Hans': '各渠道上隔多久再找人，是我们定的。有新消息来说，不算催。',
          'zh-Hant': '各管道上隔多久再找人，是我們訂的。有新消息要說，不算催。',
        },
      },
    ],
    reasons: {
      nagging: {
        what: {
          en: 'The customer was reminded again after {gapMs}, without anything new.',
          'zh-Hans': '刚过{gapMs}，没有新消息又催了一遍。',
          'zh-Hant': '才過{gapMs}，沒有新消息又催了一次。',
        },
        advice: {
          en: 'Leave it at one reminder and a door left open, for example: “I am here whenever you are ready.” Write again when there is news.',
          'zh-Hans': '提醒一次就够了，门开着，例如：“您方便时再回我就行。”有了新消息再联系。',
          'zh-Hant': '提醒一次就好，門開著，例如：「您方便時再回我就可以。」有新消息再聯絡。',
        },
      },
      'asked-for-time': {
        what: {
          en: 'The customer wanted time and was followed up after {gapMs}.',
          'zh-Hans': '顾客说了要想想，才{gapMs}就来追问。',
          'zh-Hant': '顧客說要想一想，才{gapMs}就來追問。',
        },
        advice: {
          en: 'Let them come back by themselves, or agree on a day, for example: “Shall I ask again on Friday?”',
          'zh-Hans': '等顾客自己回来，或先约好，例如：“那我周五再问您一声，可以吗？”',
          'zh-Hant': '等顧客自己回來，或先約好，例如：「那我週五再跟您確認，可以嗎？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Which one is lighter?\n[10:01] agent: The blue one. Shall I put it aside for you?\n[10:03] agent: Are you still there?\n[10:05] agent: Are you still there?',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 哪款轻一点？\n[10:01] 客服: 蓝色那款，要给您留一件吗？\n[10:03] 客服: 亲，还在吗？\n[10:05] 客服: 亲，还在吗？',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 哪一款比較輕？\n[10:01] 客服: 藍色那款，需要幫您保留嗎？\n[10:03] 客服: 請問還在嗎？\n[10:05] 客服: 請問還在線上嗎？',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Which one is lighter?\n[10:01] agent: The blue one. Shall I put it aside for you?\n[10:03] agent: Are you still there?\n[10:30] agent: I have put one aside for you until tomorrow, just in case.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 哪款轻一点？\n[10:01] 客服: 蓝色那款，要给您留一件吗？\n[10:03] 客服: 亲，还在吗？\n[10:30] 客服: 先给您留了一件，明天前都在。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 哪一款比較輕？\n[10:01] 客服: 藍色那款，需要幫您保留嗎？\n[10:03] 客服: 請問還在嗎？\n[10:30] 客服: 先幫您保留一件，明天前都在。',
        },
      ],
    },
  },
  wakes: { service: ['check-in', 'pressure'], customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || utterance.automated || utterance.startsTurn) return []
    const nudge = nudgeIn(story, utterance)
    const gapMs = gapBefore(story, utterance)
    if (!nudge || gapMs === null) return []
    const earlier = turnOf(story, utterance).slice(0, -1)
    const before = earlier.filter((said) => nudgeIn(story, said) !== undefined)
    const again = before.at(-1)
    if (again && gapMs >= HOVERING_MS && since(again, utterance) < patience[story.channel]) {
      const severity = before.length > 1 ? 'major' : 'minor'
      const evidence = [quote(utterance, nudge), quote(again)]
      return [{ type: 'fault', reason: 'nagging', severity, evidence, data: { gapMs: since(again, utterance) } }]
    }
    const wished = lastCustomerTurn(story, utterance).find(asksForTime)
    const silence = wished ? since(wished, utterance) : Number.POSITIVE_INFINITY
    if (!wished || again || silence >= patience[story.channel]) return []
    const evidence = [quote(utterance, nudge), quote(wished)]
    return [{ type: 'fault', reason: 'asked-for-time', severity: 'minor', evidence, data: { gapMs: silence } }]
  },
})

const since = (from: Utterance, to: Utterance): number =>
  from.at === null || to.at === null ? Number.POSITIVE_INFINITY : Math.max(0, to.at - from.at)

/** A call or a plea that brings nothing. */
const nudgeIn = (story: Story, said: Utterance) =>
  hasSubstance(story, said) ? undefined : heard(said, 'check-in', 'pressure')[0]
