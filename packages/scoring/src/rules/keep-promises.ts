import { defineRule } from '../define-rule.ts'
import { contactingAgain } from '../evidence/shared-claims.ts'
import { ceb } from '../evidence/sources.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { elapsedMs } from '../story/done/promise.ts'
import type { Story } from '../story/story.ts'
import type { Utterance } from '../story/utterance.ts'
import { decidedAt, fateAtEnd, type PromiseKept } from '../timeline/promises.ts'

/** Kept after its time, or vague and never heard of again: half of a promise. */
const HALF = 0.5
/** Late by one clock and in time by another. */
const PERHAPS = 0.8

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
        claim: {
          en: 'Reliability, doing what was promised, weighs most among the dimensions of service quality.',
          'zh-Hans': '服务质量的各个方面里，说到做到的可靠最要紧。',
          'zh-Hant': '服務品質的各個面向裡，說到做到的可靠性最重要。',
        },
        source: 'Parasuraman, Zeithaml & Berry, SERVQUAL',
        grade: 'M',
        caveat: {
          en: 'The often quoted weights could not be confirmed.',
          'zh-Hans': '常被引用的权重没能核实。',
          'zh-Hant': '常被引用的權重未能查證。',
        },
      },
      {
        claim: contactingAgain,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey, about effort at large and not about promises. What was kept by telephone or by post is not seen here.',
          'zh-Hans': '厂商自己做的调查，说的是费不费劲，不是承诺。改用电话或寄件兑现的，这里看不到。',
          'zh-Hant': '廠商自行做的調查，談的是費不費力，不是承諾。改用電話或寄件兌現的，這裡看不到。',
        },
      },
    ],
    reasons: {
      met: {
        what: { en: 'What was promised was done.', 'zh-Hans': '答应的事做到了。', 'zh-Hant': '答應的事做到了。' },
      },
      partly: {
        what: {
          en: 'What was promised was done only after its time.',
          'zh-Hans': '答应的事，过了时间才办到。',
          'zh-Hant': '答應的事，過了時間才辦到。',
        },
        advice: {
          en: 'Give a time you can keep, and if it will not do, say so before it runs out, for example: “I will not make it by five; you will have it tomorrow at ten.”',
          'zh-Hans': '给一个做得到的时间；赶不上，就在到点之前先说，例如：“五点前赶不上了，明天上午十点给您。”',
          'zh-Hant': '給一個做得到的時間；來不及，就在時間到之前先說，例如：「五點前來不及了，明天上午十點給您。」',
        },
      },
      'partly-vague': {
        what: {
          en: 'Something was promised without a time.',
          'zh-Hans': '答应了，却没说几时。',
          'zh-Hant': '答應了，卻沒說幾時。',
        },
        advice: {
          en: 'Give the promise a time you can keep, for example: “I will write to you by 17:00 today, even if the answer is not there yet.”',
          'zh-Hans': '给一个做得到的时间，例如：“今天五点前我回您，有没有结果都回。”',
          'zh-Hant': '給一個做得到的時間，例如：「今天五點前我回覆您，有沒有結果都會回。」',
        },
      },
      missed: {
        what: {
          en: 'Something was promised, and the customer had to come back because it had not happened.',
          'zh-Hans': '答应的事没有兑现，顾客只好再来一趟。',
          'zh-Hant': '答應的事沒有兌現，顧客只好再來一趟。',
        },
        advice: {
          en: 'Name the broken promise, own it, and do one thing now, for example: “I said you would hear from me and did not keep it. I am sorry; here is where it stands.”',
          'zh-Hans': '先认，例如：“说好给您答复，是我们没做到。”再当场办一件实事。',
          'zh-Hant': '先認，例如：「說好要回覆您，是我們沒做到。」再當場辦一件實事。',
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
  wakes: { service: ['promise', 'vague-promise'], customer: [], end: false },
  judge({ utterance, story, open }) {
    const { promises } = story.pace
    if (!utterance) return open.flatMap((duty) => atEnd(story, duty) ?? [])
    const decided = decidedAt(promises, utterance.index).flatMap((promise) => settle(promise, open, utterance))
    const made = promises.open.filter(({ promised }) => promised.by === utterance)
    return [...decided, ...made.map(owe)]
  },
})

function owe({ promised, evidence }: PromiseKept): Entry {
  const { vague, allowedMs, far } = promised
  const data = { vague: vague ? 1 : 0, allowedMs, far: far ? 1 : 0, ...(vague && { variant: 'vague' }) }
  return { type: 'owe', evidence, due: 'end', data }
}

/** A message may hold several promises; each stands in its own place. */
const isOpenedBy = (duty: OpenDuty, { promised, evidence }: PromiseKept): boolean =>
  duty.openedAt === promised.by.index && duty.openedBy.span[0] === evidence.span[0]

/** What a decided promise means for the duty that it opened. */
function settle(promise: PromiseKept, open: readonly OpenDuty[], by: Utterance): Entry[] {
  const { fate, decidedBy } = promise
  const duty = open.find((candidate) => isOpenedBy(candidate, promise))
  if (!duty) return []
  const over: Entry = { type: 'miss', duty: duty.id }
  switch (fate) {
    case 'kept':
      return decidedBy
        ? [{ type: 'give', duty: duty.id, credit: isPerhapsLate(promise, by) ? PERHAPS : 1, evidence: decidedBy }]
        : []
    case 'late':
      return decidedBy
        ? [{ type: 'give', duty: duty.id, credit: lateCredit(promise, by), evidence: decidedBy }, over]
        : []
    case 'broken':
      return [decidedBy ? { ...over, evidence: decidedBy } : over]
    case 'vague':
      return [halfKept(duty), over]
    default:
      return [{ type: 'release', duty: duty.id }]
  }
}

/** “By twelve”, and it was past twelve by the clock of the messages: nobody knows whether that is the clock it was said by. */
const isPerhapsLate = ({ promised }: PromiseKept, by: Utterance): boolean =>
  promised.slackMs > 0 && promised.byTheClock && (elapsedMs(promised.by, by) ?? 0) > promised.allowedMs

/** Half just after its time, and less the longer it takes beyond the time that was named, down to a quarter. */
function lateCredit({ promised }: PromiseKept, by: Utterance): number {
  const over = Math.max(0, (elapsedMs(promised.by, by) ?? 0) - promised.allowedMs)
  return (HALF / 2) * (1 + 1 / (1 + over / Math.max(1, promised.allowedMs)))
}

const halfKept = (duty: OpenDuty): Entry => ({
  type: 'give',
  duty: duty.id,
  credit: HALF,
  evidence: duty.openedBy,
})

/** A vague promise that nobody came back to stays half a promise; whether another was kept can rarely be told. */
function atEnd(story: Story, duty: OpenDuty): Entry | null {
  const promise = story.pace.promises.open.find((candidate) => isOpenedBy(duty, candidate))
  const fate = promise && fateAtEnd(promise, story, story.now)
  if (fate === 'broken') return { type: 'miss', duty: duty.id }
  return fate === 'vague' ? halfKept(duty) : null
}
