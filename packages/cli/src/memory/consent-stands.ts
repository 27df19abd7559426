import type { Channel, Consent, Instant } from '@attune/core'
import type { Profile } from '@attune/memory'
import type { ConsentStand } from './consent-text.ts'

/** What is looked at: one purpose, one channel, or all that there are records of. */
export interface ConsentChoice {
  purpose?: string | undefined
  channel?: Channel | undefined
}

/** What holds now for each use that there is a record of, or that is asked for. */
export async function consentStands(
  { customer }: Profile,
  { purpose, channel }: ConsentChoice,
  now: Instant,
): Promise<ConsentStand[]> {
  const { effectiveConsent } = await import('@attune/memory')
  const kept = customer.consents.filter(
    (consent) =>
      consent.deletion === null &&
      (purpose === undefined || consent.purpose === purpose) &&
      (channel === undefined || consent.channel === null || consent.channel === channel),
  )
  return usesOf(kept, { purpose, channel }).map((use) => {
    const { record, ...stand } = effectiveConsent(customer.consents, { ...use, now })
    const records = kept.filter((consent) => consent.purpose === use.purpose && covers(consent, use.channel, channel))
    return { ...use, ...stand, decidedBy: record?.id ?? null, records }
  })
}

interface Use {
  purpose: string
  channel: Channel | null
}

/** The uses to answer for, each once. */
function usesOf(kept: readonly Consent[], { purpose, channel }: ConsentChoice): Use[] {
  if (purpose !== undefined && channel !== undefined) return [{ purpose, channel }]
  const uses = kept.map((consent) => ({ purpose: consent.purpose, channel: channel ?? consent.channel }))
  if (purpose !== undefined && uses.length === 0) uses.push({ purpose, channel: null })
  return [...new Map(uses.map((use) => [JSON.stringify([use.purpose, use.channel]), use])).values()]
}

/** Below a channel that was asked for, what holds everywhere counts, too. */
const covers = ({ channel }: Consent, use: Channel | null, asked: Channel | undefined): boolean =>
  channel === use || (asked !== undefined && channel === null)
