import type { Instant, TimeZone } from '@attune/core'
import { epochInZone } from './epoch-in-zone.ts'

/** What is known about the times of a helpdesk that they do not say themselves. */
export interface InstantHints {
  /** The zone of times that carry none. Absent = such a time is not known. */
  zone?: TimeZone | undefined
  /** 1970 means "never set", as in Request Tracker. */
  unsetIsEpoch?: boolean | undefined
}

/** The edges of what an ISO 8601 year of four digits can say. */
const earliest = Date.parse('0000-01-01T00:00:00Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/** From here on a number counts milliseconds, not seconds: 1973 in one, the year 5138 in the other. */
const milliseconds = 1e11

const iso =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?$/

/** A date of HTTP (RFC 9110), as in the `Date` header. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * The instant of a time in any form helpdesks use: seconds or milliseconds since 1970 as a number or as digits, ISO 8601
 * with `Z`, `+00:00` or `+0000`, with or without fractions, or without a zone when the hint says which; the `Date` of an
 * answer. `null` when it
 * cannot be read; never throws.
 *
 * @example
 * instantOf(1729618499.791) // '2024-10-22T17:34:59.791Z'
 * instantOf('2024-11-14 13:56:16', { zone: 'Asia/Shanghai' }) // '2024-11-14T05:56:16.000Z'
 */
export function instantOf(time: unknown, hints: InstantHints = {}): Instant | null {
  const epoch = epochOf(time, hints.zone)
  if (epoch === null || !(epoch >= earliest && epoch <= latest)) return null
  if (epoch === 0 && hints.unsetIsEpoch === true) return null
  return new Date(epoch).toISOString()
}

function epochOf(time: unknown, zone: TimeZone | undefined): number | null {
  if (time instanceof Date) return time.getTime()
  if (typeof time === 'number') return Math.round(Math.abs(time) < milliseconds ? time * 1000 : time)
  if (typeof time !== 'string') return null
  const text = time.trim()
  if (text.length > 40) return null
  if (/^-?\d+(\.\d+)?$/.test(text)) return epochOf(Number(text), zone)
  if (httpDate.test(text)) return Date.parse(text)
  const parts = iso.exec(text)
  return parts === null ? null : epochOfParts(parts, zone)
}

function epochOfParts(parts: RegExpExecArray, zone: TimeZone | undefined): number | null {
  const [, year, month, day, hour, minute, second = '00', fraction = '0', offset] = parts
  const local = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`,
  )
  // Date.parse rolls 30 February over to March; such a time was never meant.
  if (
    Number.isNaN(local) ||
    new Date(local).getUTCDate() !== (hour === '24' ? new Date(local).getUTCDate() : Number(day))
  )
    return null
  if (offset === undefined) return zone === undefined ? null : epochInZone(local, zone)
  if (!/^[+-]/.test(offset)) return local
  const digits = offset.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0')
  return local - (offset.startsWith('-') ? -1 : 1) * minutes * 60_000
}
