import { defineRule } from '../define-rule.ts'
import type { OpenDuty } from '../rule.ts'
import { promisedMs } from '../story/promised-ms.ts'
import type { Story } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** What a promise without a time reasonably allows. */
const UNDATED_MS = 4 * 60 * 60_000
const VAGUE_MS = 30 * 60_000
/** A vague promise nobody came back to: half of a promise. */
const VAGUE = 0.5

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
          en: 'Something was promised without a time, so nobody can tell whether it is kept.',
          'zh-Hans': '答应了，却没说几时，顾客无从知道算不算数。',
          'zh-Hant': '答應了，卻沒說幾時，顧客無從知道算不算數。',
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
    // A vague promise that nobody came back to stays half a promise; whether a dated one was kept cannot be told.
    if (!utterance)
      return open
        .filter((duty) => duty.data.vague === 1)
        .map((duty) => ({ type: 'give', duty: duty.id, credit: VAGUE, evidence: duty.openedBy }))
    const earlier = open.filter((duty) => (story.utterances[duty.openedAt]?.turn ?? 0) < utterance.turn)
    if (utterance.side === 'customer') {
      const resolved = heard(utterance, 'resolved')[0]
      if (resolved)
        return earlier.map((duty) => ({ type: 'give', duty: duty.id, credit: 1, evidence: quote(utterance, resolved) }))
      return earlier
        .filter((duty) => showsBroken(story, duty, utterance))
        .map((duty) => ({ type: 'miss', duty: duty.id }))
    }
    const done = heard(utterance, 'action').find(({ data }) => data.done === true)
    if (done && earlier.length > 0)
      return earlier.map((duty) => ({ type: 'give', duty: duty.id, credit: 1, evidence: quote(utterance, done) }))
    if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
    const dated = heard(utterance, 'promise').sort(
      (a, b) => Number(b.data.due === true) - Number(a.data.due === true),
    )[0]
    const promise = dated ?? heard(utterance, 'vague-promise')[0]
    return promise
      ? [{ type: 'owe', evidence: quote(utterance, promise), due: 'end', data: { vague: dated ? 0 : 1 } }]
      : []
  },
})

/** The customer is back because of it, and its time has run out as far as the clock can tell. */
function showsBroken(story: Story, duty: OpenDuty, utterance: Utterance): boolean {
  const promise = story.utterances[duty.openedAt]
  if (!promise) return false
  const again = heard(utterance, 'not-resolved', 'repeated-complaint').length > 0
  if (utterance.at === null || promise.at === null) return again
  const delayed = heard(utterance, 'complaint', 'already-told').length > 0
  const allowed = promisedMs(duty.openedBy.quote) ?? (duty.data.vague === 1 ? VAGUE_MS : UNDATED_MS)
  return (again || delayed) && utterance.at - promise.at >= allowed
}
