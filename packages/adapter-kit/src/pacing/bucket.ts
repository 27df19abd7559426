import type { RateLimit } from './rate-limit.ts'

/** What is known of one limit. Times are milliseconds since 1970. */
export interface Bucket {
  limit: number | null
  /** `null` = nothing learned yet. */
  remaining: number | null
  resetAt: number
  pausedUntil: number
  /** From here on the next request fits, where requests are spread over the rest of a window. */
  nextAt: number
}

export const openBucket: Bucket = { limit: null, remaining: null, resetAt: 0, pausedUntil: 0, nextAt: 0 }

/** Below this share of a limit requests are spread evenly over what is left of the window, instead of stopping dead. */
const scarce = 0.25

/** Milliseconds until a request may go out. */
export function waitOf(bucket: Bucket, now: number, reserve: number): number {
  const paused = bucket.pausedUntil - now
  if (bucket.remaining === null || now >= bucket.resetAt) return Math.max(paused, 0)
  const kept = Math.floor((bucket.limit ?? 0) * reserve)
  const left = bucket.remaining - kept
  if (left <= 0) return Math.max(paused, bucket.resetAt - now)
  return Math.max(paused, bucket.nextAt - now, 0)
}

/** The bucket once a request has gone out at `now`. */
export function bucketAfter(bucket: Bucket, now: number, reserve: number): Bucket {
  if (bucket.remaining === null || now >= bucket.resetAt) return { ...bucket, remaining: null }
  const remaining = bucket.remaining - 1
  const left = remaining - Math.floor((bucket.limit ?? 0) * reserve)
  const isScarce = bucket.limit !== null && remaining < bucket.limit * scarce && left > 0
  return { ...bucket, remaining, nextAt: isScarce ? now + (bucket.resetAt - now) / (left + 1) : bucket.nextAt }
}

/** Resets are told in whole seconds: an end that moves by less is the same end. */
const roundingMs = 2000

/**
 * The bucket after an answer. Answers overtake each other, so within a window the smaller number is the newer one; an end
 * that is later than the known one means a new window.
 */
export function learned(bucket: Bucket, told: RateLimit, now: number, windowMs: number): Bucket {
  const isNew = told.resetMs !== null && now + told.resetMs > bucket.resetAt + roundingMs
  const sameWindow = bucket.remaining !== null && now < bucket.resetAt && !isNew
  const resetAt = told.resetMs === null ? (sameWindow ? bucket.resetAt : now + windowMs) : now + told.resetMs
  const remaining = sameWindow ? Math.min(bucket.remaining ?? told.remaining, told.remaining) : told.remaining
  return { ...bucket, limit: told.limit, remaining, resetAt }
}

export function pausedUntil(bucket: Bucket, time: number): Bucket {
  return { ...bucket, pausedUntil: Math.max(bucket.pausedUntil, time) }
}
