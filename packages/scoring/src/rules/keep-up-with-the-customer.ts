import { defineRule } from '../define-rule.ts'
import { chatWaits } from '../evidence/shared-claims.ts'
import { chatBenchmark, essay } from '../evidence/sources.ts'
import { expectsReply } from '../story/turns/expects-reply.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { tempoOf } from '../timeline/rhythm.ts'
import { waitedMs } from '../timeline/waited.ts'

/** Who writes back within a minute, as a rule, is sitting there. */
const BRISK_MS = 60_000
/** A customer who answers in a second does not expect it of others. */
const LEAST_TEMPO_MS = 15_000
const VERY = 3

export const keepUpWithTheCustomer = defineRule({
  meta: {
    id: 'keep-up-with-the-customer',
    title: {
      en: 'Who writes fast is not kept hanging',
      'zh-Hans': '顾客回得快，我们跟得上',
      'zh-Hant': '顧客回得快，我們跟得上',
    },
    dimension: 'tempo',
    essays: ['S2.1', 'S2.2', 'S2.3'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    options: {
      times: {
        type: 'number',
        default: 8,
        min: 2,
        doc: "A reply that takes so many times the customer's own median has fallen behind.",
      },
      leastMs: {
        type: 'number',
        default: 180_000,
        unit: 'ms',
        doc: 'A reply within this time keeps up with anybody.',
      },
    },
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Pace is judged against this customer and channel, not against one fixed number.',
          'zh-Hans': '快慢看的是这位顾客、这个渠道，不拿一个数去套所有人。',
          'zh-Hant': '快慢看的是這位顧客、這個管道，不用同一個數字去套所有人。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'Eight times the customer’s own median is a choice. A wait that was announced is judged as a wait.',
          'zh-Hans': '顾客自己中位数的八倍，是我们定的界限。事先说过的等待，按等待另评。',
          'zh-Hant': '顧客自己中位數的八倍，是我們訂的界線。事先說過的等待，當作等待另評。',
        },
      },
      {
        claim: chatWaits,
        source: chatBenchmark,
        grade: 'V',
        caveat: {
          en: 'Vendor figures from 2016. Expectations may have changed, and a wait in the middle of a chat may be felt otherwise than one at its start.',
          'zh-Hans': '厂商 2016 年的数据。这些年顾客的期望可能变了；聊到一半的等，和刚进来时的等，感受也未必一样。',
          'zh-Hant': '廠商 2016 年的數據。這些年顧客的期望可能變了；談到一半的等待，和剛進線時的等待，感受也未必相同。',
        },
      },
    ],
    reasons: {
      behind: {
        what: {
          en: 'The customer writes back within about {customerMs}; this reply took {replyMs}.',
          'zh-Hans': '顾客一般{customerMs}就回，这条让他等了{replyMs}。',
          'zh-Hant': '顧客通常{customerMs}就回，這則讓他等了{replyMs}。',
        },
        advice: {
          en: 'While somebody is writing live, stay with them, or say that you will be a while, for example: “Four minutes, I am asking a colleague.”',
          'zh-Hans': '顾客正实时聊着，就跟住；要花时间先说，例如：“我去问一下同事，四分钟。”',
          'zh-Hant': '顧客正在即時對話，就跟上；要花時間先說，例如：「我去問一下同事，四分鐘。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: Is the tent waterproof?\n[10:00:20] agent: Yes, to 3000 mm.\n[10:00:40] customer: And the floor?\n[10:01:00] agent: To 5000 mm.\n[10:01:20] customer: How heavy is it?\n[10:01:40] agent: Two kilos.\n[10:02:00] customer: And the bag?\n[10:11:00] agent: It adds 300 grams.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00:00] 客户: 帐篷防水吗？\n[10:00:20] 客服: 防水，3000毫米。\n[10:00:40] 客户: 底布呢？\n[10:01:00] 客服: 5000毫米。\n[10:01:20] 客户: 多重？\n[10:01:40] 客服: 两公斤。\n[10:02:00] 客户: 袋子呢？\n[10:11:00] 客服: 另加300克。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00:00] 顧客: 帳篷防水嗎？\n[10:00:20] 客服: 防水，3000毫米。\n[10:00:40] 顧客: 底布呢？\n[10:01:00] 客服: 5000毫米。\n[10:01:20] 顧客: 多重？\n[10:01:40] 客服: 兩公斤。\n[10:02:00] 顧客: 袋子呢？\n[10:11:00] 客服: 另加300克。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Is the tent waterproof?\n[10:01] agent: Yes, to 3000 mm.\n[10:20] customer: And the floor?\n[10:21] agent: To 5000 mm.\n[10:40] customer: How heavy is it?\n[10:41] agent: Two kilos.\n[11:00] customer: And the bag?\n[11:09] agent: It adds 300 grams.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 帐篷防水吗？\n[10:01] 客服: 防水，3000毫米。\n[10:20] 客户: 底布呢？\n[10:21] 客服: 5000毫米。\n[10:40] 客户: 多重？\n[10:41] 客服: 两公斤。\n[11:00] 客户: 袋子呢？\n[11:09] 客服: 另加300克。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 帳篷防水嗎？\n[10:01] 客服: 防水，3000毫米。\n[10:20] 顧客: 底布呢？\n[10:21] 客服: 5000毫米。\n[10:40] 顧客: 多重？\n[10:41] 客服: 兩公斤。\n[11:00] 顧客: 袋子呢？\n[11:09] 客服: 另加300克。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story, options }) {
    if (utterance?.side !== 'service' || utterance.automated || utterance.at === null || !utterance.startsTurn)
      return []
    const asked = story.utterances[utterance.index - 1]
    if (
      asked?.side !== 'customer' ||
      asked.at === null ||
      !expectsReply(story, asked) ||
      !owed(story.pace.owed?.value, utterance)
    )
      return []
    const replyMs = waitedMs(story.hours, asked.at, utterance.at)
    if (replyMs <= options.leastMs) return []
    const tempo = tempoOf(story.pace.rhythm)
    // "One moment" is no answer: what it announces is judged as a wait.
    if (!tempo || tempo.medianMs > BRISK_MS || heard(utterance, 'wait-notice').length > 0) return []
    const most = Math.max(options.leastMs, options.times * Math.max(LEAST_TEMPO_MS, tempo.medianMs))
    if (replyMs <= most) return []
    const data = { customerMs: tempo.medianMs, replyMs }
    const severity = replyMs > VERY * most ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'behind', severity, evidence: [quote(asked)], data }]
  },
})

/** Whether this message ends a time in which the service side owed a word. */
const owed = (span: { by: string; untilMessageId: string | null } | undefined, { messageId }: Utterance): boolean =>
  span?.by === 'agent' && span.untilMessageId === messageId
