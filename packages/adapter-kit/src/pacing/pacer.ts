import { type Clock, systemClock } from '../clock/clock.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { retryAfterMs } from '../retry/retry-after.ts'
import { type Bucket, bucketAfter, learned, openBucket, pausedUntil, waitOf } from './bucket.ts'
import type { ReadRateLimits } from './rate-limit.ts'
import { readRateLimits } from './read-rate-limits.ts'
import { createSlots } from './slots.ts'

/** How {@link createPacer} keeps within rate limits. */
export interface PacerOptions {
  /** Requests under way at once. Default: 4. */
  concurrency?: number | undefined
  /** The same for single endpoints, by the name a request gives in `endpoint`. */
  endpointConcurrency?: Readonly<Record<string, number>> | undefined
  /**
   * The share of a limit that is left to others on the same account, 0 to 1: people's own integrations need some too.
   * Default: 0.1.
   */
  reserve?: number | undefined
  /** How long a window lasts where the helpdesk does not tell. Default: 60,000 ms. */
  windowMs?: number | undefined
  /** Default: {@link readRateLimits}, which knows the usual headers. */
  read?: ReadRateLimits | undefined
  clock?: Clock | undefined
}

export interface EnterOptions {
  /** Default: as long as it takes. */
  patienceMs?: number | undefined
  signal?: AbortSignal | undefined
}

/** Keeps requests within the helpdesk's limits, as learned from its answers. Share one for each account. */
export interface Pacer {
  /**
   * Waits for a free slot and, where the limit is used up, for its next window. Call what it resolves to when the
   * request is over. Rejects with the signal's reason.
   *
   * @throws RateLimitError when the window is further away than `patienceMs`.
   */
  enter(endpoint: string, options?: EnterOptions): Promise<() => void>
  /**
   * Learns from an answer. A 429 keeps back everything that falls under its limit. Gives the milliseconds the helpdesk
   * asks to wait – one window when it says "too many" and not for how long – or `null` when it asks for nothing.
   */
  learn(endpoint: string, answer: { status: number; headers: Headers }): number | null
}

/**
 * Lets requests through as fast as the helpdesk allows and no faster: it learns from every answer how much is left.
 *
 * @example
 * const pacer = createPacer({ concurrency: 2 })
 * const client = createClient({ system, baseUrl, auth, limits: pacer })
 */
export function createPacer(options: PacerOptions = {}): Pacer {
  const { concurrency = 4, endpointConcurrency = {}, reserve = 0.1, windowMs = 60_000 } = options
  const { read = readRateLimits, clock = systemClock } = options
  const slots = createSlots(concurrency)
  const endpointSlots = new Map(Object.entries(endpointConcurrency).map(([name, most]) => [name, createSlots(most)]))
  const account = { bucket: openBucket }
  const endpoints = new Map<string, { bucket: Bucket }>()

  const placesOf = (endpoint: string) => [account, endpoints.get(endpoint)].filter((place) => place !== undefined)
  const waitFor = (endpoint: string): number =>
    Math.max(...placesOf(endpoint).map(({ bucket }) => waitOf(bucket, clock.now(), reserve)))

  /** Both slots; the endpoint's own first, so that who waits for it does not keep the others from theirs. */
  async function slotsFor(endpoint: string, signal: AbortSignal | undefined): Promise<() => void> {
    const releaseEndpoint = await endpointSlots.get(endpoint)?.take(signal)
    try {
      const release = await slots.take(signal)
      return () => {
        release()
        releaseEndpoint?.()
      }
    } catch (error) {
      releaseEndpoint?.()
      throw error
    }
  }

  return {
    async enter(endpoint, { patienceMs = Infinity, signal } = {}) {
      const latest = clock.now() + patienceMs
      for (;;) {
        signal?.throwIfAborted()
        // Waiting for a window takes no slot: other endpoints may have something left.
        const wait = waitFor(endpoint)
        if (clock.now() + wait > latest && wait > 0) throw heldBack(endpoint, wait)
        if (wait > 0) await clock.sleep(wait, signal)
        const leave = await slotsFor(endpoint, signal)
        if (waitFor(endpoint) <= 0) {
          for (const place of placesOf(endpoint)) place.bucket = bucketAfter(place.bucket, clock.now(), reserve)
          return leave
        }
        leave()
      }
    },
    learn(endpoint, { status, headers }) {
      const now = clock.now()
      const limits = read(headers, now)
      const place = endpoints.get(endpoint) ?? { bucket: openBucket }
      for (const limit of limits) {
        const target = limit.scope === 'account' ? account : place
        target.bucket = learned(target.bucket, limit, now, windowMs)
      }
      const askedMs = retryAfterMs(headers, limits, now) ?? (status === 429 ? windowMs : null)
      if (askedMs !== null && status === 429) {
        // A limit that only this endpoint has must not hold up the others.
        const target = limits.some(({ scope, remaining }) => scope === 'endpoint' && remaining === 0) ? place : account
        target.bucket = pausedUntil(target.bucket, now + askedMs)
      }
      if (place.bucket !== openBucket) endpoints.set(endpoint, place)
      return status >= 400 ? askedMs : null
    },
  }
}

const heldBack = (endpoint: string, waitMs: number): RateLimitError =>
  new RateLimitError(
    `The rate limit for ${endpoint} is used up, nothing was sent. Try again in ${Math.ceil(waitMs / 1000)} seconds.`,
    { retryAfterMs: waitMs },
  )
