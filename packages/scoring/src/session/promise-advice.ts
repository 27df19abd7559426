import type { ReportLocale, Wording } from '../rule.ts'
import { keepPromises } from '../rules/keep-promises.ts'
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
export function promiseAdvice(story: Story, now: number, locale: ReportLocale): Advice[] {
  return story.pace.promises.open.flatMap(({ promised, evidence }): Advice[] => {
    const { by, allowedMs, dueMs } = promised
    if (by.at === null) return []
    const due = dueMs ?? by.at + allowedMs
    const passed = (now - by.at) / Math.max(1, due - by.at)
    if (passed < SOON) return []
    return [
      {
        kind: 'promise',
        urgency: Math.min(1, 0.3 + 0.5 * passed),
        at: new Date(due).toISOString(),
        ruleId: keepPromises.meta.id,
        message: (passed > 1 ? overdue : dueSoon)[locale],
        evidence: [evidence],
      },
    ]
  })
}
