import type { ActiveRule } from '../rule.ts'
import type { CurvePoint } from '../rule-option.ts'
import { haste, replyInTime } from '../rules/reply-in-time.ts'
import type { Story } from '../story/story.ts'
import { replyCredit, waitWorth } from '../story/turns/reply-curve.ts'
import type { Utterance } from '../story/utterance.ts'
import { addServiceMs } from '../timeline/service-time.ts'
import { waitedMs } from '../timeline/waited.ts'

/** The clock that a reply is judged by, as the scorecard sets it: a session must not be calmer than the report. */
export interface ReplyClock {
  /** The part of a reply's worth that is lost when it comes at `timeMs`. */
  lostAt(story: Story, asked: Utterance, timeMs: number): number
  /** Until when a reply is still worth `credit`, in milliseconds since 1970; `null` when no time was told. */
  worthUntil(story: Story, asked: Utterance, credit: number): number | null
}

export function replyClock(rules: readonly ActiveRule[]): ReplyClock {
  const options = rules.find(({ meta }) => meta.id === replyInTime.meta.id)?.options
  const curve = Array.isArray(options?.curve) ? (options.curve as readonly CurvePoint[]) : undefined
  const most = typeof options?.haste === 'number' ? options.haste : undefined
  const speed = (story: Story, asked: Utterance, atMs: number | null) =>
    haste(story, asked, { atMs, ...(most !== undefined && { most }) })
  return {
    lostAt(story, asked, timeMs) {
      if (asked.at === null) return 0.5
      const felt = waitedMs(story.hours, asked.at, timeMs) * speed(story, asked, timeMs)
      return 1 - replyCredit(story.channel, felt, curve)
    },
    worthUntil(story, asked, credit) {
      if (asked.at === null) return null
      const allowed = waitWorth(story.channel, credit, curve) / speed(story, asked, asked.at)
      return story.hours ? addServiceMs(story.hours, asked.at, allowed) : asked.at + allowed
    },
  }
}
