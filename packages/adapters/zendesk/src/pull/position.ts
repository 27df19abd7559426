import type { Clock } from '@attune/adapter-kit'
import { UpstreamError } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import * as z from 'zod'
import type { ExportAnswer } from '../wire/export.ts'

/** How far an export is. */
export const positionSchema = z.object({
  /** Zendesk's own cursor; `null` = none yet. */
  after: z.string().min(1).nullable(),
  /** Where to begin without one, in seconds since 1970. */
  start: z.int().min(1),
  /** Nothing before this is wanted, in seconds since 1970; `null` = everything. */
  since: z.int().nullable(),
})
export type Position = z.output<typeof positionSchema>

/** Zendesk takes the beginning of time as 1. */
const BEGINNING = 1

export function startOf(since: Instant | undefined): Position {
  const seconds = since === undefined ? null : Math.floor(Date.parse(since) / 1000)
  return { after: null, start: Math.max(seconds ?? BEGINNING, BEGINNING), since: seconds }
}

/** A start within the last minute is refused. Twice that, for clocks differ. */
const FRESH_SECONDS = 120

export const startTime = ({ start }: Position, clock: Clock): number =>
  Math.max(BEGINNING, Math.min(start, Math.floor(clock.now() / 1000) - FRESH_SECONDS))

/** @throws UpstreamError when there is more and no way to it. */
export function nextOf(position: Position, answer: ExportAnswer, rows: number): { next: Position; more: boolean } {
  const after = answer.after_cursor ?? cursorIn(answer.after_url)
  const more = answer.end_of_stream === null ? rows > 0 && after !== null : !answer.end_of_stream
  if (more && (after === null || after === position.after))
    throw new UpstreamError('Zendesk says that there is more, and sends the same place again. Try again later.')
  // An empty export has no place to go on from, so the next one begins where this did.
  return { next: { ...position, after: after ?? position.after }, more }
}

function cursorIn(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).searchParams.get('cursor')
}

/** The rows that changed at or after `since`: the export may begin earlier than asked. */
export function wanted<T>({ since }: Position, rows: readonly T[], changed: (row: T) => Instant | null): T[] {
  if (since === null) return [...rows]
  return rows.filter((row) => {
    const at = changed(row)
    return at === null || Date.parse(at) >= since * 1000
  })
}

/** A row may come twice on one page: the later one is the one that holds. */
export function lastOfEach<T extends { id: string }>(rows: readonly T[]): T[] {
  const last = new Map(rows.map((row) => [row.id, row]))
  return rows.filter((row) => last.get(row.id) === row)
}
