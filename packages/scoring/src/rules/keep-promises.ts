import type { Evidence } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { promisedMs } from '../story/promised-ms.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** What a promise without a time reasonably allows. */
const UNDATED_MS = 4 * 60 * 60_000
const VAGUE_MS = 30 * 60_000
/** Kept after its time, or vague and never heard of again: half of a promise. */
const HALF = 0.5
/** A second message this long after the promise is a message of its own. */
const FOLLOW_UP_MS = 2 * 60_000

export const keepPromises = defineRule({
  meta: {
    id: 'keep-promises',
    title: { en: 'Promises are kept', 'zh-Hans': '说到做到', 'zh-Hant': '說到做到' },
    dimension: 'promises',
    essays: ['S3.5', 'S4.5'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1.5,
    evidence: [
      {
        claim: 'Reliability, doing what was promised, weighs most among the dimensions of service quality.',
        source: 'Parasuraman, Zeithaml & Berry, SERVQUAL',
        grade: 'M',
        caveat: 'The often quoted weights could not be confirmed.',
      },
      {
        claim: 'Having to contact a company again is the strongest driver of customer effort.',
        source: 'CEB 2010, Harvard Business Review',
        grade: 'V',
      },
    ],
    reasons: {
      met: {
        what: { en: 'What was promised was done.', 'zh-Hans': '答应的事做到了。', 'zh-Hant': '答應的事做到了。' },
      },
      partly: {
        what: {
          en: 'Something was promised without a time, or was done only after its time.',
          'zh-Hans': '答应了却没说几时，或者过了时间才办到。',
          'zh-Hant': '答應了卻沒說幾時，或是過了時間才辦到。',
        },
        advice: {
          en: 'Give the promise a time you can keep: “I will write to you by 17:00 today, even if the answer is not there yet.”',
          'zh-Hans': '给一个做得到的时间：“今天五点前我回您，有没有结果都回。”',
          'zh-Hant': '給一個做得到的時間：「今天五點前我回覆您，有沒有結果都會回。」',
        },
      },
      missed: {
        what: {
          en: 'Something was promised, and the customer had to come back because it had not happened.',
          'zh-Hans': '答应的事没有兑现，顾客只好再来一趟。',
          'zh-Hant': '答應的事沒有兌現，顧客只好再來一趟。',
        },
        advice: {
          en: 'Name the broken promise, own it, and do one thing now: “I said by Monday and did not keep it. I have the warehouse on the line.”',
          'zh-Hans': '先认：“说好周一给您，是我们没做到。”再当场办一件实事。',
          'zh-Hant': '先認：「說好週一給您，是我們沒做到。」再當場辦一件實事。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: My parcel is lost.\nagent: I'll get back to you within 24 hours.\ncustomer: Okay.\nagent: I have sent a new parcel, here is the tracking number.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我的包裹丢了。\n客服: 24小时内给您答复。\n客户: 好的。\n客服: 已经为您补发了，明天送到。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我的包裹寄丟了。\n客服: 24小時內回覆您。\n顧客: 好的。\n客服: 已為您補寄，明天送達。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            "[2026-05-03 10:00] customer: My parcel is lost.\n[2026-05-03 10:01] agent: I'll get back to you within 24 hours.\n[2026-05-06 09:00] customer: Still no answer. It's been three days.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-03 10:00] 客户: 我的包裹丢了。\n[2026-05-03 10:01] 客服: 24小时内给您答复。\n[2026-05-06 09:00] 客户: 三天了，还是没人联系我。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-03 10:00] 顧客: 我的包裹寄丟了。\n[2026-05-03 10:01] 客服: 24小時內回覆您。\n[2026-05-06 09:00] 顧客: 都三天了，還是沒有人聯絡我。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: What time do you open?\nagent: We open at nine.' },
        { language: 'zh-Hans', transcript: '客户: 你们几点开门？\n客服: 九点开门。' },
        { language: 'zh-Hant', transcript: '顧客: 請問幾點開門？\n客服: 九點開門。' },
      ],
    },
  },
  judge({ utterance, story, open }) {
    const give = (duty: OpenDuty, credit: number, evidence: Evidence): Entry => ({
      type: 'give',
      duty: duty.id,
      credit,
      evidence,
    })
    // A vague promise that nobody came back to stays half a promise; whether another was kept cannot be told.
    if (!utterance) return open.filter(({ data }) => data.vague === 1).map((duty) => give(duty, HALF, duty.openedBy))
    const earlier = open.flatMap((duty) => {
      const promise = story.utterances[duty.openedAt]
      return promise && (promise.turn < utterance.turn || (elapsedMs(promise, utterance) ?? 0) > FOLLOW_UP_MS)
        ? [{ duty, promise }]
        : []
    })
    if (utterance.side === 'customer') {
      const resolved = heard(utterance, 'resolved')[0]
      if (resolved) return earlier.map(({ duty }) => give(duty, 1, quote(utterance, resolved)))
      return earlier
        .filter(({ duty, promise }) => isBroken(duty, promise, utterance))
        .map(({ duty }) => ({ type: 'miss', duty: duty.id }))
    }
    const done = heard(utterance, 'action').find(({ data }) => data.done === true)
    const entries = done
      ? earlier.map(({ duty, promise }) =>
          give(duty, (elapsedMs(promise, utterance) ?? 0) > allowedMs(duty) ? HALF : 1, quote(utterance, done)),
        )
      : []
    if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return entries
    const [promises, vague] = [heard(utterance, 'promise'), heard(utterance, 'vague-promise')[0]]
    const promise = promises.find(({ data }) => data.due === true) ?? vague ?? promises[0]
    if (!promise) return entries
    return [
      ...entries,
      { type: 'owe', evidence: quote(utterance, promise), due: 'end', data: { vague: promise === vague ? 1 : 0 } },
    ]
  },
})

const elapsedMs = (from: Utterance, to: Utterance): number | null =>
  from.at === null || to.at === null ? null : to.at - from.at

const allowedMs = (duty: OpenDuty): number =>
  promisedMs(duty.openedBy.quote) ?? (duty.data.vague === 1 ? VAGUE_MS : UNDATED_MS)

/** The customer is back because of it, and its time has run out as far as the clock can tell. */
function isBroken(duty: OpenDuty, promise: Utterance, back: Utterance): boolean {
  const again = heard(back, 'not-resolved', 'repeated-complaint').length > 0
  const elapsed = elapsedMs(promise, back)
  if (elapsed === null) return again
  return (again || heard(back, 'complaint', 'already-told').length > 0) && elapsed >= allowedMs(duty)
}
