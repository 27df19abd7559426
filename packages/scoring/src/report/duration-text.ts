import { day, hour, minute, second } from '../durations.ts'
import type { Words } from './words/words.ts'

/** A duration as people say it: the two biggest units, rounded to the smaller one. `192000` is `3 min 12 s`. */
export function durationText(durationMs: number, words: Words): string {
  if (durationMs < second / 2) return words.underOneSecond
  const seconds = Math.round(durationMs / second) * second
  if (seconds < hour) return twoUnits(seconds, minute, 'minute', second, 'second', words)
  const minutes = Math.round(durationMs / minute) * minute
  if (minutes < day) return twoUnits(minutes, hour, 'hour', minute, 'minute', words)
  const hours = Math.round(durationMs / hour) * hour
  return twoUnits(hours, day, 'day', hour, 'hour', words)
}

type Unit = keyof Words['units']

function twoUnits(ms: number, bigMs: number, big: Unit, smallMs: number, small: Unit, words: Words): string {
  const parts: string[] = []
  const bigs = Math.floor(ms / bigMs)
  const smalls = Math.floor((ms % bigMs) / smallMs)
  if (bigs > 0) parts.push(bigs + words.units[big])
  if (smalls > 0 || bigs === 0) parts.push(smalls + words.units[small])
  return parts.join(words.unitGap)
}
