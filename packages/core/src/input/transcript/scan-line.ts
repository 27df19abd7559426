import type { Role } from '../../conversation/role.ts'
import { type LabelRoles, roleOfLabel } from './labels.ts'
import { scanTime, type WrittenTime } from './scan-time.ts'

/** What a line of a transcript begins with. */
export interface ScannedLine {
  time: WrittenTime | null
  /** As written; `null` when the line has no prefix that could name a speaker. */
  label: string | null
  /** `null` when the label is not known. */
  role: Role | null
  /** What follows the label. */
  text: string
}

/** Longer prefixes are sentences, not names of speakers. In UTF-16 code units. */
const longestLabel = 40
const mostWords = 4

/** Reads an optional time, a label and a colon (`:` or `：`). One pass; looks at most 40 characters ahead for the colon. */
export function scanLine(line: string, roles: LabelRoles): ScannedLine {
  const begin = skipSpaces(line, 0)
  const time = scanTime(line, begin)
  const from = time ? skipSpaces(line, time.end) : begin
  const head = line.slice(from, from + longestLabel + 1)
  const colon = firstColon(head)
  const none = { time, label: null, role: null, text: line }
  if (colon <= 0) return none
  const label = head.slice(0, colon).trim()
  const role = roleOfLabel(label, roles)
  const text = line.slice(from + colon + 1)
  if (role === null && (!readsLikeLabel(label) || text.startsWith('//'))) return none
  return { time, label, role, text }
}

function firstColon(head: string): number {
  const half = head.indexOf(':')
  const full = head.indexOf('：')
  return half === -1 || full === -1 ? Math.max(half, full) : Math.min(half, full)
}

/** Starts with a letter, has few words and none of the signs of a sentence, a link or code. */
export function readsLikeLabel(label: string): boolean {
  if (!/^\p{L}/u.test(label)) return false
  if (/[,;!?"“”<>{}[\]=/\\@，。！？、；「」『』【】…]/u.test(label)) return false
  return label.split(' ').length <= mostWords
}

function skipSpaces(line: string, start: number): number {
  let at = start
  while (line[at] === ' ' || line[at] === '\t' || line[at] === '\u3000') at++
  return at
}
