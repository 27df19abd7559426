import { contentHash, type ServiceHours } from '@attune/core'
import type { Standards } from '@attune/store'
import { hoursOfAll } from '../connection/service-hours.ts'
import type { SyncContext } from '../context.ts'
import type { SyncScorer } from './scoring.ts'

/** What a conversation is scored by: other service hours are other standards. */
export const standardsWith = ({ standards }: SyncScorer, hours: ServiceHours | null): string =>
  hours === null ? standards : contentHash([standards, hours])

/** What conversations are scored by at present, each by the hours of its connection. */
export async function standardsNow(context: SyncContext, scorer: SyncScorer): Promise<Standards> {
  const all = [...(await hoursOfAll(context))].filter(([, hours]) => hours !== null)
  if (all.length === 0) return scorer.standards
  const ofConnection = Object.fromEntries(all.map(([name, hours]) => [name, standardsWith(scorer, hours)]))
  return { ofConnection, others: scorer.standards }
}
