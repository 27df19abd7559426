import { dayOf, type ZoneClock } from '@attune/language/time'
import { day, second } from '../durations.ts'

/** No zone has changed its clock twice within a week. */
const STEP_MS = 7 * day

/** A stretch of time in which a zone's clock runs evenly: wall clock = epoch + offset. */
export interface Piece {
  fromMs: number
  toMs: number
  offsetMs: number
}

/** The stretches between two instants, in order. A clock change lies between two of them. */
export function* piecesBetween(clock: ZoneClock, fromMs: number, toMs: number): Generator<Piece> {
  let startMs = fromMs
  let offsetMs = offsetAt(clock, fromMs)
  for (let year = yearOf(fromMs); year <= yearOf(toMs); year++) {
    for (const change of changesIn(clock, year)) {
      if (change.atMs <= startMs || change.atMs >= toMs) continue
      yield { fromMs: startMs, toMs: change.atMs, offsetMs }
      startMs = change.atMs
      offsetMs = change.offsetMs
    }
  }
  yield { fromMs: startMs, toMs, offsetMs }
}

interface Change {
  atMs: number
  /** From here on. */
  offsetMs: number
}

/** Asking the calendar costs microseconds each time; the changes of a year never change. */
const known = new WeakMap<ZoneClock, Map<number, readonly Change[]>>()
const MOST_YEARS = 200

function changesIn(clock: ZoneClock, year: number): readonly Change[] {
  const years = known.get(clock) ?? new Map<number, readonly Change[]>()
  known.set(clock, years)
  const found = years.get(year) ?? findChanges(clock, year)
  if (years.size >= MOST_YEARS) years.clear()
  years.set(year, found)
  return found
}

function findChanges(clock: ZoneClock, year: number): Change[] {
  const changes: Change[] = []
  const end = Date.UTC(year + 1, 0, 1)
  for (let atMs = Date.UTC(year, 0, 1); atMs < end; atMs += STEP_MS) {
    const nextMs = Math.min(end, atMs + STEP_MS)
    if (offsetAt(clock, atMs) !== offsetAt(clock, nextMs)) changes.push(changeBetween(clock, atMs, nextMs))
  }
  return changes
}

function changeBetween(clock: ZoneClock, beforeMs: number, afterMs: number): Change {
  const offsetMs = offsetAt(clock, afterMs)
  let [low, high] = [beforeMs / second, afterMs / second]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(clock, middle * second) === offsetMs) high = middle
    else low = middle
  }
  return { atMs: high * second, offsetMs }
}

/** What the clock on the wall is ahead of UTC. */
export const offsetAt = (clock: ZoneClock, atMs: number): number => clock.wallOf(atMs) - atMs
const yearOf = (atMs: number): number => new Date(dayOf(atMs) * day).getUTCFullYear()
