export interface BackoffOptions {
  baseMs: number
  capMs: number
  random: () => number
}

/**
 * The wait before attempt `attempt + 1`: somewhere between half of base × 2^(attempt − 1) and all of it, capped.
 * Spreading keeps clients that failed together from coming back together.
 */
export function backoffMs(attempt: number, { baseMs, capMs, random }: BackoffOptions): number {
  const most = Math.min(capMs, baseMs * 2 ** (attempt - 1))
  return Math.round(most / 2 + (most / 2) * random())
}
