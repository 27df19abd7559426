import type { TimelinePromise } from '@attune/core'
import { planFollowUp, requestFollowUp } from '@attune/scoring'
import type { SyncOptions } from '@attune/sync'
import type { SyncConfig } from './read-config.ts'

const HOUR = 3_600_000
/** How long "I will get back to you", without a time, is let rest. */
const VAGUE = 24 * HOUR

/**
 * What a configuration says of coming back to customers: in time for what they were promised, outside of their quiet
 * hours and by a way they allow. Where nothing was promised nobody is planned for: whoever was answered is left in peace.
 */
export function followUpsOf({ followUps, locale }: SyncConfig): Pick<SyncOptions, 'followUp' | 'whenFollowUpDue'> {
  if (followUps === undefined) return {}
  const { notes, timeZone } = followUps
  return {
    followUp: ({ conversation, report, context, now, contacts }) => {
      const known = timeZone === undefined ? { now } : { now, timeZone }
      const { request, promise } = requestFollowUp({ conversation, context }, report.timeline.promises, known)
      if (promise === null) return null
      return { kind: request.kind, ...planFollowUp({ ...request, notBefore: remindAt(promise), contacts }, locale) }
    },
    whenFollowUpDue: ({ plan }) => (notes ? [{ kind: 'note', text: plan.message }] : []),
  }
}

/** An hour before the word is due; of a shorter time, when half of it has gone. */
function remindAt({ madeAt, dueAt }: TimelinePromise): string | null {
  if (madeAt === null) return dueAt
  const made = Date.parse(madeAt)
  const time = dueAt === null ? 2 * VAGUE : Date.parse(dueAt) - made
  return new Date(made + Math.max(time / 2, dueAt === null ? 0 : time - HOUR)).toISOString()
}
