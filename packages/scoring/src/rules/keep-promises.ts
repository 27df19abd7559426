import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { deedsIn } from '../story/deeds.ts'
import { firstWords } from '../story/first-words.ts'
import { hasSubstance } from '../story/has-substance.ts'
import { brokenBy, elapsedMs, promiseIn, received } from '../story/promise.ts'
import { sentenceAround } from '../story/sentence-around.ts'
import { sharedWords } from '../story/shared-words.ts'
import type { Story } from '../story/story.ts'
import { quote, type Utterance } from '../story/utterance.ts'

/** Kept after its time, or vague and never heard of again: half of a promise. */
const HALF = 0.5
/** A second message this long after the promise is a message of its own. */
const FOLLOW_UP_MS = 2 * 60_000
/** So soon after it the conversation still runs on; what was promised for later is still to come. */
const SAME_SITTING_MS = 10 * 60_000
const FAIR_PART = 0.25
/** Promises that are waited for at a time. */
const MOST_OPEN = 6
const times =
  /\b(\w+day|noon|morning|afternoon|evening|tonight|tomorrow|weeks?|hours?|minutes?|latest)\b|[上中下]午|[今明][天晚早]|[周週][一二三四五六日末]|星期.|[礼禮]拜.|小[时時]|分[钟鐘]/gi
/** Promises of a word: any news keeps them. */
const promisesNews =
  /\b(get back|update|write|call|ring|e-?mail|contact|in touch|let you know|tell you|reply)\b|回[复復覆您你电電]|答[复覆]|[联聯][系络繫絡]|告[诉訴知]|通知|反[馈饋]/i

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
    // A vague promise that nobody came back to stays half a promise; whether another was kept cannot be told.
    if (!utterance) return open.filter(({ data }) => data.vague === 1).map(halfKept)
    const decided = open.flatMap((duty) => decide(story, duty, utterance) ?? [])
    const promised = promiseIn(utterance)
    if (!promised || open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return decided
    const { signal, vague, allowedMs, far } = promised
    return [
      ...decided,
      ...tooMany(open, decided),
      {
        type: 'owe',
        evidence: quote(utterance, signal),
        due: 'end',
        data: { vague: vague ? 1 : 0, allowedMs, far: far ? 1 : 0 },
      },
    ]
  },
})

const halfKept = (duty: OpenDuty): Entry => ({
  type: 'give',
  duty: duty.id,
  credit: HALF,
  evidence: duty.openedBy,
})

/** Promises that pile up: the oldest one is decided by what is known of it. */
function tooMany(open: readonly OpenDuty[], decided: readonly Entry[]): Entry[] {
  const [oldest] = open
  if (!oldest || open.length < MOST_OPEN || decided.some((entry) => 'duty' in entry && entry.duty === oldest.id))
    return []
  const settled: Entry = { type: 'miss', duty: oldest.id }
  if (oldest.credit > 0) return [settled]
  return oldest.data.vague === 1 ? [halfKept(oldest), settled] : [{ type: 'release', duty: oldest.id }]
}

/** Whether what is said keeps or breaks a promise; `null` when it does neither. */
function decide(story: Story, duty: OpenDuty, said: Utterance): Entry | null {
  const by = story.utterances[duty.openedAt]
  if (!by) return null
  const allowedMs = Number(duty.data.allowedMs)
  const elapsed = elapsedMs(by, said)
  if (said.side === 'customer') {
    const returned = brokenBy(said, { by, allowedMs })
    if (returned) return { type: 'miss', duty: duty.id, evidence: quote(said, returned) }
    const here = received(said)
    const early = elapsed === null ? said.turn === by.turn + 1 : elapsed < SAME_SITTING_MS
    if (!here || (duty.data.far === 1 && early)) return null
    return { type: 'give', duty: duty.id, credit: 1, evidence: quote(said, here) }
  }
  const kept = said.index > duty.openedAt ? keptBy(story, duty, by, said) : undefined
  if (!kept) return null
  const credit = (elapsed ?? 0) > allowedMs ? HALF : 1
  return { type: 'give', duty: duty.id, credit, evidence: quote(said, kept) }
}

/** What in a later service message does what was promised: a deed, news that was promised, or its own words again. */
function keptBy(story: Story, duty: OpenDuty, by: Utterance, said: Utterance): Signal | Span | undefined {
  const elapsed = elapsedMs(by, said)
  const words = by.text.slice(...sentenceAround(by.text, duty.openedBy.span))
  // To say the day again is not to keep it.
  const shared = sharedWords(words.replace(times, ' '), said.text)
  const [done] = deedsIn(said)
  // What was promised for Friday is not done by the next thing done today, unless it speaks of it.
  const later = said.turn > by.turn || (elapsed ?? 0) > FOLLOW_UP_MS
  const inItsTime = duty.data.far === 0 || elapsed === null || elapsed >= SAME_SITTING_MS
  if (!(later && inItsTime)) return shared && done ? done : undefined
  if (done) return done
  // Without a deed, words count only when a fair part of the time has gone by.
  const waited = Math.max(SAME_SITTING_MS, Number(duty.data.allowedMs) * FAIR_PART)
  if (!hasSubstance(story, said) || (elapsed !== null && elapsed < waited)) return undefined
  if ((shared?.count ?? 0) >= 2) return shared?.span
  return duty.data.vague === 0 && elapsed !== null && promisesNews.test(words) ? firstWords(said) : undefined
}
