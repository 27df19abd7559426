import type { HttpRequest } from '../http/http-request.ts'

/** "Not now." 500 may last as well, but one cannot tell, and a read does no harm. */
const passing: readonly number[] = [408, 425, 500, 502, 503, 504, 520, 522, 524]

/** Whether a failed request may be sent again at once. `status`: `null` = no answer came, so it may have been carried out. */
export function isWorthRepeating(status: number | null, request: HttpRequest): boolean {
  const { method = 'GET', repeatable = method !== 'POST' && method !== 'PATCH', retryOn = [] } = request
  if (status !== null && retryOn.includes(status)) return true
  // A 429 says that nothing was done, so it is safe for every method.
  if (status === 429) return true
  return repeatable && (status === null || passing.includes(status))
}
