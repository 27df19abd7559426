import type { Evidence, Instant } from '@attune/core'
import { readInstant } from '../read-instant.ts'
import { round } from '../round.ts'
import type { Session } from './session.ts'

/** A conversation in the queue, and why it stands where it stands. */
export interface QueueEntry {
  conversationId: string
  /** The larger, the sooner. 0 = nothing is owed. */
  priority: number
  /** Since when somebody waits for a reply; `null` = nobody does, or messages carry no times. */
  owedSince: Instant | null
  /** How badly they need it, from their own words: 0..1. */
  need: number
  /** How much of the reply's worth the wait has cost, or will within the next minutes: 0..1. */
  lost: number
  /** The words that say so. */
  evidence: Evidence[]
}

/** One agent needs about this long for a reply: what is lost while somebody else is answered counts too. */
const LOOK_AHEAD_MS = 3 * 60_000

/**
 * Whom to answer first when many write at once. Demand comes in bursts and cannot be stored (S3.16), so the order weighs
 * what waiting costs each of them, not age alone:
 *
 *     priority = (1 + 2·need) × (lost so far + lost within the next three minutes)
 *
 * The second factor is the cost-rate idea of the cμ rule (Cox & Smith 1961), with what is lost already kept in, so that
 * nobody is given up for having waited too long. Of equals, who waits longest comes first.
 *
 * @param now ISO 8601 with `Z` or an offset
 * @throws {OptionsError} when `now` is no time
 *
 * @example
 * whoFirst([calm, urgent], '2026-05-04T10:05:00Z').map(({ conversationId }) => conversationId) // ['urgent', 'calm']
 */
export function whoFirst(sessions: Iterable<Pick<Session, 'conversationId' | 'waiting'>>, now: Instant): QueueEntry[] {
  const time = readInstant('now', now)
  const entries: QueueEntry[] = []
  for (const session of sessions) {
    const waiting = session.waiting()
    if (!waiting) {
      entries.push({
        conversationId: session.conversationId,
        priority: 0,
        owedSince: null,
        need: 0,
        lost: 0,
        evidence: [],
      })
      continue
    }
    const { since, need, lostAt, evidence } = waiting
    const lost = lostAt(time)
    const soon = Math.max(0, lostAt(time + LOOK_AHEAD_MS) - lost)
    entries.push({
      conversationId: session.conversationId,
      priority: round((1 + 2 * need) * (LEAST + lost + soon)),
      owedSince: since === null ? null : new Date(since).toISOString(),
      need,
      lost: round(lost),
      evidence,
    })
  }
  return entries.sort(
    (a, b) => b.priority - a.priority || age(a) - age(b) || (a.conversationId < b.conversationId ? -1 : 1),
  )
}

/** Who waits comes before who does not, however short the wait. */
const LEAST = 0.05

const age = ({ owedSince }: QueueEntry): number =>
  owedSince === null ? Number.POSITIVE_INFINITY : Date.parse(owedSince)
