import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay, roschk } from '../evidence/sources.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import type { Story } from '../story/story.ts'
import { asksForPresence } from '../story/turns/asks-for-presence.ts'
import { chases } from '../story/turns/chases.ts'
import { expectsReply } from '../story/turns/expects-reply.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'
import { noticedSilence } from '../timeline/rhythm.ts'
import { waitedMs } from '../timeline/waited.ts'

/** What shows that the silence was noticed. */
const noticing: readonly SignalKind[] = ['apology', 'acknowledgement', 'explanation', 'ownership']
const ACTED = 0.8

export const answerTheSilence = defineRule({
  meta: {
    id: 'answer-the-silence',
    title: {
      en: 'Who was left alone is met again',
      'zh-Hans': '冷落过的顾客，先接住',
      'zh-Hant': '被冷落的顧客，先接住',
    },
    dimension: 'room',
    essays: ['S3.15', 'S2.3'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: {
          en: 'Present when needed, never hovering; service is call and response.',
          'zh-Hans': '用得着时人在，用不着时不在旁边盯着；服务要有呼有应。',
          'zh-Hant': '需要時人在，不需要時不在旁邊盯著；服務要有呼有應。',
        },
        source: essay('pace', 'system'),
        grade: 'E',
        caveat: {
          en: 'Only what was written shows who was there: an answer by telephone, or on another channel, looks like silence.',
          'zh-Hans': '人在不在，只看得见写下来的：打电话或在别处答复过，这里看着也像没人。',
          'zh-Hant': '人在不在，只看得到寫下來的：改用電話或在別處回覆過，這裡看起來也像沒人。',
        },
      },
      {
        claim: {
          en: 'A late apology satisfies less than an early one.',
          'zh-Hans': '晚来的道歉，不如及时的道歉让人满意。',
          'zh-Hant': '遲來的道歉，不如及時的道歉讓人滿意。',
        },
        source: roschk,
        grade: 'P',
        caveat: {
          en: 'About service failures at large; that leaving somebody without an answer is one is our inference, and the silences after which a message counts as chasing are choices.',
          'zh-Hans': '研究的是一般的服务失误；没人回也算失误，是我们的推论；隔多久再来消息算是在催，是我们定的。',
          'zh-Hant': '研究的是一般的服務失誤；沒人回也算失誤，是我們的推論；隔多久再傳訊息算是在催，是我們訂的。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer had been left waiting and had to ask; the reply took that up.',
          'zh-Hans': '顾客等不到回音来问，回复先接住了这份等待。',
          'zh-Hant': '顧客等不到回音來問，回覆先接住了這份等待。',
        },
      },
      late: {
        what: {
          en: 'The customer had to ask more than once whether anybody is there.',
          'zh-Hans': '顾客问了不止一次“有人吗”，才有人接话。',
          'zh-Hant': '顧客問了不只一次「有人嗎」，才有人接話。',
        },
        advice: {
          en: 'Take up the silence in the first reply after it.',
          'zh-Hans': '沉默之后的第一句话，就先回应等待。',
          'zh-Hant': '沉默之後的第一句話，就先回應等待。',
        },
      },
      missed: {
        what: {
          en: 'The customer had been left waiting and had to ask; the reply went on as if nothing had been.',
          'zh-Hans': '顾客等不到回音来问，回复却像什么都没发生。',
          'zh-Hant': '顧客等不到回音來問，回覆卻像什麼都沒發生。',
        },
        advice: {
          en: 'One sentence is enough, for example: “I am here, sorry I left you waiting; I am still checking.”',
          'zh-Hans': '一句就够，例如：“我在，让您久等了，还在核实。”',
          'zh-Hant': '一句就夠，例如：「我在，讓您久等了，還在確認。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "[10:00] customer: Where is my order?\n[10:09] customer: Hello?\n[10:10] agent: I'm sorry to have kept you waiting. It arrives tomorrow.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 我的快递到哪了？\n[10:09] 客户: 有人吗？\n[10:10] 客服: 非常抱歉让您久等了，明天送到。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 請問包裹到哪了？\n[10:09] 顧客: 請問有人在嗎？\n[10:10] 客服: 非常抱歉讓您久等了，明天送達。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript: '[10:00] customer: Where is my order?\n[10:09] customer: Hello?\n[10:10] agent: Hi, which order?',
        },
        {
          language: 'zh-Hans',
          transcript: '[10:00] 客户: 我的快递到哪了？\n[10:09] 客户: 有人吗？\n[10:10] 客服: 亲，在的。',
        },
        {
          language: 'zh-Hant',
          transcript: '[10:00] 顧客: 請問包裹到哪了？\n[10:09] 顧客: 請問有人在嗎？\n[10:10] 客服: 您好，在的。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: Hi\n[10:00:10] customer: Where is my order?\n[10:01:00] agent: It arrives tomorrow.',
        },
        {
          language: 'zh-Hans',
          transcript: '[10:00:00] 客户: 在吗\n[10:00:10] 客户: 我的快递到哪了？\n[10:01:00] 客服: 明天送到。',
        },
        {
          language: 'zh-Hant',
          transcript: '[10:00:00] 顧客: 哈囉\n[10:00:10] 顧客: 請問包裹到哪了？\n[10:01:00] 客服: 明天送達。',
        },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    if (utterance.side === 'service') {
      const notice = heardOf(utterance, noticing)[0]
      const act =
        notice ??
        definiteActs(utterance).find(({ kind }) => kind === 'action' || kind === 'hand-off' || kind === 'promise')
      return act
        ? open.map((duty) => ({
            type: 'give',
            duty: duty.id,
            credit: notice ? 1 : ACTED,
            evidence: quote(utterance, act),
          }))
        : []
    }
    const previous = story.utterances[utterance.index - 1]
    if (!previous || open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
    const gap = previous.at === null || utterance.at === null ? null : waitedMs(story.hours, previous.at, utterance.at)
    const unanswered =
      previous.side === 'customer'
        ? expectsReply(story, previous)
        : heard(previous, 'wait-notice', 'vague-promise').length > 0
    const leftAlone =
      gap === null
        ? asksForPresence(utterance) && (previous.side === 'service' || isCall(story, utterance))
        : gap >= noticedSilence[story.channel] && (chases(utterance) || !heard(utterance, 'question').length)
    return unanswered && leftAlone
      ? [...passedOver(open), { type: 'owe', evidence: quote(utterance), due: 'next-turn' }]
      : []
  },
})

/** Without a clock “?” may wonder, and 在吗 begin a talk: in words, of somebody who has been served, it is a call. */
const isCall = (story: Story, { text }: Utterance): boolean =>
  /^[?？]{3,}$|^.{0,12}(?:[还還]在|\bstill\b)/iu.test(text) ||
  (story.lastServiceTurn >= 0 && /\p{L}/u.test(text) && !/[，,。]\s*\p{L}{3}|[?？]\s*\p{L}/u.test(text))
