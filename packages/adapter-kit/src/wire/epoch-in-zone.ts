import type { TimeZone } from '@attune/core'

/**
 * The epoch milliseconds of a wall-clock time (given as if it were UTC) in a zone; `null` for a zone this runtime does
 * not know. A time that the clock skipped in spring is taken as the hour after, one it showed twice as the first.
 */
export function epochInZone(local: number, zone: TimeZone): number | null {
  try {
    const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
      timeZone: zone,
      calendar: 'iso8601',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
    const day = 86_400_000
    // The offset before and after any change of the clock nearby.
    const before = offsetAt(format, local - day)
    const after = offsetAt(format, local + day)
    const fits = [local - before, local - after].filter((epoch) => offsetAt(format, epoch) === local - epoch)
    return fits.length > 0 ? Math.min(...fits) : local - before
  } catch {
    return null
  }
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, epoch: number): number {
  const parts = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]))
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  const shown = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
  return shown - Math.floor(epoch / 1000) * 1000
}
