import type { Role } from '../../conversation/role.ts'
import { type LabelRoles, roleOfLabel } from './labels.ts'
import { readsLikeLabel } from './scan-line.ts'
import { scanTime, type WrittenTime } from './scan-time.ts'

/** A line of its own above somebody's words: `晓琳 2026-03-14 10:02:11`, `(10:02 AM) Jane`. */
export interface ScannedHeader {
  time: WrittenTime
  label: string
  /** `null` when the label is not known. */
  role: Role | null
  /** A colon ends the line. */
  colon: boolean
}

/** Of the name and the time together, in UTF-16 code units. */
const longestHeader = 80

/** Reads a name and a time that are all there is on a line, in either order; `null` for every other line. */
export function scanHeader(line: string, roles: LabelRoles): ScannedHeader | null {
  if (line.length > 2 * longestHeader) return null
  const whole = line.trim()
  const colon = /[:：]$/.test(whole)
  const written = colon ? whole.slice(0, -1).trimEnd() : whole
  if (written.length > longestHeader) return null
  const first = scanTime(written, 0)
  if (first !== null) return headerOf(first, written.slice(first.end), colon, roles)
  for (let at = written.indexOf(' '); at !== -1; at = written.indexOf(' ', at + 1)) {
    const time = scanTime(written, at + 1)
    if (time?.end === written.length) return headerOf(time, written.slice(0, at), colon, roles)
  }
  return null
}

function headerOf(time: WrittenTime, rest: string, colon: boolean, roles: LabelRoles): ScannedHeader | null {
  const label = rest.trim()
  if (label === '' || /[:：]/.test(label)) return null
  const role = roleOfLabel(label, roles)
  return role === null && !readsLikeLabel(label) ? null : { time, label, role, colon }
}
