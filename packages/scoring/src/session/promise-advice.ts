import type { Ledger, LedgerDuty } from '../ledger/ledger.ts'
import type { ReportLocale, Wording } from '../rule.ts'
import type { Story } from '../story/story.ts'
import type { Advice } from './advice.ts'

const dueSoon: Wording = {
  en: 'What was promised here is coming due. If it cannot be kept, say so before the time is up.',
  'zh-Hans': '这里答应的事快到时间了。要是办不到，趁没到点先说一声。',
  'zh-Hant': '這裡答應的事快到時間了。要是辦不到，趁還沒到點先說一聲。',
}

const overdue: Wording = {
  en: 'The time promised here has passed. Own it, say where things stand and give a time you can keep.',
  'zh-Hans': '这里答应的时间已经过了。先认下来，说清进展，再给一个做得到的时间。',
  'zh-Hant': '這裡答應的時間已經過了。先承認延誤，說清楚進度，再給一個做得到的時間。',
}

/** A promise is coming due when this part of its time has passed. */
const SOON = 0.5

/** Promises that are due soon or overdue at the time `now`. Without times nothing can be said. */
export function promiseAdvice(ledger: Ledger, story: Story, now: number, locale: ReportLocale): Advice[] {
  const advice: Advice[] = []
  for (const duty of ledger.open.get('keep-promises') ?? []) {
    const time = timeOf(duty, story)
    if (time === null) continue
    const passed = (now - time.from) / Math.max(1, time.due - time.from)
    if (passed < SOON) continue
    advice.push({
      kind: 'promise',
      urgency: Math.min(1, 0.3 + 0.5 * passed),
      at: new Date(time.due).toISOString(),
      ruleId: duty.rule.meta.id,
      message: (passed > 1 ? overdue : dueSoon)[locale],
      evidence: [duty.openedBy],
    })
  }
  return advice
}

function timeOf({ openedAt, data }: LedgerDuty, story: Story): { from: number; due: number } | null {
  const from = story.utterances[openedAt]?.at ?? null
  const allowed = Number(data.allowedMs)
  return from === null || !Number.isFinite(allowed) ? null : { from, due: from + allowed }
}
